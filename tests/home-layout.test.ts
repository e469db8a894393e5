// Is the whole world on the home page, with what turns it, and does nothing of it ever lie over words?
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { locales } from './support/languages.ts';
import { journeyIn } from './support/journey.ts';
import { browserOfTests } from './support/browser.ts';

const origin = inject('origin');
const browser = await browserOfTests();

async function home(locale: string, [width, height]: readonly [number, number], options: BrowserContextOptions = {}) {
  const tab = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', ...options });
  await tab.goto(`${origin}/${locale}/`, { waitUntil: 'networkidle' });
  return tab;
}

const isAtRest = (tab: Page) => tab.waitForSelector('world-map[data-state="awake"]:not([data-moving])');
const press = async (tab: Page, name: string) => {
  await tab.click(`world-map button[name="${name}"]`);
  await isAtRest(tab);
};

/** Each mark or name that can be seen or pressed where words stand, named with the words. */
const overWords = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => {
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => ({ element, box: element.getBoundingClientRect() }));
    const words = boxesOf(
      'header > a, header > nav a, header summary, .words :is(h1, .tagline, .button, li), .tools button, .hint, .said, .spread > .borders',
    );
    const isShown = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (getComputedStyle(at).opacity === '0' || getComputedStyle(at).display === 'none') return false;
      return true;
    };
    return boxesOf('.world a :is(.dot, .halo, .touch, text)')
      .filter(({ element }) => isShown(element) || getComputedStyle(element).pointerEvents !== 'none')
      .flatMap(({ element, box }) =>
        words
          .filter(
            ({ box: other }) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
          )
          // What a finger finds is cut at the edge of the picture, as the picture is.
          .filter(({ element: word }) => {
            if (!element.matches('.touch')) return true;
            const { left, top, width, height } = word.getBoundingClientRect();
            const at = document.elementFromPoint(left + width / 2, top + height / 2);
            return at?.closest('.world') !== null && at !== null;
          })
          .map(
            ({ element: word }) =>
              `${element.getAttribute('class') ?? ''} of ${element.closest('a')?.getAttribute('aria-label') ?? ''} over “${word.textContent.trim()}”`,
          ),
      );
  });

const seenMarks = (tab: Page) => tab.locator('.world a:not([data-far], [data-out])').count();

describe.each([
  [1280, 600],
  [1366, 650],
  [1536, 730],
  [1920, 940],
] as const)('in a window of %i × %i', (...size) => {
  test.each(['fr', 'ar'])('the whole world and all that turns it are seen on arrival, in “%s”', async (locale) => {
    const tab = await home(locale, size);
    for (const part of ['.world .glow', '.picture', 'world-map .tools']) {
      const box = await tab.locator(part).boundingBox();
      expect(box, part).not.toBeNull();
      const { x = -1, y = -1, width = 0, height = 0 } = box ?? {};
      expect(Math.min(x, y), part).toBeGreaterThanOrEqual(0);
      expect(x + width, part).toBeLessThanOrEqual(size[0]);
      expect(y + height, part).toBeLessThanOrEqual(size[1]);
    }
    // They are still there when the list has been read to its end.
    await tab.locator('.chapters li').last().scrollIntoViewIfNeeded();
    const tools = await tab.locator('world-map .tools').boundingBox();
    expect((tools?.y ?? Infinity) + (tools?.height ?? 0)).toBeLessThanOrEqual(size[1]);
    await tab.close();
  });
});

describe.each([
  ['fr', [1366, 650]],
  ['ar', [1366, 650]],
  ['ru', [1920, 940]],
  ['zh', [768, 1024]],
  ['fr', [390, 844]],
  ['ar', [390, 844]],
] as const)('in “%s”, on %j', (locale, size) => {
  test('no mark and no name lies over words, asleep, zoomed or turned', async () => {
    const tab = await home(locale, size);
    expect(await overWords(tab)).toEqual([]);
    for (let zoom = 0; zoom < 4; zoom++) {
      await press(tab, 'closer');
      expect(await overWords(tab)).toEqual([]);
      const box = await tab.locator('.picture').boundingBox();
      if (!box) throw new Error('There is no picture.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      for (const [dx, dy] of [
        [0.4, 0.2],
        [-0.45, 0.1],
        [-0.3, -0.4],
        [0.2, 0.45],
      ] as const) {
        await tab.mouse.move(x, y);
        await tab.mouse.down();
        await tab.mouse.move(x + (box.width * dx) / 2, y + (box.height * dy) / 2);
        await tab.mouse.move(x + box.width * dx, y + box.height * dy);
        expect(await overWords(tab)).toEqual([]);
        await tab.mouse.up();
        await isAtRest(tab);
        await tab.waitForTimeout(200);
        expect(await overWords(tab)).toEqual([]);
      }
    }
    await tab.close();
  });

  test('nearer is nearer to a posting: there is always one to be seen', async () => {
    const tab = await home(locale, size);
    for (let zoom = 0; zoom < 5; zoom++) {
      await press(tab, 'closer');
      expect(await seenMarks(tab)).toBeGreaterThan(0);
    }
    await tab.close();
  });
});

