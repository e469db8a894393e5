// The page of the years, with scripts switched off: does the address choose what is shown?
import { expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** The years that are told of, and one with another in its decade: from 2000 on, a decade stands together. */
const told = [
  ...new Set(
    writtenChapters().flatMap(({ mdx }) => [...mdx.matchAll(/<Year date="(\d{4})/g)].map(([, year = '']) => year)),
  ),
];
const decadeOf = (year: string) => year.slice(0, 3);
const [one = ''] = told.filter(
  (year) => year >= '2000' && told.some((other) => other !== year && decadeOf(other) === decadeOf(year)),
);

/** What a reader without scripts sees at an address: the years, and whether all of them are offered. */
async function shownAt(address: string) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${origin}${address}`);
  const years = await tab.locator('.period li:visible > a:first-child').allInnerTexts();
  const back = tab.locator('a[href="#all"]:visible');
  const seen = { years: years.map((year) => year.trim()), offersAll: (await back.count()) > 0 };
  if (seen.offersAll) await back.click();
  const after = await tab.locator('.period li:visible').count();
  await context.close();
  return { ...seen, after };
}

test('all years are shown, the earliest first, and none is offered that is shown already', async () => {
  const { years, offersAll } = await shownAt('/fr/annees/');
  expect(years).toHaveLength(told.length);
  expect(years).toEqual(years.toSorted());
  expect(offersAll).toBe(false);
});

test('the address of a year shows that year alone, and a way back to all', async () => {
  const { years: all } = await shownAt('/ar/sanawat/');
  const { years, offersAll, after } = await shownAt(`/ar/sanawat/#${one}`);
  expect(years).toEqual([one]);
  expect(offersAll).toBe(true);
  expect(after).toBe(all.length);
});

test('the address of a stretch of time shows its years', async () => {
  const { years } = await shownAt(`/zh/nianfen/#${decadeOf(one)}0-${decadeOf(one)}9`);
  expect(years.length).toBeGreaterThan(1);
  expect(years.filter((year) => decadeOf(year) !== decadeOf(one))).toEqual([]);
});

test('a sentence leads to a scene that tells of its year', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${origin}/fr/annees/#${one}`);
  const link = tab.locator('.period li:target p a').first();
  expect(await link.innerText()).toContain(one);
  await link.click();
  await tab.waitForURL(/#scene-\d+$/);
  expect(await tab.locator(':target').innerText()).toContain(one);
  await tab.close();
});

test.each(['/fr/annees/', '/de/jahre/', '/ru/gody/', '/zh/nianfen/'])(
  'every sentence of %s is whole and says its year',
  async (address) => {
    const tab = await browser.newPage();
    await tab.goto(`${origin}${address}`);
    const years = await tab.locator('.period li').evaluateAll((items) =>
      items.map((item) => ({
        year: item.id,
        sentences: [...item.querySelectorAll('p > a')].map((link) => link.textContent.trim()),
      })),
    );
    for (const { year, sentences } of years) {
      for (const sentence of sentences) {
        expect(sentence).toContain(year);
        // Neither cut off behind the point of an ordinal nor begun in the middle.
        expect(sentence).toMatch(/^[\p{Lu}\p{Script=Han}\d].{20,}[.。]$/u);
      }
    }
    await tab.close();
  },
);
