import { expect, test } from 'vitest';
import { machineLanguages } from '../../i18n/words.ts';
import { chapterText } from '../../../testing/content/healthy-content.ts';
import { toldAbout } from '../../../testing/content/told-about.ts';

const path = (locale: string) => `postings/peru/andes/${locale}.mdx`;
const sentence = '<Year date="1948-05" told="1948." />';

/** The seven texts, each with something in its scene. */
const saying = (inside: Partial<Record<(typeof machineLanguages)[number], string>>) =>
  Object.fromEntries(machineLanguages.map((locale) => [path(locale), chapterText(locale, inside[locale] ?? sentence)]));

test('years that every language tells need nothing', () => {
  expect(toldAbout(saying({}))).toBe('');
});

test('a year that a translation leaves out, or has alone, is told', () => {
  const texts = saying({ de: 'Nichts.', ru: `${sentence}\n\n<Year date="1949" told="1949." />` });
  expect(toldAbout(texts)).toMatchInlineSnapshot(`
    "postings/peru/andes/de.mdx  This text has no <Year date="1948-05">.
        Translate the one on line 13 of fr.mdx, in the same scene.
    postings/peru/andes/ru.mdx:15  <Year date="1949"> is not in fr.mdx.
        Correct the date, or write it there too: 1948-05."
  `);
});

test('a sentence under a year that it does not say is told', () => {
  expect(toldAbout(saying({ en: '<Year date="1948-05" told="In 1849 a school opened." />' }))).toMatchInlineSnapshot(`
    "postings/peru/andes/en.mdx:13  <Year date="1948-05"> does not say the year 1948.
        Write a sentence that is understood alone: who, where, and the year in digits."
  `);
});

test('a year outside a scene is told: there is nothing to lead its readers to', () => {
  const outside = Object.fromEntries(
    machineLanguages.map((locale) => [path(locale), `${chapterText(locale)}\n${locale === 'fr' ? sentence : ''}\n`]),
  );
  expect(toldAbout(outside)).toContain('<Year> stands on its own.');
});
