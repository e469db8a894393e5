// Does every control of a film do what it says, by hand and by keyboard, in both directions of writing?
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { OpenedFilm } from './support/film.ts';

const browser = await browserOfTests();
const faults: string[] = [];
let film: OpenedFilm;

const near = async (moment: number) => {
  await expect.poll(async () => Math.abs((await film.state()).time - moment)).toBeLessThan(0.11);
};
const isFull = () => film.tab.evaluate(() => document.fullscreenElement?.classList.contains('film-stage') ?? false);

describe.each(['fr', 'ar'])('in “%s”', (locale) => {
  beforeEach(async () => {
    film = await OpenedFilm.in(browser, locale, faults);
    await film.play();
  });
  afterEach(async () => {
    await film.tab.close();
    expect(faults.splice(0)).toEqual([]);
  });

  test('by hand: play, sound, volume, time line, full screen', async () => {
    const { tab, t } = film;
    await film.button('play').click();
    await film.is({ isPaused: true });
    await expect.poll(() => film.button('play').getAttribute('aria-label')).toBe(t('player.play'));
    await film.button('play').click();
    await film.is({ isPaused: false });
    await expect.poll(() => film.button('play').getAttribute('aria-label')).toBe(t('player.pause'));

    await film.button('mute').click();
    await film.is({ isMuted: true });
    await expect.poll(() => film.button('mute').getAttribute('aria-label')).toBe(t('player.unmute'));
    await film.button('mute').click();
    await film.is({ isMuted: false });

    const volume = await film.input('volume').boundingBox();
    await film.input('volume').click({ position: { x: (volume?.width ?? 0) / 2, y: 20 } });
    await expect.poll(async () => (await film.state()).volume).toBeCloseTo(0.5, 1);

    // A fifth from the left is a fifth of the film, in every language.
    await film.button('play').click();
    const line = await film.input('seek').boundingBox();
    await film.input('seek').click({ position: { x: (line?.width ?? 0) / 5, y: 20 } });
    await expect.poll(async () => Math.abs((await film.state()).time - 50.48 / 5)).toBeLessThan(0.6);

    await film.button('fullScreen').click();
    await expect.poll(isFull).toBe(true);
    await expect.poll(() => film.button('fullScreen').getAttribute('aria-label')).toBe(t('player.leaveFullScreen'));
    await film.button('fullScreen').click();
    await expect.poll(isFull).toBe(false);

    await tab.locator('video').click({ position: { x: 300, y: 100 } });
    await film.is({ isPaused: false });
  });

  test('by hand: captions, chapters, speed, quality', async () => {
    const captions = film.tab.locator('.film-captions');
    let menu = await film.openMenu('film-captions');
    expect(await film.input('captions', locale).isChecked()).toBe(true);
    expect(await menu.locator('label').allInnerTexts()).toContain('中文');
    await film.input('captions', 'zh-Hans').check();
    await film.put(5);
    await expect.poll(() => captions.getAttribute('lang')).toBe('zh-Hans');
    await expect.poll(() => captions.innerText()).toMatch(/\p{Script=Han}/u);
    await film.input('captions', 'off').check();
    expect(await captions.isVisible()).toBe(false);
    await film.tab.keyboard.press('Escape');

    menu = await film.openMenu('film-chapters');
    const chapter = menu.locator('input').nth(1);
    const start = Number(await chapter.getAttribute('value'));
    await chapter.check();
    await near(start);
    expect(start).toBeGreaterThan(5);
    await film.tab.keyboard.press('Escape');

    menu = await film.openMenu('film-settings');
    await film.input('speed', 1.5).check();
    await film.is({ speed: 1.5 });
    const before = await film.state();
    await film.input('quality', 360).check();
    await film.is({ file: '360.mp4', speed: 1.5, isPaused: true });
    await near(before.time);
    expect(await menu.innerText()).toMatch(/360p\s+[\d.,]+/);
    await film.tab.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
  });

  test('while it plays, another quality goes on from the same moment', async () => {
    await film.reaches(2);
    await film.openMenu('film-settings');
    const before = await film.state();
    await film.input('quality', 360).check();
    await film.is({ file: '360.mp4', isPaused: false });
    await film.reaches(before.time + 0.2);
    await expect.poll(() => film.tab.locator('.film-held').count()).toBe(0);
    expect((await film.state()).time).toBeLessThan(before.time + 8);
  });

  test('by keyboard, every key of the help', async () => {
    const { keyboard } = film.tab;
    // The button over the poster had the focus: the controls have it now.
    expect(await film.button('play').evaluate((button) => button === document.activeElement)).toBe(true);
    await keyboard.press('k');
    await film.is({ isPaused: true });
    await keyboard.press('Space');
    await film.is({ isPaused: false });
    await keyboard.press('k');
    await film.put(20);
    for (const [key, moment] of [
      ['j', 10],
      ['l', 20],
      ['ArrowLeft', 15],
      ['ArrowRight', 20],
      ['5', 25.24],
      ['0', 0],
    ] as const) {
      await keyboard.press(key);
      await near(moment);
    }
    await keyboard.press('ArrowDown');
    await film.is({ volume: 0.9 });
    await keyboard.press('ArrowUp');
    await film.is({ volume: 1 });
    await keyboard.press('m');
    await film.is({ isMuted: true });
    await keyboard.press('m');
    await keyboard.press('>');
    await film.is({ speed: 1.25, isMuted: false });
    await keyboard.press('<');
    await film.is({ speed: 1 });

    await keyboard.press('c');
    expect(await film.input('captions', 'off').isChecked()).toBe(true);
    expect(await film.tab.locator('.film-said').innerText()).toBe(film.t('player.withoutCaptions'));
    await keyboard.press('c');
    expect(await film.input('captions', locale).isChecked()).toBe(true);

    await keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await keyboard.press('f');
    await expect.poll(isFull).toBe(false);

    await keyboard.press('?');
    const help = film.tab.getByRole('dialog');
    expect(await help.getAttribute('open')).not.toBeNull();
    expect(await help.innerText()).toContain(film.t('player.keyTenth'));
    await keyboard.press('Escape');
    await expect.poll(() => help.isVisible()).toBe(false);
  });

  test('keys that are not the player’s are left alone: modified, in a menu, outside of it', async () => {
    const { keyboard } = film.tab;
    await keyboard.press('k');
    await film.put(20);
    await keyboard.press('Control+ArrowRight');
    await keyboard.press('Alt+k');
    await film.openMenu('film-captions');
    for (const key of ['k', 'l', '5', 'm']) await keyboard.press(key);
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    await film.tab.locator('header button[popovertarget]').focus();
    for (const key of ['k', 'l', '5', 'm']) await keyboard.press(key);
    expect(await film.state()).toMatchObject({ time: 20, isPaused: true, isMuted: false, volume: 1 });
  });

  test('by the tab key alone, every control is reached, and seen', async () => {
    const reached = new Set<string>();
    await film.tab.keyboard.press('k');
    for (let count = 0; count < 12; count++) {
      const { name, isSeen } = await film.tab.evaluate(() => {
        const own = document.activeElement as HTMLButtonElement;
        const { top, bottom, width } = own.getBoundingClientRect();
        const mark = getComputedStyle(own).outlineStyle;
        const isSeen = width >= 40 && top >= 0 && bottom <= innerHeight && mark !== 'none';
        const name = own.closest('.film-bar') ? own.name || own.getAttribute('popovertarget') : undefined;
        return { name: name ?? '', isSeen };
      });
      if (name && count > 0) expect(isSeen, name).toBe(true);
      reached.add(name);
      await film.tab.keyboard.press(count < 1 ? 'Shift+Tab' : 'Tab');
    }
    const controls = ['seek', 'play', 'mute', 'volume', 'film-captions', 'film-chapters', 'listen', 'film-settings'];
    expect([...reached]).toEqual(expect.arrayContaining([...controls, 'fullScreen']));
  });
});

