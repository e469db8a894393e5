// Is what a reader prints of a chapter something to hand on?
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { printedPages } from './support/printed.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const chapters = writtenChapters().filter(({ locale }) => ['fr', 'ar', 'zh'].includes(locale));

/** Points below which a sheet has nothing but its number. */
const foot = 40;

test.each(chapters)('$id in “$locale” takes no more than nine sheets, and no title ends one', async ({ address }) => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.goto(`${origin}${address}`);
  const pages = printedPages(await tab.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(pages.length).toBeLessThanOrEqual(9);
  expect(pages.length).toBeGreaterThan(3);

  await tab.emulateMedia({ media: 'print' });
  const seen = await tab.evaluate(() => {
    const pointsOf = (selector: string) =>
      [...document.querySelectorAll(`main :is(${selector})`)].map(
        (part) => parseFloat(getComputedStyle(part).fontSize) * 0.75,
      );
    return {
      titles: [...new Set(pointsOf('h1, h2, h3'))],
      text: Math.min(...pointsOf('.scene > p:not(.where, .as-of)')),
      film: getComputedStyle(document.querySelector('.opening .button') as Element, '::after').content,
      useless: [...document.querySelectorAll('nav, .onward, .film-stage, .languages')].filter((part) =>
        part.checkVisibility(),
      ),
    };
  });
  // The last line of what is read, notes in the margin left aside.
  const last = pages.map((runs) =>
    runs
      .filter(({ height, size }) => height > foot && size > seen.text * 0.9)
      .reduce((lowest, run) => (run.height < lowest.height ? run : lowest), { height: Infinity, size: 0 }),
  );
  const isTitle = (size: number) => seen.titles.some((points) => Math.abs(points - size) < 0.1);
  expect(pages.flat().some(({ size }) => isTitle(size))).toBe(true);
  expect(last.flatMap(({ size }, page) => (isTitle(size) ? [`page ${page + 1}`] : []))).toEqual([]);

  expect(seen.film).toContain(`${address}#film`);
  expect(seen.useless).toEqual([]);
  await tab.close();
});
