import { expect, test } from 'vitest';
import { chapterText } from './healthy-content.ts';
import { changed, toldAbout } from './told-about.ts';

const facts = changed('postings/peru/andes/chapter.yaml', 'cover:', 'years: [1948, 1991]\ncover:');
const path = (locale: string) => `postings/peru/andes/${locale}.mdx`;

/** The seven texts, each with a sentence in its scene. */
const saying = (sentences: Record<string, string>) =>
  Object.fromEntries(
    (['fr', 'en', 'de', 'es', 'ar', 'zh', 'ru'] as const).map((locale) => [
      path(locale),
      chapterText(locale, sentences[locale] ?? '1948. 1991.'),
    ]),
  );

test('a year that a text does not say is told, for each text', () => {
  expect(toldAbout({ ...facts, ...saying({ fr: 'En 1948, rien.', de: 'Nichts.' }) })).toMatchInlineSnapshot(`
    "postings/peru/andes/de.mdx  No sentence of the scenes says the year 1948.
        Say it in a scene, in digits, or take it out of “years” in postings/peru/andes/chapter.yaml.
    postings/peru/andes/de.mdx  No sentence of the scenes says the year 1991.
        Say it in a scene, in digits, or take it out of “years” in postings/peru/andes/chapter.yaml.
    postings/peru/andes/fr.mdx  No sentence of the scenes says the year 1991.
        Say it in a scene, in digits, or take it out of “years” in postings/peru/andes/chapter.yaml."
  `);
});

test('years that every text says need nothing', () => {
  expect(toldAbout({ ...facts, ...saying({}) })).toBe('');
});

test('years out of their order are told', () => {
  const disorder = changed('postings/peru/andes/chapter.yaml', 'cover:', 'years: [1991, 1948]\ncover:');
  expect(toldAbout({ ...disorder, ...saying({}) })).toMatchInlineSnapshot(`
    "postings/peru/andes/chapter.yaml:5  “years”: Write the years in their order, each once: “[1990, 2009]”.
        Keep one of them."
  `);
});
