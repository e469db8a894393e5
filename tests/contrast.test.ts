// Can the words that lie on pictures be read, on every picture, in every language, on every screen?
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { gatewayAddress } from '../src/model/story/addresses.ts';
import { browserOfTests, visitAll } from './support/browser.ts';
import { contrastsOver, type Contrast } from './support/contrast.ts';
import { pagesOfEachKind } from './support/pages.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** What lies over a picture: the header, an opening, the way on at the end of a chapter, the gateway’s list. */
const parts = '.header:has(+ main .opening), .opening, .onward, .gateway main';
const screens = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];
const pages = pagesOfEachKind().filter(({ html }) => /class="(opening|onward|[^"]*\bgateway\b)/.test(html));

interface Found extends Contrast {
  address: string;
  width: number;
}
const found: Found[] = [];

const openTab = () => browser.newPage({ reducedMotion: 'reduce' });
const openings = '.opening, .gateway main';

/** Every line over a picture of a page, on each screen. */
async function read(tab: Page, address: string): Promise<Found[]> {
  const lines: Found[] = [];
  await tab.goto(`${origin}${address}`);
  for (const screen of screens) {
    await tab.setViewportSize(screen);
    for (const part of [openings, '.onward']) {
      for (const block of ['start', 'end'] as const) {
        if (!(await tab.evaluate(show, [part, block] as const))) continue;
        const contrasts = await contrastsOver(tab, parts);
        lines.push(...contrasts.map((line) => ({ ...line, address, width: screen.width })));
      }
    }
  }
  return lines;
}

/** Runs in the browser: brings a part into sight, with its pictures; its end only where the window does not hold it. */
async function show([part, block]: readonly [string, 'start' | 'end']): Promise<boolean> {
  const seen = document.querySelector(part);
  if (!seen) return false;
  // What is on the way to it is laid out as it comes.
  for (let last = NaN; last !== scrollY; await new Promise((next) => requestAnimationFrame(next))) {
    last = scrollY;
    seen.scrollIntoView({ block, behavior: 'instant' });
  }
  for (const picture of document.querySelectorAll<HTMLImageElement>(':is(.opening, .onward, .gateway) img')) {
    picture.loading = 'eager';
    await picture.decode();
  }
  return block === 'start' || seen.getBoundingClientRect().height > innerHeight;
}

await visitAll(
  pages.map(({ address }) => address),
  openTab,
  async (tab, address) => void found.push(...(await read(tab, address))),
);

const faint = (lines: Found[]) =>
  lines
    .filter(({ contrast, needed }) => !(contrast >= needed))
    .map(({ contrast, address, text }) => `${contrast.toFixed(2)} ${address} ${text}`);

test.each(screens)('at $width px every line over a picture has the contrast that reading needs', ({ width }) => {
  const lines = found.filter((line) => line.width === width);
  // A title, a label, a sentence, a button and a header at least.
  expect(lines.length).toBeGreaterThan(pages.length * 8);
  expect(faint(lines)).toEqual([]);
});

test('over snow the words of a chapter and of the gateway are read as well', async () => {
  const tab = await openTab();
  const snow = await sharp({ create: { width: 16, height: 9, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  await tab.route(/\.(webp|avif)$/, (route) => route.fulfill({ contentType: 'image/png', body: snow }));
  const chapter = pages.find(({ html }) => html.includes('class="onward'))?.address ?? '';
  const lines = [...(await read(tab, chapter)), ...(await read(tab, gatewayAddress))];
  expect(lines.length).toBeGreaterThan(30);
  expect(faint(lines)).toEqual([]);
  await tab.close();
});