test('over the time line stands what is seen there, its chapter and its moment; fetched when first asked for', async () => {
  film = await OpenedFilm.in(browser, 'fr', faults);
  const asked: string[] = [];
  film.tab.on('request', (request) => /storyboard/.test(request.url()) && asked.push(request.url()));
  await film.play();
  expect(asked).toEqual([]);
  const line = await film.input('seek').boundingBox();
  await film.input('seek').hover({ position: { x: (line?.width ?? 0) / 2, y: 20 } });
  const preview = film.tab.locator('.film-preview');
  await expect.poll(() => preview.locator('i').isVisible()).toBe(true);
  expect(await preview.innerText()).toMatch(/^0:2[45]\s+\S+/);
  await expect.poll(() => asked.length).toBe(2);
  expect(await film.tab.locator('.film-marks i').count()).toBeGreaterThan(1);
  await film.tab.mouse.move(5, 5);
  expect(await preview.isVisible()).toBe(false);
  await film.tab.close();
});

test('a moment is said in words, with its chapter', async () => {
  film = await OpenedFilm.in(browser, 'en', faults);
  await film.play();
  await film.put(20);
  await expect.poll(() => film.input('seek').getAttribute('aria-valuetext')).toMatch(/^20 seconds of 50 seconds, \S/);
  await film.tab.close();
});
