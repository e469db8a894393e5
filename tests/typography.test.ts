// Is each language set as its own printers set it?
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { publishedPages } from './support/pages.ts';
import { wordsOfPages } from './support/words.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const words = await wordsOfPages(browser);

/** The texts of one language, on that language’s pages; titles of other people’s pages are theirs to set. */
const textsIn = (locale: string) =>
  words
    .filter(({ address }) => address.startsWith(`/${locale}/`))
    .flatMap(({ address, found }) =>
      found
        .filter(({ lang, isOutward }) => lang.startsWith(locale) && !isOutward)
        .map(({ text }) => ({ address, text })),
    );
const matching = (locale: string, sign: RegExp) =>
  textsIn(locale)
    .filter(({ text }) => sign.test(text))
    .map(({ address, text }) => `${address}: ${text.trim()}`);

test('in French no line can break before ; : ! ? » nor after «', () => {
  expect(matching('fr', /[ \u00a0\n][;:!?»](?!\w)|«[ \u00a0\n]/)).toEqual([]);
});

test('in French there is a narrow no-break space before them, and not nothing', () => {
  expect(matching('fr', /\u202f[;:!?»]/).length).toBeGreaterThan(100);
  expect(matching('fr', /[\p{L}\p{N})»][;!?»](?!\S)|\p{L}:(?=\s)|«[^\u202f]|[^\u202f\s]»/u)).toEqual([]);
});

test('in the other languages of Europe there is none', () => {
  for (const locale of ['en', 'de', 'es', 'ru']) expect(matching(locale, /[ \u00a0\u202f][;:!?](?!\w)/)).toEqual([]);
});

test('Arabic is written with the digits and the signs read in Algiers', () => {
  expect(matching('ar', /[٠-٩۰-۹]/)).toEqual([]);
  expect(matching('ar', /\p{Script=Arabic}[ \u00a0]?[,;?]/u)).toEqual([]);
});

test('Chinese is written with its own full-width signs', () => {
  // But in a citation, whose signs GB/T 7714 gives as they are in every language.
  const isCited = (text: string) => text.includes('[EB/OL]');
  expect(matching('zh', /\p{Script=Han} ?[,;:!?](?!\w)/u).filter((text) => !isCited(text))).toEqual([]);
});

/** How letters look that a page shows: the parts that break a rule of their language. */
async function wrongly(
  addresses: string[],
  lang: string,
  rule: 'letterSpacing' | 'fontStyle',
  right: string[],
): Promise<string[]> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const wrong = [];
  for (const address of addresses) {
    await tab.goto(`${origin}${address}`);
    const found = await tab.evaluate(
      ([lang, rule, right]) =>
        [...document.querySelectorAll(`:lang(${lang})`)]
          .filter((part) =>
            [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
          )
          .filter((part) => part.matches('body *') && !right.includes(getComputedStyle(part)[rule]))
          .map((part) => part.textContent.slice(0, 60)),
      [lang, rule, right] as const,
    );
    wrong.push(...found.map((text) => `${address}: ${text}`));
  }
  await tab.close();
  return wrong;
}
const all = publishedPages().map(({ address }) => address);

test('Arabic letters are joined: nothing spaces them, on Arabic pages and on others', async () => {
  expect(
    await wrongly(
      all.filter((address) => /^\/(ar\/.*|fr\/)$/.test(address)),
      'ar',
      'letterSpacing',
      ['normal', '0px'],
    ),
  ).toEqual([]);
});

test('neither Arabic nor Chinese is slanted', async () => {
  for (const lang of ['ar', 'zh']) {
    const own = all.filter((address) => address.startsWith(`/${lang}/`));
    expect(await wrongly(own, lang, 'fontStyle', ['normal'])).toEqual([]);
  }
});
