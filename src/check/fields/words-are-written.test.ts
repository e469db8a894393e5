import { expect, test } from 'vitest';
import { readContent } from '../../reading/read-content.ts';
import { changed, gone, inFolder, toldAbout } from '../../../testing/content/told-about.ts';
import { lacking } from './words-are-written.ts';

const posting = 'postings/peru/posting.yaml';
const photographs = 'postings/peru/andes/media/photographs.yaml';

/** A healthy chapter that is written in these languages alone. */
const writtenIn = (...languages: string[]) =>
  Object.fromEntries(
    ['fr', 'en', 'de', 'es', 'ar', 'zh', 'ru']
      .filter((locale) => !languages.includes(locale))
      .map((locale) => [`postings/peru/andes/${locale}.mdx`, gone]),
  );

test('words that several languages lack are one problem', () => {
  expect(
    toldAbout(
      changed(
        photographs,
        '    ar: نص بالعربية من أجل التجربة\n    zh: 一段用于测试的中文文字\n    ru: Русский текст для проверки\n  alt',
        "    ar: ''\n    ru: Русский текст для проверки\n  alt",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:6  “relief.place” is not written in ar, zh.
        Write it after “ar:”, “zh:”, below “place:”."
  `);
});

test('the words of a chapter are asked for in the languages it is written in, and in no other', () => {
  const french = { ...writtenIn('fr'), ...changed(photographs, /^ {4}(?:en|de|es|ar|zh|ru): .*\n/gm, '') };
  expect(toldAbout(french)).toBe('');
  expect(toldAbout({ ...writtenIn('fr', 'en'), ...changed(photographs, /^ {4}(?:en|de|es|ar|zh|ru): .*\n/gm, '') }))
    .toMatchInlineSnapshot(`
    "postings/peru/andes/media/photographs.yaml:6  “relief.place” is not written in en.
        Write it after “en:”, below “place:”.
    postings/peru/andes/media/photographs.yaml:8  “relief.alt” is not written in en.
        Write it after “en:”, below “alt:”.
    postings/peru/andes/media/photographs.yaml:10  “relief.caption” is not written in en.
        Write it after “en:”, below “caption:”.
    postings/peru/andes/media/photographs.yaml:12  “relief.credit” is not written in en.
        Write it after “en:”, below “credit:”."
  `);
});

test('the words of a posting are asked for in the languages of its chapters', () => {
  const others = /^ {2,4}(?:de|es|ar|zh|ru): .*\n/gm;
  expect(toldAbout({ ...writtenIn('fr', 'en'), ...changed(posting, others, '') })).toBe('');
  expect(toldAbout({ ...writtenIn('fr', 'en', 'ru'), ...changed(posting, others, '') })).toMatchInlineSnapshot(`
    "postings/peru/posting.yaml:7  “summary” is not written in ru.
        Write it after “ru:”, below “summary:”.
    postings/peru/posting.yaml:12  “post.name” is not written in ru.
        Write it after “ru:”, below “name:”.
    postings/peru/posting.yaml:15  “post.city” is not written in ru.
        Write it after “ru:”, below “city:”."
  `);
});

test('the words of the site are asked for in its own language', () => {
  expect(toldAbout(changed('site.yaml', /^ {2}(?:ar|zh): .*\n/gm, ''))).toBe('');
  expect(
    toldAbout(changed('missions.yaml', '  summary:\n    fr: Un texte en français, pour l’essai\n', '  summary:\n')),
  ).toMatchInlineSnapshot(`
      "missions.yaml:18  “trade.summary” is not written in fr.
          Write it after “fr:”, below “summary:”."
    `);
});

test('a notice in one language is enough in a crisis', () => {
  const notice = (text: string) => changed('site.yaml', 'accounts: []', `accounts: []\nnotice:\n  ${text}`);
  expect(toldAbout(notice('en: The consulate is closed today.'))).toBe('');
  expect(toldAbout(notice("fr: ''"))).toMatchInlineSnapshot(`
    "site.yaml:50  “notice” is not written in fr.
        Write it after “fr:”, below “notice:”."
  `);
});

test('a country has the name browsers have for it, where an editor knows no better', () => {
  expect(toldAbout(changed(posting, /^name:\n(?: {2}\w+: .*\n)+/m, ''))).toBe('');
});

test('words in a language that is none of the site’s are told, for it is most likely a slip', () => {
  expect(toldAbout(changed(posting, '    zh: 一段用于测试的中文文字', '    cn: 一段用于测试的中文文字')))
    .toMatchInlineSnapshot(`
      "postings/peru/posting.yaml:33  “post.name.cn”: “cn” is not one of the languages here.
          Did you mean “zh”?"
    `);
  expect(toldAbout(changed(posting, 'travelAdvice: {}', "travelAdvice: { it: 'https://example.org/' }")))
    .toMatchInlineSnapshot(`
      "postings/peru/posting.yaml:48  “travelAdvice.it”: “it” is not one of the languages here.
          They are fr, en, de, es, ar, zh, ru."
    `);
});

test('words that are shown in another language are counted', () => {
  inFolder(changed('site.yaml', /^ {2}(?:ar|zh): .*\n/gm, ''), (folder) => {
    const { languages } = readContent(folder);
    expect(languages.all).toContain('ar');
    expect([...lacking(readContent(folder))]).toEqual([
      ['ar', 4],
      ['zh', 4],
    ]);
  });
});
