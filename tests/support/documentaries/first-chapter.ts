import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFilm } from '../../../testing/media/sample-film.ts';
import { makePhotograph } from '../../../testing/media/sample-photograph.ts';

/** The words of a first chapter, in one language. */
interface ChapterWords {
  title: string;
  slug: string;
  summary: string;
  scene: string;
  sentence: string;
  source: string;
  place: string;
  alt: string;
  caption: string;
  credit: string;
  station: string;
}

const wordsIn = {
  fr: {
    title: 'Le glacier',
    slug: 'le-glacier',
    summary: 'Une station mesure chaque été ce que le glacier a perdu.',
    scene: 'La mesure',
    sentence: 'Chaque été, la station mesure ce que le glacier a perdu.',
    source: '- [Une page](https://www.example.org/page), qui la publie, 2024.',
    place: 'Le glacier',
    alt: 'De la glace jusqu’à l’horizon.',
    caption: 'Le glacier en été.',
    credit: 'La station',
    station: 'La station du glacier',
  },
  en: {
    title: 'The glacier',
    slug: 'the-glacier',
    summary: 'Every summer a station measures what the glacier has lost.',
    scene: 'The measure',
    sentence: 'Every summer the station measures what the glacier has lost.',
    source: '- [A page](https://www.example.org/page), who publishes it, 2024.',
    place: 'The glacier',
    alt: 'Ice as far as the horizon.',
    caption: 'The glacier in summer.',
    credit: 'The station',
    station: 'The station of the glacier',
  },
  ka: {
    title: 'მყინვარი',
    slug: 'mqinvari',
    summary: 'სადგური ყოველ ზაფხულს ზომავს, რამდენი დაკარგა მყინვარმა.',
    scene: 'გაზომვა',
    sentence: 'ყოველ ზაფხულს სადგური ზომავს, რამდენი დაკარგა მყინვარმა.',
    source: '- <Foreign language="en">[A page](https://www.example.org/page)</Foreign>, 2024.',
    place: 'მყინვარი',
    alt: 'ყინული ჰორიზონტამდე.',
    caption: 'მყინვარი ზაფხულში.',
    credit: 'სადგური',
    station: 'მყინვარის სადგური',
  },
} satisfies Record<string, ChapterWords>;

type Written = keyof typeof wordsIn;

/**
 * Adds what an editor adds first: a kind of posts, a posting, and one chapter with one photograph.
 * @param languages those it is written in, its own first
 * @param hasFilm with a film of two seconds, captioned in the first language alone
 */
export async function addFirstChapter(folder: string, languages: Written[], hasFilm = false): Promise<void> {
  const [own = 'fr'] = languages;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const change = (name: string, from: string, to: string) => {
    const path = join(folder, 'content', name);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}.`);
    writeFileSync(path, text.replace(from, to));
  };
  const posting = join(folder, 'content/postings/iceland');
  const chapter = join(posting, 'glacier');
  const lines = (indent: number, field: keyof ChapterWords, of: readonly Written[] = languages) =>
    of.map((one) => `${' '.repeat(indent)}${one}: ${wordsIn[one][field]}\n`).join('');
  // A posting has the words of its buttons' languages: those a text alone is in are none of them.
  const spoken = languages.filter((one) => one !== 'ka');
  const ofPosting = spoken.length > 0 ? spoken : (['fr'] as const);

  change('site.yaml', 'posts: {}', `posts:\n  research-station:\n    accounts:\n${lines(6, 'station', ['fr'])}`);
  change('site.yaml', 'journey: []', 'journey: [iceland/glacier]');
  change('missions.yaml', 'journey: []', 'journey: [iceland/glacier]');
  write(
    join(posting, 'posting.yaml'),
    `summary:
${lines(2, 'summary', ofPosting)}post:
  kind: research-station
  name:
${lines(4, 'station', ofPosting)}  city:
${ofPosting.map((one) => `    ${one}: Reykjavik\n`).join('')}  coordinates: [64.15, -21.94]
country: ISL
accent: { night: '#8fb8d8', day: '#2c5a7d' }
missions: [first-mission]
accounts: [{ name: Station, url: 'https://example.org/' }]
travelAdvice: {}
`,
  );
  write(
    join(chapter, 'chapter.yaml'),
    `state: published
published: 2026-11-22
language: ${own}
missions: [first-mission]
cover: opening
${hasFilm ? `film: { file: film.mp4, language: ${own} }\n` : ''}places:
  glacier:
    coordinates: [64.02, -16.8]
    name:
${lines(6, 'place')}`,
  );
  for (const language of languages) write(join(chapter, `${language}.mdx`), textIn(wordsIn[language], hasFilm));
  write(
    join(chapter, 'media/photographs.yaml'),
    `opening:
  file: opening.jpg
  kind: photograph
  date: 2026-11-22
  licence: reserved
${(['place', 'alt', 'caption', 'credit'] as const).map((field) => `  ${field}:\n${lines(4, field)}`).join('')}`,
  );
  await makePhotograph(join(chapter, 'media/opening.jpg'), { width: 2400, height: 1500 });
  if (!hasFilm) return;
  await makeFilm(join(chapter, 'media/film.mp4'), { seconds: 2 });
  write(join(chapter, `media/film.${own}.vtt`), `WEBVTT\n\n00:00.000 --> 00:01.900\n${wordsIn[own].caption}\n`);
}

const textIn = ({ title, slug, summary, scene, sentence, source }: ChapterWords, hasFilm: boolean): string => `---
title: ${title}
slug: ${slug}
summary: ${summary}
---
${hasFilm ? '\n<Film />\n' : ''}
<Scene title="${scene}" at="glacier">

${sentence}

<Photograph name="opening" />

</Scene>

<Gallery names="opening" />

<Sources>

${source}

</Sources>
`;
