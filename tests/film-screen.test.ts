// Does a film look right where it is shown: on a telephone, in full screen, to those who see and those who point?
import { afterEach, describe, expect, inject, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { OpenedFilm } from './support/film.ts';

const browser = await browserOfTests();
const faults: string[] = [];
let film: OpenedFilm;
afterEach(async () => {
  await film.tab.close();
  expect(faults.splice(0)).toEqual([]);
});

const telephone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const isFull = () => film.tab.evaluate(() => document.fullscreenElement !== null);
const box = (selector: string) =>
  film.tab.locator(selector).evaluate((part) => {
    const { top, bottom, height } = part.getBoundingClientRect();
    return { top, bottom, height };
  });

describe.each(['fr', 'ar', 'zh', 'ru'])('on a telephone held upright, in “%s”', (locale) => {
  test('what is said stands under the picture, whole and large, in a place that was free before', async () => {
    film = await OpenedFilm.in(browser, locale, faults, telephone);
    const before = await box('.film-stage');
    await film.button('start').tap();
    await film.bar.waitFor({ state: 'attached' });
    await film.put(12.5);
    await expect.poll(() => film.tab.locator('.film-captions').innerText()).toMatch(/\S/);
    const words = await box('.film-captions');
    expect(words.top).toBeGreaterThanOrEqual((await box('video')).bottom - 0.5);
    expect(words.bottom).toBeLessThanOrEqual((await box('.film-stage')).bottom + 0.5);
    expect((await box('.film-stage')).height).toBe(before.height);
    const { isWhole, size } = await film.tab.locator('.film-captions').evaluate((part) => ({
      isWhole: part.scrollHeight <= part.clientHeight,
      size: parseFloat(getComputedStyle(part).fontSize),
    }));
    expect(isWhole).toBe(true);
    expect(size).toBeGreaterThanOrEqual(19);
  });
});

test('on a telephone no caption of a film is too long for its place', async () => {
  film = await OpenedFilm.in(browser, 'ru', faults, { ...telephone, viewport: { width: 320, height: 640 } });
  await film.button('start').tap();
  await film.bar.waitFor({ state: 'attached' });
  await film.put(1);
  const cut = await film.tab.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('.film-captions');
    const track = [...(document.querySelector('video')?.textTracks ?? [])].find(({ mode }) => mode === 'hidden');
    if (!shown || !track?.cues?.length) return ['no captions'];
    shown.hidden = false;
    return [...track.cues].flatMap((cue) => {
      const line = document.createElement('p');
      line.append((cue as VTTCue).getCueAsHTML());
      shown.replaceChildren(line);
      return shown.scrollHeight > shown.clientHeight ? [line.textContent] : [];
    });
  });
  expect(cut).toEqual([]);
});

test('a telephone offers the whole screen before the film begins, and plays it there', async () => {
  film = await OpenedFilm.in(browser, 'fr', faults, telephone);
  await film.button('startFull').tap();
  await expect.poll(isFull).toBe(true);
  await film.bar.waitFor({ state: 'attached' });
  await film.reaches(0.3);
  // There the words are over the picture, as everywhere.
  await film.put(12.5);
  await expect.poll(() => film.tab.locator('.film-captions').innerText()).toMatch(/\S/);
  expect((await box('.film-captions')).top).toBeLessThan((await box('video')).bottom);
  await expect.poll(() => film.button('fullScreen').getAttribute('aria-label')).toBe(film.t('player.leaveFullScreen'));
});

test('held sideways, or on a desk, a telephone’s offer and its place for captions are not there', async () => {
  film = await OpenedFilm.in(browser, 'fr', faults, { ...telephone, viewport: { width: 844, height: 390 } });
  expect(await film.button('startFull').isVisible()).toBe(false);
  const [stage, picture] = [await box('.film-stage'), await box('.film-stage > picture')];
  expect(picture.height).toBeCloseTo(stage.height, 0);
});

test('a menu closes when the film fills the screen and when it leaves it, and the page stays where it was', async () => {
  film = await OpenedFilm.in(browser, 'fr', faults);
  await film.play();
  let menu = await film.openMenu('film-settings');
  await film.tab.locator('.film-stage').evaluate((stage) => stage.requestFullscreen());
  await expect.poll(isFull).toBe(true);
  expect(await menu.isVisible()).toBe(false);
  await film.tab.evaluate(() => document.exitFullscreen());
  await expect.poll(isFull).toBe(false);

  await film.tab.mouse.wheel(0, 60);
  await film.bar.hover();
  const before = await box('.film-stage');
  await film.button('fullScreen').click();
  await expect.poll(isFull).toBe(true);
  menu = await film.openMenu('film-captions');
  await film.tab.evaluate(() => document.exitFullscreen());
  await expect.poll(isFull).toBe(false);
  expect(await menu.isVisible()).toBe(false);
  await expect.poll(async () => Math.abs((await box('.film-stage')).top - before.top)).toBeLessThan(2);
});

test('a menu closes when the window changes', async () => {
  film = await OpenedFilm.in(browser, 'fr', faults);
  await film.play();
  const menu = await film.openMenu('film-settings');
  await film.tab.setViewportSize({ width: 900, height: 700 });
  await expect.poll(() => menu.isVisible()).toBe(false);
});

test.each([
  { width: 1280, height: 800 },
  { width: 760, height: 420 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
])('no menu leaves a window of $width × $height', async (viewport) => {
  film = await OpenedFilm.in(browser, 'ar', faults, { viewport });
  await film.play();
  for (const id of ['film-captions', 'film-chapters', 'film-settings']) {
    if (!(await film.bar.locator(`button[popovertarget="${id}"]`).isVisible())) continue;
    const menu = await film.openMenu(id);
    const { left, top, right, bottom } = await menu.evaluate(
      (part) => part.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(left >= 0 && top >= 0 && right <= viewport.width && bottom <= viewport.height, id).toBe(true);
    await film.tab.keyboard.press('Escape');
  }
});

test('a film that a click on another page has started bears no ring; with the first key it has one', async () => {
  film = await OpenedFilm.in(browser, 'fr', faults);
  await film.tab.goto(`${inject('origin')}/fr/`);
  await film.tab.locator('a.button').click();
  await film.bar.waitFor({ state: 'attached' });
  await film.reaches(0.3);
  const ring = () =>
    film.tab.evaluate(() => {
      const own = document.activeElement;
      return own?.closest('.film-bar') ? getComputedStyle(own).outlineStyle : 'elsewhere';
    });
  await expect.poll(ring).toBe('none');
  // Without a hand, and without a ring, the bar is gone.
  await expect.poll(() => film.bar.evaluate((bar) => getComputedStyle(bar).opacity), { timeout: 10_000 }).toBe('0');
  await film.tab.keyboard.press('Shift');
  await expect.poll(ring).toBe('solid');
});
