// Does every page speak its reader’s language, and say so where it does not?
import { expect, test } from 'vitest';
import { factsOf, languageAttributes } from '../src/i18n/locales.ts';
import { wordingOf } from '../src/i18n/own-words.ts';
import { messageKeys } from '../src/i18n/words.ts';
import { localeOf } from '../src/model/story/addresses.ts';
import { isLanguageTag } from '../src/schema/values/language-tag.ts';
import type { Locale } from '../src/schema/locale.ts';
import { locales, sourceLocale } from './support/languages.ts';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { publishedPages } from './support/pages.ts';
import { plain } from './support/prose.ts';
import { wordsOfPages } from './support/words.ts';

const browser = await browserOfTests();
const languageOf = (address: string): Locale => localeOf('/', address) ?? sourceLocale;

const pages = await readDocuments(browser, publishedPages(), (document) => ({
  own: { lang: document.documentElement.lang, dir: document.documentElement.dir },
  parts: [...document.querySelectorAll('body [lang]')].map((part) => ({
    lang: part.getAttribute('lang') ?? '',
    dir: part.getAttribute('dir'),
    hasText: part.textContent.trim() !== '',
  })),
  sources: [...document.querySelectorAll('.sources a')].map((link) => ({
    text: link.textContent,
    lang: link.getAttribute('lang'),
  })),
  links: [...document.querySelectorAll('main a[href]')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    lang: (link.querySelector('[lang]') ?? link.closest('[lang]'))?.getAttribute('lang'),
  })),
}));
const words = await wordsOfPages(browser);

test('a page says its language and its direction', () => {
  for (const { address, found } of pages) expect(found.own, address).toEqual(languageAttributes(languageOf(address)));
});

test('a part in another language says its own language and direction', () => {
  const known = locales.map(languageAttributes);
  const parts = pages.flatMap(({ address, found }) => found.parts.map((part) => ({ address, ...part })));
  for (const { address, lang, dir, hasText } of parts) {
    const right = known.find((one) => one.lang === lang) ?? languageAttributes(lang);
    // A picture has no text of its own: its alternative needs a language, and no direction.
    if (hasText) {
      expect(isLanguageTag(lang), `${address}: ${lang}`).toBe(true);
      expect({ lang, dir }, address).toEqual(right);
    } else
      expect(
        known.map((one) => one.lang),
        address,
      ).toContain(lang);
  }
});

test('letters of another script stand only in parts that are marked as such', () => {
  const scripts: [RegExp, string][] = [
    [/\p{Script=Arabic}/u, 'ar'],
    [/\p{Script=Han}/u, 'zh-Hans'],
    [/\p{Script=Cyrillic}/u, 'ru'],
  ];
  const unmarked = words.flatMap(({ address, found }) =>
    found
      .filter(({ text, lang }) => scripts.some(([letters, own]) => letters.test(text) && lang !== own))
      .map(({ text, lang }) => `${address} (${lang}): ${text}`),
  );
  expect(unmarked).toEqual([]);
});

test('the title of a source says its language, where its letters are not those of the page', () => {
  const own = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u };
  for (const locale of ['ar', 'zh', 'ru'] as const) {
    const sources = pages.filter(({ address }) => languageOf(address) === locale).flatMap(({ found }) => found.sources);
    expect(sources.filter(({ lang }) => lang !== null).length, locale).toBeGreaterThan(30);
    expect(
      sources.filter(({ text, lang }) => lang === null && !own[locale].test(text)),
      locale,
    ).toEqual([]);
  }
});

test('a link to a chapter in another language is marked with that language', () => {
  const chapters = new Map(writtenChapters().map(({ address, locale }) => [address, factsOf(locale).tag]));
  const seen = pages.flatMap(({ address, found }) => found.links.map((link) => ({ address, ...link })));
  // A link to a film (“#film”) is a button of ours, in the reader’s own words.
  const titles = seen.filter(({ href }) => chapters.has(href));
  expect(titles.length).toBeGreaterThan(0);
  for (const { address, href, lang } of titles) expect(lang, `${address} → ${href}`).toBe(chapters.get(href));
});

/** The words of the interface in a language, but those with a number or a name to be filled in. */
const interfaceWords = (locale: Locale): string[] =>
  messageKeys
    .map((key) => wordingOf(locale, key))
    .filter((words): words is string => typeof words === 'string' && !words.includes('{'));

test.each(locales)('no word of the interface is of another language than “%s”', (locale) => {
  const own = new Set(interfaceWords(locale));
  const foreign = new Set(
    locales
      .flatMap(interfaceWords)
      .filter((text) => text.length > 1 && !own.has(text))
      .map(plain),
  );
  const left = words
    .filter(({ address }) => languageOf(address) === locale)
    .flatMap(({ address, found }) =>
      found
        .filter(({ text, lang }) => lang === factsOf(locale).tag && foreign.has(plain(text)))
        .map(({ text }) => `${address}: ${plain(text)}`),
    );
  expect(left).toEqual([]);
});
