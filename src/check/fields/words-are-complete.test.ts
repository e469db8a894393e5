import { expect, test } from 'vitest';
import { locales } from '../../schema/locale.ts';
import { healthyContent } from '../../../testing/content/healthy-content.ts';
import { changed, toldAbout, type Written } from '../../../testing/content/told-about.ts';

/** The healthy words with one more that counts: rightly in every language, but for those given. */
function counting(given: Record<string, string>): Record<string, Written> {
  return Object.fromEntries(
    locales.map((locale) => {
      const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const right = JSON.stringify(Object.fromEntries(categories.map((category) => [category, '{count} ' + locale])));
      const words = String(healthyContent[`interface/${locale}.json`]);
      return [`interface/${locale}.json`, words.replace('{\n', `{\n  "film.minutes": ${given[locale] ?? right},\n`)];
    }),
  );
}

test('a word that a language lacks is asked for', () => {
  expect(toldAbout(changed('interface/de.json', '  "gallery.close": "OK",\n', ''))).toMatchInlineSnapshot(`
    "interface/de.json  “gallery.close” is missing.
        Translate it. In French: “OK”"
  `);
});

test('a word the site does not use is told', () => {
  expect(toldAbout(changed('interface/de.json', '"gallery.close"', '"gallery.clos": "Zu",\n  "gallery.close"')))
    .toMatchInlineSnapshot(`
    "interface/de.json:3  “gallery.clos” is not a word the site uses.
        Did you mean “gallery.close”?"
  `);
});

test('a placeholder left out or translated is told', () => {
  expect(toldAbout(changed('interface/de.json', '{number} / {total}', '{nummer} von {total}'))).toMatchInlineSnapshot(`
    "interface/de.json:4  “gallery.counter” lacks {number}.
        Put {number} where the value shall stand, unchanged.
    interface/de.json:4  “gallery.counter” has {nummer}, which is filled with nothing.
        Placeholders are not translated: {number}, {total}."
  `);
});

test('an address that is none is told', () => {
  expect(toldAbout(changed('interface/ar.json', 'about-us', 'حول'))).toMatchInlineSnapshot(`
    "interface/ar.json:2  “address.about” is part of an address, and cannot be “حول”.
        Write it in letters a–z, digits and hyphens, transliterated."
  `);
});

test('plurals are those of the language', () => {
  expect(
    toldAbout(
      counting({
        ar: '{ "one": "دقيقة", "other": "{count} دقيقة" }',
        en: '{ "one": "a minute", "many": "{count} minutes", "other": "minutes" }',
        zh: '"{count} 分钟"',
      }),
    ),
  ).toMatchInlineSnapshot(`
    "interface/ar.json:2  “film.minutes” has no wording for zero, two, few, many.
        This language counts with: zero, one, two, few, many, other.
    interface/en.json:2  “film.minutes” has a wording for “many”, which this language does not know.
        This language counts with: one, other.
    interface/en.json:2  “film.minutes” lacks {count} in “other”.
        Put {count} where the value shall stand, unchanged.
    interface/zh.json:2  “film.minutes” counts something, and has one wording.
        Give it one for each of: other."
  `);
});
