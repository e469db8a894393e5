// Does the map become a globe when it is touched, and only then, for whatever hand, key or ear?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { rulesBroken, watchRules } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { chapterOf, writtenChapters } from './support/chapters.ts';

const origin = inject('origin');
const browser = await browserOfTests();

interface Home {
  tab: Page;
  /** What was asked for since the page had arrived. */
  asked: string[];
  faults: string[];
}

async function home(locale = 'fr', options: BrowserContextOptions = {}): Promise<Home> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const tab = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  tab.on('pageerror', ({ message }) => faults.push(message));
  tab.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await tab.goto(`${origin}/${locale}/`, { waitUntil: 'networkidle' });
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return { tab, asked, faults };
}

const awake = 'world-map[data-state="awake"]';
const isAtRest = (tab: Page) => tab.waitForSelector(`${awake}:not([data-moving])`);
const status = (tab: Page) => tab.locator('world-map [role="status"]').textContent();
const isMoved = async (tab: Page, act: () => Promise<void>) => {
  const before = await middleOf(tab, 1);
  await act();
  await tab.waitForTimeout(200);
  const after = await middleOf(tab, 1);
  return Math.hypot(after.x - before.x, after.y - before.y) > 1;
};
const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const mark = (tab: Page, number: number) => tab.locator(`.world a[aria-label^="${number}"]`);
const middleOf = async (tab: Page, number: number) => {
  const box = await mark(tab, number).locator('.dot').boundingBox();
  if (!box) throw new Error(`Mark ${number} is not there.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

describe('before a gesture', () => {
  test('nothing of the globe is carried, not even when the page is scrolled or the mouse goes over it', async () => {
    const { tab, asked } = await home();
    await tab.mouse.move(800, 400);
    await tab.mouse.move(900, 420);
    await tab.mouse.wheel(0, 300);
    await tab.waitForTimeout(200);
    expect(asked).toEqual([]);
  });

  test('a mark leads to its chapter; where several are told, to the posting, which has them all', async () => {
    const { tab } = await home();
    const linked = await tab
      .locator('world-map .world a')
      .evaluateAll((links) => links.map((link) => [link.getAttribute('data-posting'), link.getAttribute('href')]));
    for (const [posting, way] of linked) {
      const chapters = writtenChapters().filter(
        ({ id, locale }) => id.startsWith(`${posting ?? ''}/`) && locale === 'fr',
      );
      const expected = chapters.length === 1 ? chapters[0]?.address : chapters[0]?.postingAddress.fr;
      expect(way).toBe(expected);
    }
    await mark(tab, 1).click();
    expect(new URL(tab.url()).pathname).toBe(linked[0]?.[1]);
  });
});

describe('the globe', () => {
  test('costs no more than 45 kB, its land among them', async () => {
    const { tab, asked } = await home();
    await tab.click('world-map button[name="closer"]');
    await isAtRest(tab);
    const bytes = asked.map((path) => brotliCompressSync(readFileSync(join(inject('folder'), path))).length);
    expect(asked).toContain('/globe.json');
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(45_000);
  });

  test('turns with what is under the finger, and a drag opens nothing', async () => {
    const { tab } = await home();
    await tab.click('world-map button[name="world"]');
    await isAtRest(tab);
    const from = await middleOf(tab, 1);
    await tab.mouse.move(from.x, from.y);
    await tab.mouse.down();
    await tab.mouse.move(from.x + 40, from.y + 10);
    await tab.mouse.move(from.x + 90, from.y + 25);
    await tab.mouse.up();
    await isAtRest(tab);
    const to = await middleOf(tab, 1);
    expect(Math.hypot(to.x - from.x - 90, to.y - from.y - 25)).toBeLessThan(2);
    expect(new URL(tab.url()).pathname).toBe('/fr/');
  });

  test('wakes under a drag that has begun upon the drawing', async () => {
    const { tab } = await home();
    await tab.mouse.move(900, 500);
    await tab.mouse.down();
    for (let x = 905; x < 1000; x += 5) await tab.mouse.move(x, 500);
    await tab.mouse.up();
    await isAtRest(tab);
    expect(await tab.locator('world-map canvas').isVisible()).toBe(true);
  });

  test('wakes under one finger that goes sideways, where the browser does not tell how far; and not under one that scrolls', async () => {
    const { tab, asked } = await home('fr', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await tab.evaluate(() => {
      for (const name of ['movementX', 'movementY'])
        Object.defineProperty(MouseEvent.prototype, name, { get: () => 0 });
    });
    const box = await tab.locator('.picture').boundingBox();
    if (!box) throw new Error('There is no picture.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const session = await tab.context().newCDPSession(tab);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', { x, y });
    for (let step = 1; step < 8; step++) await touch('touchMove', { x: x + step / 4, y: y - 15 * step });
    await touch('touchEnd');
    await tab.waitForTimeout(200);
    expect(asked).toEqual([]);
    await tab.evaluate(() => scrollTo(0, 0));
    await touch('touchStart', { x, y });
    for (let step = 1; step < 8; step++) await touch('touchMove', { x: x + 15 * step, y: y + step });
    await touch('touchEnd');
    await isAtRest(tab);
  });

  test('is drawn anew where the page comes back without its pictures, or its memory does', async () => {
    const { tab } = await home();
    await tab.click('world-map button[name="world"]');
    await isAtRest(tab);
    for (const loss of ['page', 'memory']) {
      const before = await tab.evaluate((what) => {
        const canvas = document.querySelector<HTMLCanvasElement>('.picture canvas');
        if (canvas) canvas.width = Math.round(canvas.width);
        if (what === 'page') window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        else canvas?.dispatchEvent(new Event('contextrestored'));
        return canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3];
      }, loss);
      expect(before).toBe(0);
      await isAtRest(tab);
      const alpha = () =>
        tab.evaluate(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('.picture canvas');
          return canvas?.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data[3];
        });
      await expect.poll(alpha).toBe(255);
    }
  });

  test('says where it went in a link that leads there', async () => {
    const { tab } = await home();
    await tab.click('world-map button[name="next"]');
    await isAtRest(tab);
    const link = tab.locator('world-map [role="status"] a');
    expect((await link.textContent())?.replace(/\s/g, ' ')).toBe(
      '1. Alger, Algérie – À lire : Le livre et le registre',
    );
    await link.click();
    await tab.waitForURL((url) => url.pathname.split('/').length === 5);
    expect(await tab.locator('h1').textContent()).toBe('Le livre et le registre');
  });

  test('lets go of a hand that was lifted before it was there, or beyond its edge', async () => {
    const { tab } = await home();
    await tab.route('**/globe.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await tab.mouse.move(900, 500);
    await tab.mouse.down();
    await tab.mouse.move(940, 500);
    await tab.mouse.up();
    await isAtRest(tab);
    await tab.mouse.move(960, 500);
    expect(await isMoved(tab, () => tab.mouse.move(1100, 520))).toBe(false);

    const box = await tab.locator('.picture').boundingBox();
    if (!box) throw new Error('There is no map.');
    await tab.mouse.move(900, box.y + 2);
    await tab.mouse.down();
    await tab.mouse.move(920, box.y - 60);
    await tab.mouse.up();
    await tab.mouse.move(950, box.y + 100);
    expect(await isMoved(tab, () => tab.mouse.move(1100, box.y + 160))).toBe(false);
  });

  test('never leaves the focus on a mark that is out of sight', async () => {
    const { tab } = await home();
    await mark(tab, 1).focus();
    for (let press = 0; press < 3 && !(await focused(tab))?.startsWith('2.'); press++) {
      await tab.keyboard.press('ArrowLeft');
      await isAtRest(tab);
    }
    expect(await focused(tab)).toMatch(/^2\. Lima/);
    // The first hides the help.
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    await isAtRest(tab);
    expect(await mark(tab, 2).getAttribute('data-far')).toBeNull();

    await tab.keyboard.press('Tab');
    await tab.click('world-map button[name="next"]');
    await isAtRest(tab);
    await tab.click('world-map button[name="world"]');
    await isAtRest(tab);
    await mark(tab, 3).focus();
    await isAtRest(tab);
    expect(await mark(tab, 3).getAttribute('data-far')).toBeNull();
  });

  test('stops where it is at the first touch', async () => {
    const { tab } = await home();
    await tab.click('world-map button[name="next"]');
    await isAtRest(tab);
    await tab.click('world-map button[name="previous"]');
    await tab.waitForTimeout(250);
    await tab.mouse.move(900, 300);
    await tab.mouse.down();
    await isAtRest(tab);
    const held = await middleOf(tab, 1);
    await tab.waitForTimeout(500);
    expect(await middleOf(tab, 1)).toEqual(held);
  });

  test('writes no name over another, and hides what is on the other side', async () => {
    const { tab } = await home();
    for (let press = 0; press < 3; press++) {
      await tab.click('world-map button[name="next"]');
      await isAtRest(tab);
      const names = await tab.locator('world-map a:not([data-far]) .name').all();
      const boxes = (await Promise.all(names.map((name) => name.boundingBox()))).filter((box) => box !== null);
      const overlaps = boxes.filter((a, index) =>
        boxes.some(
          (b, other) =>
            other > index &&
            Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 2 &&
            Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 6,
        ),
      );
      expect(overlaps).toEqual([]);
    }
    // From one side of the world, the other is not seen.
    await expect.poll(() => tab.locator('world-map a[data-far]').count()).toBeGreaterThan(0);
  });

  test('breaks no rule of accessibility nor of the policy once it is awake', async () => {
    for (const width of [320, 1280]) {
      const { tab, faults } = await home('fr', { viewport: { width, height: 700 } });
      await watchRules(tab);
      await tab.reload();
      await tab.click('world-map button[name="next"]');
      await isAtRest(tab);
      expect(await rulesBroken(tab)).toEqual([]);
      expect(faults).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('for less motion, cuts to the posting, with the way drawn', async () => {
    const { tab } = await home('fr', { reducedMotion: 'reduce' });
    await tab.click('world-map button[name="next"]');
    await isAtRest(tab);
    const before = await middleOf(tab, 2);
    const moves = await tab.evaluate(async () => {
      const seen = new Set<string>();
      const link = document.querySelector<SVGAElement>('.world a[aria-label^="2"]');
      document.querySelector<HTMLElement>('world-map button[name="next"]')?.click();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise(requestAnimationFrame);
        seen.add(link?.style.transform ?? '');
      }
      return seen.size;
    });
    expect(moves).toBeLessThanOrEqual(2);
    expect(await middleOf(tab, 2)).not.toEqual(before);
  });
});

describe.each([
  ['fr', 'New Delhi', 'À lire : ', 'Le monde entier'],
  ['ar', 'نيودلهي', 'للقراءة: ', 'العالم كله'],
])('with the keyboard in “%s”', (locale, east, tells, whole) => {
  test('Tab comes to the map once, arrows go to the nearest, and what is not yet said is said', async () => {
    const { tab } = await home(locale);
    expect(await tab.locator('.world a[tabindex="0"]').count()).toBe(1);
    await mark(tab, 1).focus();
    await tab.keyboard.press('ArrowRight');
    await isAtRest(tab);
    expect(await focused(tab)).toContain(east);
    const said = (await status(tab))?.replace(/\s/g, ' ') ?? '';
    expect(said.startsWith(tells)).toBe(true);
    for (const id of ['delhi/leaves', 'delhi/sector']) expect(said).toContain(chapterOf(id, locale).title);
    expect(await tab.locator('.world a[tabindex="0"]').count()).toBe(1);

    await tab.keyboard.press('+');
    expect(await status(tab)).toMatch(/\d/);
    // The help came with the focus, belongs to the mark, covers no part of the map, and goes first.
    const help = tab.locator('world-map .keys');
    expect(await tab.locator('.world a:focus').getAttribute('aria-describedby')).toBe(await help.getAttribute('id'));
    const [helpBox, picture] = [await help.boundingBox(), await tab.locator('.picture').boundingBox()];
    expect(helpBox?.y).toBeGreaterThanOrEqual((picture?.y ?? Infinity) + (picture?.height ?? 0));
    await tab.keyboard.press('Escape');
    expect(await help.isVisible()).toBe(false);
    expect(await status(tab)).toMatch(/\d/);
    await tab.keyboard.press('Escape');
    await isAtRest(tab);
    expect(await status(tab)).toBe(whole);
    expect(await focused(tab)).toContain(east);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(({ pathname }) => pathname !== `/${locale}/`);
    expect(await tab.locator('.opening').textContent()).toContain(east);
  });
});

test('where the globe does not arrive, the map stays a map, and Tab comes to every mark', async () => {
  const { tab } = await home();
  await tab.route('**/globe.json', (route) => route.abort());
  await mark(tab, 1).focus();
  await tab.keyboard.press('ArrowRight');
  await expect.poll(() => tab.locator('.world a[tabindex="0"]').count()).toBe(3);
  expect(await tab.locator('world-map canvas').count()).toBe(0);
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await tab.waitForURL('**/fr/perou/**');
});
