// Is every picture tied to its words, and does it stand on a ground of its colour until it is there?
import { expect, inject, test } from 'vitest';
import { browserOfTests, readDocuments } from './support/browser.ts';
import { publishedPages } from './support/pages.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const pages = publishedPages();

test('every figure is named by the whole of its caption', async () => {
  const read = await readDocuments(browser, pages, (document) =>
    [...document.querySelectorAll('figure')].map((figure) => ({
      role: figure.getAttribute('role'),
      name: figure.getAttribute('aria-label') ?? '',
      // What stands in lines of their own is told apart by a space.
      caption: [...(figure.querySelector('figcaption')?.childNodes ?? [])]
        .map(({ textContent }) => textContent)
        .join(' '),
    })),
  );
  /** A mark of direction is not seen; two lines are told apart by a sign where they are said as one. */
  const said = (text: string) => plain(text.replace(/\u200f/g, '').replace(/ · |｜/g, ' '));
  const figures = read.flatMap(({ address, found }) => found.map((figure) => ({ address, ...figure })));
  expect(figures.length).toBeGreaterThan(100);
  expect(
    figures.filter(({ role, name, caption }) => role !== 'figure' || said(name) !== said(caption) || said(name) === ''),
  ).toEqual([]);
});

test('every photograph stands on a colour of its own until it is there, and none of them is white or missing', async () => {
  const read = await readDocuments(browser, pages, (document) =>
    [
      ...document.querySelectorAll('img'),
      ...[...document.querySelectorAll('template')].flatMap(({ content }) => [...content.querySelectorAll('img')]),
    ].map((image) => image.dataset['colour']),
  );
  const used = read.flatMap(({ found }) => found);
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter((code) => !/^[0-9a-f]{2}r[0-9a-f]{2}g[0-9a-f]{2}$/.test(code ?? ''))).toEqual([]);
  // Night plates, day plates, lamps: not one colour for all.
  expect(new Set(used).size).toBeGreaterThan(3);
});

test('a photograph that is still on its way shows its ground', async () => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await tab.route(/\.(webp|avif)$/, () => undefined);
  const address = pages.find(({ html }) => html.includes('class="opening'))?.address ?? '';
  await tab.goto(`${origin}${address}`, { waitUntil: 'commit' });
  const cover = tab.locator('.opening img').first();
  await cover.waitFor({ state: 'attached' });
  const said = (await cover.getAttribute('data-colour')) ?? '';
  const parts = (said.match(/[0-9a-f]{2}/g) ?? []).map((digits) => parseInt(digits, 16));
  await expect
    .poll(() => cover.evaluate((image) => getComputedStyle(image).backgroundColor))
    .toBe(`rgb(${parts.join(', ')})`);
  expect(await cover.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(0);
  await tab.close();
});
