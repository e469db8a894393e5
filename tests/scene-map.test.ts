// Does the map of a chapter follow the reading, and leave the reader alone?
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { farthestChapter } from './support/chapters.ts';

const origin = inject('origin');
const browser = await browserOfTests();

const addressIn = (locale: string) => farthestChapter(locale).address;
const places = [...farthestChapter('fr').mdx.matchAll(/<Scene [^>]*at="([^"]+)"/g)].map(
  ([, at = '']) => farthestChapter('fr').places[at]?.name.fr,
);
/** The name of the place a scene stands at. @param scene its number, from 1 */
const placeOf = (scene: number) => places[scene - 1];

const desktop = { width: 1440, height: 900 };
const phone = { width: 412, height: 915 };

/** A chapter, opened. @returns its tab, with the scripts that were asked for */
async function open(options: BrowserContextOptions, address = addressIn('fr')) {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  const scripts: string[] = [];
  tab.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await tab.goto(`${origin}${address}`, { waitUntil: 'networkidle' });
  return { tab, scripts, close: () => context.close() };
}

/** Brings the title of a scene to where one begins to read it: its first lines lie in the middle of the screen. */
async function readTo(tab: Page, scene: number): Promise<void> {
  // Scenes on the way are laid out as they come: the title has its place once it is seen.
  await expect
    .poll(() =>
      tab.evaluate((number) => {
        const distance = () =>
          (document.querySelector(`#scene-${number} h2`)?.getBoundingClientRect().top ?? 0) - innerHeight * 0.3;
        scrollBy({ top: distance(), behavior: 'instant' });
        return Math.abs(distance()) < 4;
      }, scene),
    )
    .toBe(true);
}

const name = (tab: Page) => tab.locator('.moving-map text').textContent();
const isAway = (tab: Page) => tab.locator('.moving-map figure').evaluate((map) => map.classList.contains('away'));
const stillsSeen = (tab: Page) =>
  tab
    .locator('.where > .locator')
    .evaluateAll((maps) => maps.filter((map) => map.checkVisibility({ visibilityProperty: true })).length);

