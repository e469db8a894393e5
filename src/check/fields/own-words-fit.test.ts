import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changed, toldAbout } from '../../../testing/content/told-about.ts';

/** What is told of words a documentary says in its own way, one on each line from the second on. */
const toldOf = (locale: string, ...lines: string[]) =>
  toldAbout({ [`words/${locale}.json`]: `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n` });

test('a documentary may say a few words in its own way, and leaves the others to the machine', () => {
  expect(toldOf('de', '"gallery.close": "Zu"', '"address.about": "wer-wir-sind"')).toBe('');
});

test('a word the site does not use is told', () => {
  expect(toldOf('de', '"gallery.clos": "Zu"', '"shop.basket": "Korb"')).toMatchInlineSnapshot(`
    "words/de.json:2  “gallery.clos” is not a word the site uses.
        Did you mean “gallery.close”?
    words/de.json:3  “shop.basket” is not a word the site uses.
        Remove it; the words there are stand in src/i18n/words/."
  `);
});

test('what is no key at all is told once', () => {
  expect(toldOf('de', '"close": "Zu"')).toMatchInlineSnapshot(`
    "words/de.json:2  “close” cannot be a name.
        A key is “area.purpose”: “gallery.open”."
  `);
});

test('a placeholder left out or translated is told', () => {
  expect(toldOf('de', '"gallery.counter": "{nummer} von {total}"')).toMatchInlineSnapshot(`
    "words/de.json:2  “gallery.counter” lacks {number}.
        Put {number} where the value shall stand, unchanged.
    words/de.json:2  “gallery.counter” has {nummer}, which is filled with nothing.
        Placeholders are not translated: {number}, {total}."
  `);
});

test('an address that is none is told', () => {
  expect(toldOf('ar', '"address.about": "حول"')).toMatchInlineSnapshot(`
    "words/ar.json:2  “address.about” is part of an address, and cannot be “حول”.
        Write it in letters a–z, digits and hyphens, transliterated."
  `);
});

test('an address that another page has is told', () => {
  expect(toldOf('en', '"address.about": "credits"')).toMatchInlineSnapshot(`
    "words/en.json:2  The address “credits” (en) is already that of the page “credits”.
        Choose another one; two pages cannot share an address."
  `);
});

test('plurals are those of the language', () => {
  expect(toldOf('ar', '"missions.count": { "one": "فصل", "other": "{count} فصل" }')).toMatchInlineSnapshot(`
    "words/ar.json:2  “missions.count” has no wording for zero, two, few, many.
        This language counts with: zero, one, two, few, many, other."
  `);
  expect(toldOf('en', '"missions.count": { "one": "a chapter", "many": "{count} chapters", "other": "chapters" }'))
    .toMatchInlineSnapshot(`
    "words/en.json:2  “missions.count” has a wording for “many”, which this language does not know.
        This language counts with: one, other.
    words/en.json:2  “missions.count” lacks {count} in “other”.
        Put {count} where the value shall stand, unchanged."
  `);
  expect(toldOf('zh', '"missions.count": "{count} 章"')).toMatchInlineSnapshot(`
    "words/zh.json:2  “missions.count” counts something, and has one wording.
        Give it one for each of: other."
  `);
  expect(toldOf('fr', '"gallery.close": { "other": "Refermer" }')).toMatchInlineSnapshot(`
    "words/fr.json:2  “gallery.close” counts nothing, and has several wordings.
        Give it one text."
  `);
});

test('a number, or nothing at all, is no word', () => {
  expect(toldOf('fr', '"gallery.close": 2', '"gallery.next": ""')).toMatchInlineSnapshot(`
    "words/fr.json:2  “gallery.close” cannot be “2”.
        Put it between quotes, so that it is read as text.
    words/fr.json:3  “gallery.next” is empty.
        Write this text."
  `);
});

test('a language the machine has no words for brings all of its own', () => {
  const speaking = changed('site.yaml', 'ru: [en] }', 'ru: [en], pt: [es] }');
  expect(toldAbout(speaking)).toMatchInlineSnapshot(`
    "site.yaml:50  The site has no words for its buttons in “pt”.
        Translate src/i18n/words/en.json, and put it here: words/pt.json. There are words for fr, en, de, es, ar, zh, ru."
  `);
  const words = JSON.parse(readFileSync('src/i18n/words/es.json', 'utf8')) as Record<string, unknown>;
  const { 'gallery.close': _, ...most } = words;
  const told = (some: object) => toldAbout({ ...speaking, 'words/pt.json': JSON.stringify(some) });
  expect(told(most)).toMatchInlineSnapshot(`
    "words/pt.json  A word is missing: gallery.close.
        Translate it from src/i18n/words/en.json."
  `);
  expect(told({ 'gallery.close': 'Fechar' })).toMatch(/^words\/pt\.json {2}\d+ words are missing: /);
  expect(told(words)).not.toContain('missing');
});
