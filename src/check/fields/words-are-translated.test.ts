import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

/** The same words in English and in German. */
const inBoth = (wording: string) =>
  toldAbout(
    Object.fromEntries(
      ['en', 'de'].map((locale) => [`words/${locale}.json`, `{\n  "gallery.close": "${wording}"\n}\n`]),
    ),
  );

test('a word left in English is told', () => {
  expect(inBoth('Close the gallery')).toMatchInlineSnapshot(`
    "words/de.json:2  “gallery.close” says in “de” the very same as in English.
        Translate it."
  `);
});

test('a short word may be alike', () => {
  expect(inBoth('Navigation')).toBe('');
});

test('a description left in English is told', () => {
  expect(
    toldAbout(
      changed(
        'postings/peru/posting.yaml',
        'summary:\n  fr: Un texte en français, pour l’essai',
        'summary:\n  fr: A text in English, for the test',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:18  “summary” says in “fr” the very same as in English.
        Translate it."
  `);
});
