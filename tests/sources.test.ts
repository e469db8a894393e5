// Can the sources of a chapter be read one by one, whatever they are written in?
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const inThe = (locale: string) => writtenChapters().filter((chapter) => chapter.locale === locale);

test.each(['fr', 'ar', 'zh'])('each source in %s begins a line of its own, where the language does', async (locale) => {
  const tab = await browser.newPage({ viewport: { width: 412, height: 900 } });
  for (const { address } of inThe(locale)) {
    await tab.goto(`${origin}${address}`);
    const astray = await tab.evaluate(() => {
      const isRtl = document.documentElement.dir === 'rtl';
      return [...document.querySelectorAll('.sources li')].flatMap((line) => {
        const own = line.getBoundingClientRect();
        // What stands before the first title of a line belongs to it.
        return [...line.querySelectorAll('a:not(:first-child)')]
          .filter((title) => {
            const words = document.createRange();
            words.selectNodeContents(title);
            const boxes = [...words.getClientRects()].filter(({ width }) => width > 0);
            const first = boxes.filter(({ top }) => top < Math.min(...boxes.map((box) => box.top)) + 8);
            return isRtl
              ? Math.abs(own.right - Math.max(...first.map(({ right }) => right))) > 2
              : Math.abs(Math.min(...first.map(({ left }) => left)) - own.left) > 2;
          })
          .map((title) => title.textContent);
      });
    });
    expect(astray, address).toEqual([]);
  }
  await tab.close();
});

test('in Arabic the year of a source stands to the left of who publishes it, also where that is a Latin name', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  let seen = 0;
  for (const { address } of inThe('ar')) {
    await tab.goto(`${origin}${address}`);
    const found = await tab.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('.sources ul') as Node, NodeFilter.SHOW_TEXT);
      const pairs = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const match = /([A-Za-zÀ-ÿ]{3,}\d*)\u200f?، (\d{4})/.exec(node.textContent ?? '');
        if (!match || node.parentElement?.closest('a')) continue;
        const [whole = '', name = '', year = ''] = match;
        const boxOf = (from: number, to: number) => {
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, to);
          return range.getBoundingClientRect();
        };
        const named = boxOf(match.index, match.index + name.length);
        const dated = boxOf(match.index + whole.length - year.length, match.index + whole.length);
        if (named.bottom > dated.top + 5 && dated.bottom > named.top + 5)
          pairs.push({ whole, isLeft: dated.right <= named.left + 1 });
      }
      return pairs;
    });
    seen += found.length;
    expect(
      found.filter(({ isLeft }) => !isLeft),
      address,
    ).toEqual([]);
  }
  expect(seen).toBeGreaterThan(20);
  await tab.close();
});
