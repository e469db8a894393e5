// Where a script or a style sheet that comes late does not come at all, is everything else as it was?
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { homeAddress, pageAddress } from '../src/model/story/addresses.ts';
import { keptNames } from '../src/model/kept.ts';
import { browserOfTests } from './support/browser.ts';
import { filmChapter } from './support/film.ts';
import { publishedEmbeds, publishedPages } from './support/pages.ts';
import { plain } from './support/prose.ts';

const folder = inject('folder');
const origin = inject('origin');
const browser = await browserOfTests();

/** What every page asks for at once, and what the built site has beside it, for later. */
const page = readFileSync(join(folder, 'fr/index.html'), 'utf8');
const first = /<script type="module" src="[^"]*\/([^"/]+\.js)"/.exec(page)?.[1] ?? '';
const everything = [...publishedPages(), ...publishedEmbeds()];
const atOnce = new Set(everything.flatMap(({ html }) => html.match(/[^"/]+\.(?:js|css)(?=")/g) ?? []));
const late = globSync(['assets/*.{js,css}', 'fr/*.htm'], { cwd: folder })
  .map((path) => basename(path))
  .filter((name) => !atOnce.has(name))
  .sort();

const home = homeAddress('fr');
const chapter = filmChapter('fr').address;
const pages = [
  home,
  chapter,
  pageAddress('fr', 'passport'),
  pageAddress('fr', 'privacy'),
  pageAddress('fr', 'years'),
  `${pageAddress('fr', 'search')}?q=eau`,
  '/',
];

/** A reader who was here before, and kept what can be kept. */
const kept = {
  [keptNames.passport]: JSON.stringify({
    version: 1,
    stamps: [{ chapter: filmChapter('fr').id, day: '2026-11-10' }],
    last: { chapter: filmChapter('fr').id, scene: 2 },
  }),
  [keptNames.positions]: JSON.stringify({ 'somewhere/else': 12 }),
};

interface Walk {
  /** Scripts and style sheets that were asked for. */
  asked: Set<string>;
  /** What the console and the page had to say, but for the browser's own line about a file that did not come. */
  faults: string[];
  /** What is read of the page, piece by piece, once all is done. */
  words: string[];
}

/** Waits for what comes by itself. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

const filmOf = (tab: Page) =>
  tab.locator('video').evaluate((film: HTMLVideoElement) => ({ time: film.currentTime, isPaused: film.paused }));

async function plays(tab: Page): Promise<void> {
  const before = await filmOf(tab);
  await until(async () => {
    const { time, isPaused } = await filmOf(tab);
    return time !== before.time && !isPaused;
  });
}

/** What a reader does on a page: turns the map, reads all of it, looks at the ways of the film, plays it, listens to it, shares it, opens a photograph. */
async function use(tab: Page): Promise<void> {
  const map = tab.locator('world-map a').first();
  if ((await map.count()) > 0) {
    await map.focus();
    await map.press('ArrowRight');
  }
  for (const scene of await tab.locator('scene-map .scene').all()) await scene.scrollIntoViewIfNeeded();
  const film = tab.locator('film-player video');
  if ((await film.count()) > 0) {
    await film.evaluate((video) => video.scrollIntoView({ block: 'center' }));
    const start = tab.locator('button[name="start"]');
    await start.waitFor();
    await tab.locator('.film-ways > summary').click();
    await start.click();
    await plays(tab);
    const listening = tab.locator('.film-ways input[name="listening"]');
    await listening.evaluate((input: HTMLInputElement) => input.click());
    await plays(tab);
    await tab.locator('.transcript summary').click();
    await tab.locator('a.heard').first().click();
    await plays(tab);
  }
  const share = tab.locator('footer button[name="share"], .stamps button[name="share"]').first();
  if ((await share.count()) > 0) {
    await share.click();
    // It opens, or a part of it does not come, and it never will: nobody says so.
    const dialog = tab.locator('dialog.sharing');
    await dialog.waitFor({ timeout: 5000 }).catch(() => undefined);
    // Open, it lies over all the rest.
    await tab.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }
  await tab.waitForLoadState('networkidle');
}

/** @param missing the name of a file that never comes */
async function walk(address: string, missing?: string): Promise<Walk> {
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const asked = new Set<string>();
  const faults: string[] = [];
  await tab.addInitScript((all) => {
    for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
  }, kept);
  await tab.route(/\/assets\/[^/]+\.(?:js|css)$|\.htm$/, (route) => {
    const name = basename(new URL(route.request().url()).pathname);
    asked.add(name);
    return name === missing ? route.abort() : route.continue();
  });
  // A transition between pages that gives way, here to a picture by itself, says so, and that is no fault.
  tab.on('pageerror', ({ message }) => !message.startsWith('Transition was') && faults.push(message));
  tab.on('console', (message) => {
    // A picture by itself is shown by the browser’s own page, in styles of its own.
    if (/\.(?:webp|avif|jpg)$/.test(new URL(tab.url()).pathname)) return;
    const isBrowsersOwn =
      missing && message.location().url.endsWith(missing) && message.text().startsWith('Failed to load resource');
    if (['error', 'warning'].includes(message.type()) && !isBrowsersOwn) faults.push(message.text());
  });
  await tab.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
  await use(tab);
  const words = await tab.evaluate(() => {
    const isRead = 'h1, h2, h3, p, li, a, dt, dd, figcaption, blockquote, summary, label';
    return [...document.querySelectorAll<HTMLElement>(isRead)]
      .filter((each) => each.checkVisibility())
      .map((each) => each.textContent);
  });

  const photograph = tab.locator('photo-gallery a[data-width]').first();
  if ((await photograph.count()) > 0) {
    const picture = await photograph.evaluate((link: HTMLAnchorElement) => link.href);
    await photograph.click();
    // In the lightbox, or by itself.
    await until(async () => tab.url() === picture || (await tab.locator('.pswp img').count()) > 0);
  }
  await tab.waitForLoadState('networkidle');
  await tab.close();
  return { asked, faults, words: words.map(plain).filter(Boolean) };
}

const whole = new Map<string, Walk>();
for (const address of pages) whole.set(address, await walk(address));

/** What is read of a page that no script has touched. */
const untouched = new Map<string, string[]>();
for (const address of pages) {
  const tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await tab.route(/\.js$/, (route) => route.abort());
  await tab.goto(`${origin}${address}`);
  const texts = await tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((each) => each.checkVisibility())
      .map((each) => each.textContent),
  );
  untouched.set(address, texts.map(plain));
  await tab.close();
}
afterAll(() => whole.clear());

test('with all of them nothing is wrong, and each is asked for somewhere', () => {
  expect(first).not.toBe('');
  expect(late.length).toBeGreaterThan(10);
  expect([...whole.values()].flatMap(({ faults }) => faults)).toEqual([]);
  const asked = new Set([...whole.values()].flatMap((one) => [...one.asked]));
  expect([first, ...late].filter((name) => !asked.has(name))).toEqual([]);
});

describe.each(late)('without %s', (missing) => {
  // Elsewhere nobody would miss it.
  test.each(pages.filter((address) => whole.get(address)?.asked.has(missing)))(
    '%s says no word less, and nothing is thrown',
    async (address) => {
      const { faults, words, asked } = await walk(address, missing);
      expect(asked).toContain(missing);
      expect(faults).toEqual([]);
      const known = untouched.get(address) ?? [];
      const expected = (whole.get(address)?.words ?? []).filter((text) => known.includes(text));
      expect(expected.length).toBeGreaterThan(2);
      expect(expected.filter((text) => !words.includes(text))).toEqual([]);
    },
  );
});
