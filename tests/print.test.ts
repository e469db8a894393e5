// Is what a reader prints of a chapter something to hand on?
import { expect, inject, test } from 'vitest';
import { factsOf } from '../src/i18n/locales.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { printedPages } from './support/printed.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const chapters = writtenChapters().filter(({ locale }) => ['fr', 'ar', 'zh'].includes(locale));

/** Points below which a sheet has nothing but its number. */
const foot = 40;

test.each(chapters)(
  '$id in “$locale” takes no more than nine sheets, and no title ends one',
  async ({ address, locale, film }) => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.goto(`${origin}${address}`);
    const pages = printedPages(await tab.pdf({ format: 'A4', preferCSSPageSize: true }));
    expect(pages.length).toBeLessThanOrEqual(9);
    expect(pages.length).toBeGreaterThan(1);

    await tab.emulateMedia({ media: 'print' });
    const seen = await tab.evaluate(() => {
      const pointsOf = (selector: string) =>
        [...document.querySelectorAll(`main :is(${selector})`)].map(
          (part) => parseFloat(getComputedStyle(part).fontSize) * 0.75,
        );
      return {
        titles: [...new Set(pointsOf('h1, .columns > h2, .columns > h3, .aside > h3'))],
        film: [...document.querySelectorAll('.opening .button')].map(
          (link) => getComputedStyle(link, '::after').content,
        ),
        useless: [...document.querySelectorAll('nav, .onward, .film-stage, .languages')].filter((part) =>
          part.checkVisibility(),
        ),
      };
    });
    // The last line of the column that is read; notes stand in the other, 44 mm wide, beside a margin of 17.
    const isRead = ({ left, height }: { left: number; height: number }) =>
      height > foot && (factsOf(locale).dir === 'rtl' ? left > 175 : left < 420);
    const last = pages.map((runs) =>
      runs
        .filter(isRead)
        .reduce((lowest, run) => (run.height < lowest.height ? run : lowest), { height: Infinity, size: 0 }),
    );
    const isTitle = (size: number) => seen.titles.some((points) => Math.abs(points - size) < 0.1);
    expect(pages.flat().some(({ size }) => isTitle(size))).toBe(true);
    expect(last.flatMap(({ size }, page) => (isTitle(size) ? [`page ${page + 1}`] : []))).toEqual([]);

    expect(seen.film).toHaveLength(film ? 1 : 0);
    for (const said of seen.film) expect(said).toContain(`${address}#film`);
    expect(seen.useless).toEqual([]);
    await tab.close();
  },
);
