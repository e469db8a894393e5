import { expect, test } from 'vitest';
import { healthyContent } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

test('a word left in English is told', () => {
  expect(
    toldAbout(
      Object.fromEntries(
        ['en', 'de'].map((locale) => [
          `interface/${locale}.json`,
          String(healthyContent[`interface/${locale}.json`]).replace('OK', 'Close the gallery'),
        ]),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "interface/de.json:3  “gallery.close” says in “de” the very same as in English.
        Translate it."
  `);
});

test('a short word may be alike', () => {
  expect(
    toldAbout(
      Object.fromEntries(
        ['en', 'de'].map((locale) => [
          `interface/${locale}.json`,
          String(healthyContent[`interface/${locale}.json`]).replace('OK', 'Navigation'),
        ]),
      ),
    ),
  ).toMatchInlineSnapshot(`""`);
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
