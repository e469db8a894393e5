// Is every title whole, at every width, in every language?
import { expect, inject, test } from 'vitest';
import { pageIds } from '../src/schema/page.ts';
import type { Locale } from '../src/schema/locale.ts';
import { locales } from './support/languages.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { isEveryPage, isNotFound, publishedPages } from './support/pages.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** Thirty widths, from the smallest telephone to a wide screen, closer where there are more of them. */
const widths = Array.from({ length: 30 }, (_, index) => Math.round(320 * (2560 / 320) ** (index / 29)));

/** Words of titles that stand on two lines, or reach out of the window. */
const brokenWords = (): string[] =>
  [...document.querySelectorAll('h1, h2')].flatMap((title) => {
    const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const broken = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[^\s\u2010\u2013\u2014\p{Script=Han}-]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
        if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) broken.push(word);
        if (lines.some(({ left, right }) => left < -1 || right > innerWidth + 1)) broken.push(`${word} (outside)`);
      }
    }
    return broken;
  });

/** A page of each kind: home, the longest titles of chapters and postings, and every page of its own. */
function pagesIn(locale: Locale): string[] {
  const longest = writtenChapters()
    .filter((chapter) => chapter.locale === locale)
    .toSorted((a, b) => longestWordOf(b.title) - longestWordOf(a.title))
    .slice(0, 2);
  const single = publishedPages()
    .map(({ address }) => address)
    .filter((address) => address.startsWith(`/${locale}/`) && address.split('/').length === 4 && !isNotFound(address));
  const missions = publishedPages()
    .map(({ address }) => address)
    .filter((address) => address.startsWith(`/${locale}/`) && address.split('/').length === 5)
    .filter((address) => !writtenChapters().some((chapter) => chapter.address === address));
  return [`/${locale}/`, ...single, ...missions.slice(0, 2), ...longest.map(({ address }) => address)];
}

const longestWordOf = (title: string) => Math.max(...title.split(/\s/).map(({ length }) => length));

/** Those with the longest words; before a release, all. */
const languages = isEveryPage ? locales : locales.filter((locale) => ['fr', 'de', 'ru'].includes(locale));

test.each(languages)(
  'no title in %s breaks within a word, from 320 to 2560 px',
  { timeout: 300_000 },
  async (locale) => {
    const addresses = pagesIn(locale);
    expect(addresses.length).toBeGreaterThan(pageIds.length + 5);
    const tab = await browser.newPage();
    const broken = [];
    for (const address of addresses) {
      await tab.goto(`${origin}${address}`);
      await tab.evaluate(() => document.fonts.ready);
      for (const width of widths) {
        await tab.setViewportSize({ width, height: 900 });
        broken.push(...(await tab.evaluate(brokenWords)).map((word) => `${address} at ${width} px: ${word}`));
      }
    }
    await tab.close();
    expect(broken).toEqual([]);
  },
);