describe('in the margin', () => {
  test('nothing arrives before the reading comes near a scene', async () => {
    const { tab, scripts, close } = await open({ viewport: desktop });
    expect(scripts.filter((url) => /chapter-reading/.test(url))).toEqual([]);
    await readTo(tab, 1);
    await expect.poll(() => scripts.filter((url) => /chapter-reading/.test(url)).length).toBe(1);
    await close();
  });

  test('the map covers nothing of the film before the first scene', async () => {
    const { tab, close } = await open({ viewport: desktop });
    await readTo(tab, 1);
    await expect.poll(() => isAway(tab)).toBe(false);
    await tab.evaluate(() => {
      const top = document.querySelector('#scene-1')?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top - innerHeight * 0.45, behavior: 'instant' });
    });
    await expect.poll(() => isAway(tab)).toBe(true);
    await close();
  });

  test('one map shows the place of the scene that is read, forwards and back', async () => {
    const { tab, close } = await open({ viewport: desktop });
    for (const scene of [1, 2, 4, 2]) {
      await readTo(tab, scene);
      await expect.poll(async () => (await name(tab))?.trim()).toBe(placeOf(scene));
      await expect.poll(() => isAway(tab)).toBe(false);
      const own = await tab.locator(`#scene-${scene} use`).getAttribute('transform');
      const style = await tab.locator('.moving-map g').evaluate((land) => (land as SVGElement).style.transform);
      expect(style.replaceAll(/px|\s/g, '')).toBe(own?.replaceAll(/\s/g, ''));
    }
    expect(await stillsSeen(tab)).toBe(0);
    expect(await tab.locator('.moving-map').count()).toBe(1);
    await close();
  });

  test('the way is drawn as far as the reading has come', async () => {
    const { tab, close } = await open({ viewport: desktop });
    const stops = async () => (await tab.locator('.moving-map .map-way').getAttribute('d'))?.split('L').length;
    await readTo(tab, 2);
    await expect.poll(stops).toBe(2);
    await readTo(tab, 4);
    await expect.poll(stops).toBe(4);
    await close();
  });

  test('it gives way to a picture from edge to edge, and comes back', async () => {
    const { tab, close } = await open({ viewport: desktop });
    await readTo(tab, 2);
    await expect.poll(() => isAway(tab)).toBe(false);
    await tab.evaluate(() => document.querySelector('.scene > .full')?.scrollIntoView({ block: 'center' }));
    await expect.poll(() => isAway(tab)).toBe(true);
    await readTo(tab, 2);
    await expect.poll(() => isAway(tab)).toBe(false);
    await tab.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => isAway(tab)).toBe(true);
    await close();
  });

  test('it never moves the page', async () => {
    const { tab, close } = await open({ viewport: desktop });
    await readTo(tab, 4);
    await expect.poll(async () => (await name(tab))?.trim()).toBe(placeOf(4));
    const moved = await tab.evaluate(async () => {
      const before = scrollY;
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
      return scrollY - before;
    });
    expect(moved).toBe(0);
    await close();
  });

  test.each([
    ['fr', 'left'],
    ['ar', 'right'],
  ])('in “%s” it stands on the %s of the text, and leaves it free', async (locale, side) => {
    const { tab, close } = await open({ viewport: desktop }, addressIn(locale));
    await readTo(tab, 2);
    const map = await tab.locator('.moving-map .locator').boundingBox();
    const text = await tab.locator('#scene-2 h2').boundingBox();
    if (!map || !text) throw new Error('The map is not there.');
    if (side === 'left') expect(map.x + map.width).toBeLessThan(text.x);
    else expect(map.x).toBeGreaterThan(text.x + text.width);
    expect(map.x).toBeGreaterThan(0);
    expect(map.x + map.width).toBeLessThan(desktop.width);
    await close();
  });

  test('it says nothing aloud', async () => {
    const { tab, close } = await open({ viewport: desktop });
    await readTo(tab, 2);
    expect(await tab.locator('.moving-map').getAttribute('aria-hidden')).toBe('true');
    expect(await tab.locator('.moving-map :is(a, button, [tabindex], [role])').count()).toBe(0);
    await close();
  });

  test('with less motion it cuts', async () => {
    const { tab, close } = await open({ viewport: desktop, reducedMotion: 'reduce' });
    await readTo(tab, 2);
    await expect.poll(async () => (await name(tab))?.trim()).toBe(placeOf(2));
    const lasting = await tab.evaluate(() =>
      document
        .getAnimations()
        .map(({ effect }) => Number(effect?.getComputedTiming().duration))
        .filter((duration) => duration > 100),
    );
    expect(lasting).toEqual([]);
    await close();
  });
});

describe('under each label', () => {
  test.each([phone, { width: 320, height: 640 }])(
    'the map is as wide as the text, on $width pixels',
    async (viewport) => {
      const { tab, close } = await open({ viewport });
      await readTo(tab, 2);
      const map = await tab.locator('#scene-2 .locator').boundingBox();
      const text = await tab.locator('#scene-2 > p:not(.where)').first().boundingBox();
      expect(map?.width).toBeCloseTo(text?.width ?? 0, 0);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      await close();
    },
  );

  test.each([
    ['glides to its place, once', 'no-preference', 1],
    ['stays where it is for those who want less motion', 'reduce', 0],
  ] as const)('it %s', async (_, reducedMotion, count) => {
    const { tab, close } = await open({ viewport: phone, reducedMotion });
    await tab.evaluate(() => {
      const glides: string[] = [];
      Object.assign(window, { glides });
      SVGElement.prototype.animate = function (...how) {
        glides.push(this.closest('section')?.id ?? '');
        return Element.prototype.animate.apply(this, how);
      };
    });
    await readTo(tab, 1);
    await tab.waitForLoadState('networkidle');
    for (const scene of [2, 4, 2]) {
      await readTo(tab, scene);
      const land = tab.locator(`#scene-${scene} use`);
      await expect.poll(() => land.evaluate((drawn) => drawn.getAnimations().length)).toBe(0);
      expect(await land.getAttribute('style')).toBeNull();
    }
    const glides = await tab.evaluate(() => (window as unknown as { glides: string[] }).glides);
    expect(glides.filter((scene) => scene === 'scene-2')).toHaveLength(count);
    await close();
  });
});

