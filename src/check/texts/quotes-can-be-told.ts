import { heardAt } from '../../model/film/captions/heard-at.ts';
import { stemOf } from '../../model/film/film-files.ts';
import { clockOf } from '../../model/film/moment.ts';
import { secondsOf } from '../../model/film/read-moment.ts';
import { quotesIn, type Quote } from '../../model/story/quotes.ts';
import { componentsIn } from '../../model/story/tree.ts';
import { allChapters, localeNamed, type ChapterFolder, type Content } from '../../reading/content.ts';
import { namesIn, textAt, valueAt } from '../../reading/fields/fields.ts';
import { captionsIn } from '../../reading/heard-quotes.ts';
import type { MdxText } from '../../reading/text/mdx-text.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { isMoment } from '../../schema/values/moment.ts';
import { suggestion } from '../closest.ts';

/** Every quote has words, its own or those of the film, at a place there is; one name is one quote in every language. */
export const quotesCanBeTold = (content: Content): Fault[] => allChapters(content).flatMap(faultsOf);

/** A quote, and the line it stands on. */
interface Written extends Quote {
  line: number | undefined;
}

/** Most texts quote nobody, and are not read for it. */
function quotesOf({ components, tree, fault }: MdxText): Written[] {
  if (fault || !components.some(({ name }) => name === 'Quote')) return [];
  const lines = componentsIn(tree, 'Quote').map(({ line }) => line);
  return quotesIn(tree).map((quote, index) => ({ ...quote, line: lines[index] }));
}

function faultsOf(chapter: ChapterFolder): Fault[] {
  const all = chapter.texts.map((text) => ({ text, quotes: quotesOf(text) }));
  const first = all.find(({ text }) => text.name === textAt(chapter.facts.data, 'language'));
  return all.flatMap(({ text, quotes }) =>
    quotes.flatMap((quote, index) => {
      const others = first && first.text !== text ? first.quotes : [];
      return [
        ...twice(quote, quotes.slice(0, index)),
        ...unlike(quote, others, first?.text.name ?? ''),
        ...placeNamed(quote, chapter),
        ...(quote.film ? ofFilm(quote, quote.film, text, chapter) : wordless(quote)),
      ].map(([problem, remedy]) => faultAt(text.file, quote.line, problem, remedy));
    }),
  );
}

type Told = [problem: string, remedy: string][];

const wordless = ({ isHeard }: Written): Told =>
  isHeard
    ? [
        [
          '<Quote> has no words.',
          'Write them between <Quote …> and </Quote>, or name the moment of the film: film="0:41".',
        ],
      ]
    : [];

function twice({ name }: Written, before: Written[]): Told {
  const other = name === undefined ? undefined : before.find((one) => one.name === name);
  if (!other) return [];
  return [
    [
      `Two quotes are called “${name}”${other.line === undefined ? '' : ` (first on line ${other.line})`}.`,
      'Give each a name of its own: it is a part of its address.',
    ],
  ];
}

/** What is the same in every language, and how it is called. */
const alike = { film: 'moment', date: 'date', at: 'place' } as const;

function unlike(quote: Written, others: Written[], language: string): Told {
  const other = quote.name === undefined ? undefined : others.find(({ name }) => name === quote.name);
  if (!other) return [];
  return (['film', 'date', 'at'] as const).flatMap((field): Told => {
    if (quote[field] === other[field]) return [];
    const [here, there] = [quote, other].map((one) => (one[field] ? `${field}="${one[field]}"` : `no “${field}”`));
    return [
      [
        `The quote “${quote.name}” has ${here}, and in ${language}.mdx ${there}.`,
        `One name is one quote in every language: correct the ${alike[field]}, or give this one another name.`,
      ],
    ];
  });
}

function placeNamed({ at }: Written, { facts }: ChapterFolder): Told {
  const known = namesIn(valueAt(facts.data, 'places'));
  if (!at || facts.fault || known.includes(at)) return [];
  return [
    [
      `The quote stands at “${at}”, which is no place of chapter.yaml.`,
      known.length > 0
        ? suggestion(at, known, 'The places are')
        : 'Name the place there under “places:”, or remove “at”.',
    ],
  ];
}

function ofFilm({ isHeard }: Written, moment: string, { name, components }: MdxText, chapter: ChapterFolder): Told {
  const { facts } = chapter;
  const locale = localeNamed(name);
  if (facts.fault || !isMoment(moment) || !locale) return [];
  const film = textAt(facts.data, 'film', 'file');
  if (film === undefined) {
    // <Film /> is told already, and its cure is the cure of this.
    if (components.some((component) => component.name === 'Film')) return [];
    return [
      [
        `The quote belongs to ${moment} of a film, and chapter.yaml names none.`,
        'Remove “film” from the quote, or name the film there.',
      ],
    ];
  }
  const own = captionsIn(chapter, locale);
  if (isHeard && !own) {
    return [
      [
        `The quote takes its words from the film, which has no captions in “${name}”.`,
        `Write ${stemOf(film)}.${name}.vtt, or the words themselves between <Quote …> and </Quote>.`,
      ],
    ];
  }
  const cues = own ?? captionsIn(chapter, textAt(facts.data, 'film', 'language') ?? '') ?? [];
  const last = cues.at(-1)?.end;
  if (last === undefined || heardAt(cues, secondsOf(moment))) return [];
  if (secondsOf(moment) > last) {
    return [
      [
        `The quote belongs to ${moment} of the film, after its last words (${clockOf(last)}).`,
        'Write the moment at which the sentence is heard.',
      ],
    ];
  }
  const next = cues.find(({ start }) => heardAt(cues, Math.floor(start)) && start > secondsOf(moment));
  return [
    [
      `At ${moment} of the film nobody speaks.`,
      `Write the moment at which the sentence is heard${next ? `: the next one begins at ${clockOf(next.start)}` : ''}.`,
    ],
  ];
}
