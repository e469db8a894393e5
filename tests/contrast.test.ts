// Can the words that lie on pictures be read, on every picture, in every language, on every screen?
import { expect, inject, test } from 'vitest';
import { browserOfTests, visitAll } from './support/browser.ts';
import { contrastsOver } from './support/contrast.ts';
import { publishedPages } from './support/pages.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** What lies over a picture: the header, an opening, the way on at the end of a chapter, the gateway’s list. */
const parts = ['.header:has(+ main .opening)', '.opening', '.onward', '.gateway main'];
const screens = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

const pages = publishedPages()
  .filter(({ html }) => /class="(opening|onward|[^"]*\bgateway\b)/.test(html))
  .map(({ address }) => address);

/** For each screen, the lines of each page, and those that cannot be read. */
const lines = new Map<number, number>(screens.map(({ width }) => [width, 0]));
const faint = new Map<number, string[]>(screens.map(({ width }) => [width, []]));

await visitAll(
  pages,
  () => browser.newPage({ viewport: screens[0] as (typeof screens)[0], reducedMotion: 'reduce' }),
  async (tab, address) => {
    await tab.goto(`${origin}${address}`);
    for (const screen of screens) {
      await tab.setViewportSize(screen);
      for (const part of ['.opening, .gateway main', '.onward'])
        for (const block of ['start', 'end'] as const) {
          const isThere = await tab.evaluate(
            async ([part, block]) => {
              const seen = document.querySelector(part);
              if (!seen) return false;
              // What is on the way to it is laid out as it comes.
              for (let last = NaN; last !== scrollY; await new Promise((next) => requestAnimationFrame(next))) {
                last = scrollY;
                seen.scrollIntoView({ block, behavior: 'instant' });
              }
              await Promise.all(
                [...document.querySelectorAll<HTMLImageElement>('.opening img, .onward img, .gateway img')].map(
                  (picture) => {
                    picture.loading = 'eager';
                    return picture.decode();
                  },
                ),
              );
              return block === 'start' || seen.getBoundingClientRect().height > innerHeight;
            },
            [part, block] as const,
          );
          if (!isThere) continue;
          const found = await contrastsOver(tab, parts.join());
          lines.set(screen.width, (lines.get(screen.width) ?? 0) + found.length);
          for (const { text, contrast, needed } of found) {
            if (contrast < needed) faint.get(screen.width)?.push(`${contrast.toFixed(2)} ${address} ${text}`);
          }
        }
    }
  },
);

test.each(screens)('at $width px every line over a picture has the contrast that reading needs', ({ width }) => {
  // A title, a label, a sentence, a button and a header at least.
  expect(lines.get(width)).toBeGreaterThan(pages.length * 8);
  expect(faint.get(width)).toEqual([]);
});