test('on paper and without a script each scene has its still map, and none moves', async () => {
  const { tab, close } = await open({ viewport: desktop });
  await readTo(tab, 2);
  await tab.locator('.moving-map').waitFor();
  await tab.emulateMedia({ media: 'print' });
  expect(await stillsSeen(tab)).toBe(places.length);
  expect(await tab.locator('.moving-map').isVisible()).toBe(false);
  await close();

  const plain = await open({ viewport: phone, javaScriptEnabled: false });
  expect(await plain.tab.locator('.where > .locator').count()).toBe(places.length);
  expect(await plain.tab.locator('.moving-map').count()).toBe(0);
  await plain.close();
});

test.each(['fr', 'ar'])('in “%s” a scene begins with its title, on a phone above all else', async (locale) => {
  const { tab, close } = await open({ viewport: phone }, addressIn(locale));
  for (const scene of [1, 2]) {
    await readTo(tab, scene);
    const { first, above } = await tab.locator(`#scene-${scene}`).evaluate((section) => {
      const top = section.querySelector('h2')?.getBoundingClientRect().top ?? NaN;
      const rest = [...section.querySelectorAll(':scope > :not(h2)')];
      return {
        first: section.firstElementChild?.localName,
        above: rest.filter((part) => part.getBoundingClientRect().top < top).map(({ className }) => className),
      };
    });
    expect({ first, above }).toEqual({ first: 'h2', above: [] });
  }
  const map = await tab.locator('#scene-1 .locator').boundingBox();
  const legend = await tab.locator('.as-of').boundingBox();
  expect(legend?.y).toBeGreaterThanOrEqual((map?.y ?? NaN) + (map?.height ?? NaN) - 1);
  await close();
});

test('in the margin the legend stands below the map, in the first scene alone, and covers nothing', async () => {
  const { tab, close } = await open({ viewport: desktop });
  await readTo(tab, 1);
  await expect.poll(() => isAway(tab)).toBe(false);
  const map = await tab.locator('.moving-map .locator').boundingBox();
  const legend = await tab.locator('.as-of').boundingBox();
  const text = await tab.locator('#scene-1 h2').boundingBox();
  if (!map || !legend || !text) throw new Error('The map is not there.');
  expect(legend.y).toBeGreaterThanOrEqual(map.y + map.height);
  expect(legend.y).toBeLessThan(map.y + map.height + 40);
  expect(legend.x + legend.width).toBeLessThan(text.x);
  await readTo(tab, 4);
  expect((await tab.locator('.as-of').boundingBox())?.y).toBeLessThan(0);
  await expect.poll(() => tab.locator('.moving-map figcaption').innerText()).not.toBe('');
  await close();
});

test('every map of a scene bears the date of its borders', async () => {
  const { tab, close } = await open({ viewport: phone, javaScriptEnabled: false });
  const dates = await tab
    .locator('.where:has(.locator)')
    .evaluateAll((all) =>
      all.map((label) => getComputedStyle(label, '::before').content.replaceAll('"', '').split(' / ')[0]),
    );
  const said = (await tab.locator('.as-of a').innerText()).trim();
  expect(dates.map((date, index) => (index === 0 ? said : date))).toEqual(dates.map(() => said));
  await close();
});

test('every chapter says since when its borders are drawn so, below its first map', async () => {
  const { tab, close } = await open({ viewport: phone });
  const link = tab.locator('.as-of a');
  expect(await link.count()).toBe(1);
  expect(await link.getAttribute('href')).toBe('/fr/frontieres/');
  await close();
});
