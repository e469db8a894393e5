// Does a page weigh no more than a phone on a slow line can carry? (`npm run bench` measures the times, too.)
import { describe, expect, inject, test } from 'vitest';
import { budget } from '../scripts/bench/budget.ts';
import { measure } from '../scripts/bench/measure.ts';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { publishedPages } from './support/pages.ts';

const origin = inject('origin');
const browser = await browserOfTests();
/** Browsers call less than this “good”: what stands in for our faces is as wide as they are, give or take a letter. */
const goodShift = 0.1;
const measured = ['fr', 'ar', 'zh'].flatMap((locale) => [
  { address: `/${locale}/` },
  ...writtenChapters()
    .filter((chapter) => chapter.locale === locale)
    .map(({ address }) => ({ address })),
]);

describe.each(measured)('before any gesture, $address', async ({ address }) => {
  const visit = await measure(browser, `${origin}${address}`);

  test('weighs no more than 250 kB', () => expect(visit.bytes).toBeLessThanOrEqual(budget.bytes));
  test('asks for no more than 11 files', () => expect(visit.requests).toBeLessThanOrEqual(budget.requests));
  test('carries no more than 5 kB of JavaScript', () =>
    expect(visit.scriptBytes).toBeLessThanOrEqual(budget.scriptBytes));
  test('has nothing that jumps', async () => {
    expect(await layoutShift(`${origin}${address}`, { never: true })).toBe(0);
  });
  test('hardly moves when its faces come late', async () => {
    const shift = await layoutShift(`${origin}${address}`, { afterMilliseconds: 1000 });
    expect(shift).toBeLessThan(goodShift);
  });
  test('asks nobody else for anything', () => {
    expect(visit.asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  });
  test('leaves no cookie', () => expect(visit.cookies).toBe(0));
});

test('no page waits for more than two sheets before it is shown, and that of paper comes after all of it', () => {
  const links = (html: string) => html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const pages = publishedPages().map(({ address, html }) => {
    const [paper, shown] = [true, false].map((isPaper) =>
      links(html).filter((link) => link.includes('media="print"') === isPaper),
    );
    return {
      address,
      shown: shown?.length ?? 0,
      isLast: (paper ?? []).every((link) => html.endsWith(`${link}</body></html>`)),
    };
  });
  expect(pages.filter(({ shown, isLast }) => shown < 1 || shown > 2 || !isLast)).toEqual([]);
});

test('no page has more elements than the budget of a light page allows', async () => {
  const pages = await readDocuments(
    browser,
    publishedPages(),
    (document) => document.querySelectorAll(':not(noscript *)').length,
  );
  const heavy = pages.filter(({ found }) => found > budget.elements);
  expect(heavy.map(({ address, found }) => `${address} has ${found}`)).toEqual([]);
});

/** On slow lines our faces come when the page can be read already; where they never come, it is read without them. */
type Faces = { never: true } | { afterMilliseconds: number };

/** How much jumps on a page of a phone before any gesture, as browsers count it (“cumulative layout shift”). */
async function layoutShift(address: string, faces: Faces): Promise<number> {
  const viewport = { width: 412, height: 823 };
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  const tab = await context.newPage();
  await tab.route('**/*.woff2', async (route) => {
    if ('never' in faces) return route.abort();
    await tab.waitForTimeout(faces.afterMilliseconds);
    return route.continue();
  });
  await tab.addInitScript(() => {
    const watched = window as unknown as { shift: number };
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(address, { waitUntil: 'networkidle' });
  await tab.evaluate(() => document.fonts.ready);
  // A shift is reported with the frame that follows it.
  await tab.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  const shift = await tab.evaluate(() => (window as unknown as { shift: number }).shift);
  await context.close();
  return shift;
}
