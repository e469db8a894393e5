// What can be taken along of a chapter: is it all there, and is what is printed something a teacher hands out?
import readQr from 'jsqr';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { budget } from '../scripts/bench/budget.ts';
import { measure } from '../scripts/bench/measure.ts';
import { translator } from '../src/i18n/messages.ts';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { publishedPages } from './support/pages.ts';
import { printedPages } from './support/printed.ts';

const published = 'http://localhost:4321';
const [folder, origin] = [inject('folder'), inject('origin')];
const browser = await browserOfTests();
const pages = new Map(publishedPages().map(({ address, html }) => [address, html]));
const keepOf = ({ address, locale }: { address: string; locale: string }) =>
  `${address}${translator(locale)('address.keep')}/`;
const kept = writtenChapters().filter((chapter) => pages.has(keepOf(chapter)));
/** One from left to right, one from right to left, one without blanks, and those with the longest words. */
const looked = kept.filter(({ locale }) => ['fr', 'ar', 'zh', 'de', 'ru'].includes(locale));

/** Points below which a sheet has nothing but its number. */
const foot = 40;

/** Goes through a page as a reader does before printing it: its pictures come when they are near. */
async function lookThrough(tab: Page): Promise<void> {
  for (const plate of await tab.locator('.plates img').all()) await plate.scrollIntoViewIfNeeded();
  await tab.waitForFunction(() => [...document.images].every(({ complete }) => complete));
}

test('every chapter of the journey has such a page in each language it is written in, and one that is withdrawn has none', () => {
  const journey = writtenChapters().filter(({ address }) => pages.get(address)?.includes('class="take"'));
  expect(kept.map(keepOf)).toEqual(journey.map(keepOf));
  expect(kept.length).toBeGreaterThan(20);
  const written = new Set(kept.map(keepOf));
  const segments = new Set(kept.map(({ locale }) => translator(locale)('address.keep')));
  const found = [...pages.keys()].filter((address) => segments.has(address.split('/').at(-2) ?? ''));
  expect(found.filter((address) => !written.has(address))).toEqual([]);
});

test('a chapter leads to it, and says what its book weighs', () => {
  const silent = kept.filter((chapter) => {
    const [, words = ''] = (pages.get(chapter.address) ?? '').split(`class="take" href="${keepOf(chapter)}"`);
    return !/^[^>]*>[^<]*EPUB[^<]*\d/.test(words);
  });
  expect(silent.map(keepOf)).toEqual([]);
});

test('it names the languages it is in, and no other', () => {
  for (const chapter of kept) {
    const html = pages.get(keepOf(chapter)) ?? '';
    const alternates = [...html.matchAll(/rel="alternate" hreflang="(?!x-default)[^"]*" href="([^"]*)"/g)];
    const others = kept.filter(({ id }) => id === chapter.id).map((other) => `${published}${keepOf(other)}`);
    expect(alternates.map(([, href = '']) => href).toSorted(), keepOf(chapter)).toEqual(others.toSorted());
  }
});

describe.each(looked)('what can be taken along of $id in “$locale”', (chapter) => {
  const address = keepOf(chapter);
  const html = pages.get(address) ?? '';
  const book = `${chapter.address.slice(0, -1)}.epub`;

  test('is its book, its citation in three forms, and its film in words', () => {
    const files = [...html.matchAll(/<a href="([^"]+)"[^>]* download/g)].map(([, href = '']) => href);
    expect(files).toContain(book);
    for (const ending of ['.bib', '.ris', '.json']) {
      const file = files.find((name) => name.endsWith(ending)) ?? '';
      expect(readFileSync(`${folder}${file}`, 'utf8')).toContain(`${published}${chapter.address}`);
    }
    expect(files.some((name) => name.endsWith('.vtt'))).toBe(chapter.film !== undefined);
    expect(html.includes(`/iiif/${chapter.id}/manifest.json`)).toBe(chapter.film !== undefined);
  });

  test('is no heavier than a chapter before any gesture', async () => {
    const { bytes, requests } = await measure(browser, `${origin}${address}`);
    expect(bytes).toBeLessThanOrEqual(budget.bytes);
    expect(requests).toBeLessThanOrEqual(budget.requests);
  });

  test('breaks no rule of accessibility, on a telephone and on a desk', async () => {
    const tab = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await watchRules(tab);
    await tab.goto(`${origin}${address}`);
    expect(await rulesBroken(tab)).toEqual([]);
    await tab.setViewportSize({ width: 1280, height: 800 });
    expect(await rulesBroken(tab)).toEqual([]);
    await tab.close();
  });

  test('has a code that another reader reads: where the film is', async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.goto(`${origin}${address}`);
    await tab.emulateMedia({ media: 'print' });
    const picture = await tab.locator('.film-code svg').screenshot();
    await tab.close();
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const read = readQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
    expect(read).toBe(`${published}${chapter.address}${chapter.film ? '#film' : ''}`);
  });

  test('is two to four sheets on paper, no title ends one, and every plate is there, whole', async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.goto(`${origin}${address}`);
    await lookThrough(tab);
    const pdf = await tab.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = printedPages(pdf);
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(4);

    await tab.emulateMedia({ media: 'print' });
    const { titles, cut, useless } = await tab.evaluate(() => ({
      titles: [...document.querySelectorAll('.keep :is(h1, h2)')]
        .filter((title) => title.checkVisibility())
        .map((title) => parseFloat(getComputedStyle(title).fontSize) * 0.75),
      cut: [...document.querySelectorAll<HTMLImageElement>('.plates img')].filter(
        ({ clientWidth, clientHeight, naturalWidth, naturalHeight }) =>
          naturalWidth === 0 || Math.abs(clientWidth / clientHeight / (naturalWidth / naturalHeight) - 1) > 0.02,
      ).length,
      useless: [...document.querySelectorAll('nav, .offers, .languages, [download]')].filter((part) =>
        part.checkVisibility(),
      ).length,
    }));
    await tab.close();
    const isTitle = (size: number) => titles.some((points) => Math.abs(points - size) < 0.1);
    expect(sheets.flat().some(({ size }) => isTitle(size))).toBe(true);
    const last = sheets.map((runs) =>
      runs.filter(({ height }) => height > foot).reduce((lowest, run) => (run.height < lowest.height ? run : lowest)),
    );
    expect(last.flatMap(({ size }, index) => (isTitle(size) ? [`sheet ${index + 1}`] : []))).toEqual([]);
    expect([cut, useless]).toEqual([0, 0]);
  });
});
