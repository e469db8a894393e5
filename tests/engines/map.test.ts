// Does the map of the home page rest, wake, turn and come back in every engine?
import { expect, test } from 'vitest';
import { homeAddress } from '../../src/model/story/addresses.ts';
import { inEachEngine } from './support/in-each-engine.ts';
import { differences, greyOf, levelsIn, spots, type Grey } from './support/pixels.ts';
import type { Tab } from './support/engine.ts';

const isAwake = (tab: Tab) =>
  tab.ask(() => document.querySelector<HTMLElement>('world-map')?.dataset['state'] === 'awake');
const said = (tab: Tab) => tab.ask(() => document.querySelector('world-map [role="status"]')?.textContent ?? '');
const inFocus = (tab: Tab) => tab.ask(() => (document.activeElement as HTMLElement | null)?.dataset['posting'] ?? '');

/** The part of the window the map takes. */
const mapPart = (tab: Tab) =>
  tab.ask(() => {
    const { left, top, right, bottom } = (document.querySelector('world-map') as Element).getBoundingClientRect();
    const [x, y] = [Math.max(0, Math.ceil(left)), Math.max(0, Math.ceil(top))];
    return {
      ...{ left: x, top: y },
      width: Math.floor(Math.min(innerWidth, right)) - x,
      height: Math.floor(Math.min(innerHeight, bottom)) - y,
    };
  });

/** The window when nothing comes to it any more: no face, no line that is drawn anew. */
async function atRest(tab: Tab): Promise<Grey> {
  await expect.poll(() => tab.ask(() => document.fonts.status)).toBe('loaded');
  for (let last = await greyOf(await tab.picture()); ;) {
    const now = await greyOf(await tab.picture());
    if (differences(last, now).length === 0) return now;
    last = now;
  }
}

inEachEngine('the map', ({ engine, locale, isNarrow, open }) => {
  test('at rest it has one dot for each posting, and no other', async () => {
    const tab = await open();
    await tab.go(homeAddress(locale));
    await tab.ask(() => scrollTo(0, 0));
    const shown = await atRest(tab);
    const boxes = await tab.ask(() =>
      [...document.querySelectorAll('world-map a')].map((mark) => {
        const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
        for (const part of mark.querySelectorAll('circle, text')) {
          const { left, top, right, bottom } = part.getBoundingClientRect();
          box.left = Math.min(box.left, left);
          box.top = Math.min(box.top, top);
          box.right = Math.max(box.right, right);
          box.bottom = Math.max(box.bottom, bottom);
        }
        (mark as SVGAElement).style.visibility = 'hidden';
        return box;
      }),
    );
    const hidden = await atRest(tab);
    const changed = differences(shown, hidden);
    expect(changed.length).toBeGreaterThan(50);
    const stray = spots(changed).filter(
      ({ x, y }) =>
        !boxes.some(({ left, top, right, bottom }) => x > left - 6 && x < right + 6 && y > top - 6 && y < bottom + 6),
    );
    expect(stray.slice(0, 5)).toEqual([]);
  });

  test('it wakes by a hand that moves sideways; keys, buttons and Escape move it', async () => {
    const tab = await open();
    await tab.go(homeAddress(locale));
    expect(await isAwake(tab)).toBe(false);
    await tab.drag('world-map svg .graticule', -80, 2, isNarrow && engine.hasFingers ? 'finger' : 'mouse');
    await expect.poll(() => isAwake(tab)).toBe(true);

    for (const name of ['next', 'previous', 'closer', 'farther', 'world']) {
      const before = await said(tab);
      await tab.click(`world-map button[name="${name}"]`);
      if (name !== 'farther') await expect.poll(() => said(tab), { message: name }).not.toBe(before);
    }
    await tab.ask(() => (document.querySelector('world-map a[tabindex="0"]') as SVGAElement).focus());
    const first = await inFocus(tab);
    // The posting farthest to one side has none beyond it: then there is one on the other.
    const arrows = ['ArrowRight', 'ArrowLeft'];
    const pressed = async () => (await tab.press(arrows.shift() ?? 'ArrowLeft'), inFocus(tab));
    await expect.poll(pressed, { interval: 500 }).not.toBe(first);
    await tab.press('End');
    const last = await inFocus(tab);
    await tab.press('Home');
    await expect.poll(() => inFocus(tab)).not.toBe(last);
    await tab.press('+');
    await expect.poll(() => said(tab)).toMatch(/\d/);
    await tab.press('Escape');
  });

  test('after a visit to a posting, Back finds the globe drawn', async () => {
    const tab = await open();
    await tab.go(homeAddress(locale));
    await tab.click('world-map button[name="next"]');
    await expect.poll(() => isAwake(tab)).toBe(true);
    await expect.poll(() => said(tab)).not.toBe('');
    await tab.ask(() => (document.querySelector('footer a') as HTMLElement).click());
    await expect.poll(() => tab.ask(() => document.querySelector('world-map') === null)).toBe(true);
    await tab.back();
    await expect.poll(() => tab.ask(() => document.querySelector('world-map') !== null)).toBe(true);
    await tab.ask(() => scrollTo(0, 0));
    // The ground alone has a handful of levels; land, lines and the shade of the globe have many.
    await expect.poll(async () => levelsIn(await greyOf(await tab.picture(), await mapPart(tab)))).toBeGreaterThan(60);
  });
});