test('where a drag has left every posting behind, the nearest is named, and nearer leads there', async () => {
  const tab = await home('fr', [1366, 650]);
  for (let zoom = 0; zoom < 4; zoom++) await press(tab, 'closer');
  const box = await tab.locator('.picture').boundingBox();
  if (!box) throw new Error('There is no picture.');
  for (let drag = 0; drag < 8 && (await seenMarks(tab)) > 0; drag++) {
    await tab.mouse.move(box.x + 200, box.y + box.height * 0.8);
    await tab.mouse.down();
    await tab.mouse.move(box.x + 210, box.y + box.height * 0.5);
    await tab.mouse.move(box.x + 210, box.y + box.height * 0.1);
    await tab.mouse.up();
    await isAtRest(tab);
  }
  expect(await seenMarks(tab)).toBe(0);
  await expect
    .poll(() => tab.locator('world-map .said').textContent())
    .toMatch(/^Aucune étape en vue\. La plus proche.: \d/);
  await press(tab, 'closer');
  expect(await seenMarks(tab)).toBeGreaterThan(0);
  await tab.close();
});

test('a mark that is not to be seen is not pressed, but Tab and the arrows still come to it, and it is shown', async () => {
  const tab = await home('fr', [1366, 650]);
  for (let zoom = 0; zoom < 4; zoom++) await press(tab, 'closer');
  const hidden = tab.locator('.world a:is([data-far], [data-out])').first();
  expect(await hidden.evaluate((link) => getComputedStyle(link).pointerEvents)).toBe('none');
  const name = await hidden.getAttribute('aria-label');
  await hidden.focus();
  await isAtRest(tab);
  const shown = tab.locator(`.world a[aria-label="${name ?? ''}"]`);
  expect(await shown.evaluate((link) => link.matches('[data-far], [data-out]'))).toBe(false);
  expect(await shown.evaluate((link) => link === document.activeElement)).toBe(true);
  await tab.close();
});

test('who has letters twice as large has them on the map, and nothing covers a posting', async () => {
  const tab = await home('fr', [1280, 800]);
  const name = tab.locator('.world .name').first();
  const size = () => name.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await tab.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  // What a container holds is laid out anew once it knows its own size.
  await expect.poll(size).toBeGreaterThanOrEqual(before * 1.9);
  expect(await overWords(tab)).toEqual([]);
  await tab.close();
});

test.each(locales)('no word of the title in “%s” breaks, on windows of thirty widths', async (locale) => {
  const tab = await home(locale, [320, 700]);
  const broken: string[] = [];
  for (let step = 0; step < 30; step++) {
    const width = Math.round(320 * 8 ** (step / 29));
    await tab.setViewportSize({ width, height: 700 });
    const words = await tab.locator('h1').evaluate(async (title) => {
      await document.fonts.ready;
      // The window is told of its new width before the page is laid out anew, and that once more for what it contains.
      for (let last = NaN; last !== title.clientWidth;) {
        last = title.clientWidth;
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      }
      const [text] = title.childNodes;
      return [...(text?.textContent ?? '').matchAll(/\S+/g)].filter(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text as Text, index);
        range.setEnd(text as Text, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      });
    });
    broken.push(...words.map(([word]) => `${word} at ${width}`));
  }
  expect(broken).toEqual([]);
  await tab.close();
});

/** Where the chapters of the journey are told, in its order; where one is told, and where two are. */
const places = journeyIn('fr').map(({ id }) => id.replace(/\/.*/, ''));
const toldAt = (many: number) => places.find((place) => places.filter((one) => one === place).length === many);
const [one, two] = [toldAt(1), toldAt(2)];
const hasBoth = one !== undefined && two !== undefined;

test.runIf(hasBoth)('the list and the map know each other: what is pointed at in one is lit in the other', async () => {
  const tab = await home('fr', [1366, 900]);
  const item = tab.locator(`.chapters li[data-posting="${one}"]`);
  const lit = () => tab.locator('[data-lit]').evaluateAll((all) => all.map((one) => one.localName));
  await item.hover();
  await expect.poll(lit).toEqual(['a', 'li']);
  await tab.mouse.move(5, 5);
  await expect.poll(lit).toEqual([]);
  await tab.locator(`.world a[data-posting="${two}"]`).hover();
  // Two chapters are told there.
  await expect.poll(lit).toEqual(['a', 'li', 'li']);
  await tab.mouse.move(5, 5);
  await item.locator('a').focus();
  await expect.poll(lit).toEqual(['a', 'li']);
  await tab.close();
});

test.runIf(hasBoth)('chapters that share a mark are numbered there together, as the language writes it', async () => {
  const shared = places.flatMap((place, index) => (place === two ? [index + 1] : []));
  for (const [locale, numbers] of [
    ['fr', shared.join('·')],
    ['zh', shared.join('、')],
  ] as const) {
    for (const size of [
      [390, 844],
      [1366, 650],
    ] as const) {
      const tab = await home(locale, size);
      const shown = await tab
        .locator(`.world a[data-posting="${two}"] text`)
        .evaluateAll((all) =>
          all.filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.textContent.trim()),
        );
      expect(shown).toHaveLength(1);
      expect(shown[0]).toContain(numbers);
      await tab.close();
    }
  }
});

test('who does not know it is told that the map can be turned; without a script nobody is', async () => {
  const tab = await home('fr', [390, 844]);
  await expect.poll(() => tab.locator('.hint').isVisible()).toBe(true);
  await press(tab, 'world');
  expect(await tab.locator('.hint').textContent()).toContain('nuit');
  await tab.close();
  const plain = await home('fr', [390, 844], { javaScriptEnabled: false });
  expect(await plain.locator('.hint').isVisible()).toBe(false);
  await plain.close();
});
