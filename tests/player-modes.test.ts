// Do the other ways to watch work, and does the player remember what it should, on every page?
import type { BrowserContext } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { keptNames } from '../src/model/kept.ts';
import { pageAddress } from '../src/model/story/addresses.ts';
import { writtenChapters } from './support/chapters.ts';
import { browserOfTests } from './support/browser.ts';
import { filmChapter, OpenedFilm } from './support/film.ts';
import { plain } from './support/prose.ts';

const browser = await browserOfTests();
const faults: string[] = [];
let film: OpenedFilm;

beforeEach(async () => {
  film = await OpenedFilm.in(browser, 'fr', faults);
});
afterEach(async () => {
  await film.tab.close();
  expect(faults.splice(0)).toEqual([]);
});

/** Hides the page, or shows it again, as the browser does when the reader turns to another one. */
const hide = (isHidden: boolean) =>
  film.tab.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

const sizeOn = async (name: string) => plain(await film.button(name).innerText()).replace(/^.*· /, '');

describe('listening', () => {
  test('is one button: the sound alone, from the same moment, before the poster; and back', async () => {
    await film.play();
    await film.reaches(2);
    const before = await film.state();
    await film.button('listen').click();
    await film.is({ file: 'sound.m4a', isPaused: false });
    await film.reaches(before.time);
    expect((await film.state()).time).toBeLessThan(before.time + 8);
    expect(await film.button('listen').getAttribute('aria-pressed')).toBe('true');
    expect(await film.tab.locator('.film-stage > picture').isVisible()).toBe(true);

    await film.button('showPicture').click();
    await film.is({ file: '720.mp4', isPaused: false });
    expect(await film.button('listen').getAttribute('aria-pressed')).toBe('false');
  });

  test('may be chosen before the film starts; the button says its weight', async () => {
    const whole = await sizeOn('start');
    await film.openWays();
    await film.input('listening').check();
    expect(await film.button('start').innerText()).toContain(film.t('player.listen'));
    expect(parseFloat((await sizeOn('start')).replace(',', '.'))).toBeLessThan(parseFloat(whole.replace(',', '.')));
    await film.play();
    expect(film.asked.map((url) => url.split('/').at(-1))).toEqual(['sound.m4a']);
  });

  test('tells the telephone what is heard, and by its buttons goes on, stops and jumps to chapters', async () => {
    await film.tab.close();
    film = await OpenedFilm.in(browser, 'fr', faults);
    await film.tab.evaluate(() => {
      const handlers: Record<string, MediaSessionActionHandler | null> = {};
      Object.assign(window, { handlers });
      navigator.mediaSession.setActionHandler = (name, handler) => (handlers[name] = handler);
    });
    await film.play();
    const shown = await film.tab.evaluate(() => {
      const { title, artist, artwork } = navigator.mediaSession.metadata ?? {};
      return { title, artist, artwork: artwork?.map(({ src }) => src) };
    });
    expect([shown.title, shown.artist]).toEqual([film.chapter.title, 'Pérou']);
    expect((await film.tab.request.head(shown.artwork?.[0] ?? '')).status()).toBe(200);
    const press = (action: string) =>
      film.tab.evaluate((name) => {
        (window as unknown as { handlers: Record<string, (details: object) => void> }).handlers[name]?.({});
      }, action);
    await press('pause');
    await film.is({ isPaused: true });
    await film.put(1);
    await press('nexttrack');
    const second = Number(await film.input('chapter').nth(1).getAttribute('value'));
    await expect.poll(async () => Math.abs((await film.state()).time - second)).toBeLessThan(0.11);
    await press('previoustrack');
    await expect.poll(async () => (await film.state()).time).toBeLessThan(second - 1);
    await press('play');
    await film.is({ isPaused: false });
  });

  test('is taken up when the page is hidden, where the reader asked for it, and told on return', async () => {
    await film.play();
    await hide(true);
    await hide(false);
    expect((await film.state()).file).toBe('720.mp4');

    await film.openWays();
    await film.input('whenHidden').check();
    await hide(true);
    await film.is({ file: 'sound.m4a', isPaused: false });
    const note = film.player.locator('.film-note');
    expect(await note.isVisible()).toBe(false);
    await hide(false);
    expect(plain(await note.innerText())).toBe(plain(film.t('player.wentListening')));
    expect(await note.getAttribute('role')).toBe('status');
    await film.button('showPicture').click();
    await film.is({ file: '720.mp4' });
    expect(await note.isVisible()).toBe(false);
  });
});

describe('sobriety', () => {
  test('plays at most 480 lines, fetches no storyboard, and is remembered on every page, in every language', async () => {
    const whole = await sizeOn('start');
    await film.openWays();
    await film.input('sobriety').check();
    const sober = await sizeOn('start');
    expect(sober).not.toBe(whole);
    // The button at the top of the page follows.
    expect(plain(await film.tab.locator('film-weight').innerText())).toBe(sober);

    const other = writtenChapters().find(
      ({ id, locale, film: own }) => own && id !== film.chapter.id && locale === 'ar',
    );
    await film.tab.goto(`${inject('origin')}${other?.address ?? ''}`);
    await film.seek();
    expect(await film.input('sobriety').isChecked()).toBe(true);
    const asked: string[] = [];
    film.tab.on('request', (request) => asked.push(request.url()));
    await film.play();
    await film.is({ file: '360.mp4' });
    await film.input('seek').hover();
    await expect.poll(() => film.tab.locator('.film-preview').isVisible()).toBe(true);
    expect(await film.tab.locator('.film-preview i').isVisible()).toBe(false);
    await film.reaches(1);
    expect(asked.filter((url) => /storyboard/.test(url))).toEqual([]);
  });

  test('taken up while the film plays, it goes on from the same moment', async () => {
    await film.openWays();
    await film.play();
    await film.reaches(2);
    await film.input('sobriety').check();
    await film.is({ file: '360.mp4', isPaused: false });
    expect((await film.state()).time).toBeGreaterThan(1.9);
  });
});

test('what is seen is told to those who ask for it; the choice is remembered', async () => {
  await film.openWays();
  await film.input('described').check();
  await film.play();
  const told = film.player.locator('.film-description');
  await expect.poll(() => told.innerText()).toMatch(/\S/);
  await film.tab.reload();
  await film.seek();
  expect(await film.input('described').isChecked()).toBe(true);
  await film.openWays();
  await film.input('described').uncheck();
  await film.play();
  await film.reaches(3);
  expect(await told.innerText()).toBe('');
});

test('the other ways to watch are folded: under a small film there is no form longer than it', async () => {
  await film.tab.setViewportSize({ width: 390, height: 844 });
  await film.seek();
  const below = await film.player.evaluate((player) => {
    const stage = player.querySelector('.film-stage');
    return player.getBoundingClientRect().bottom - (stage?.getBoundingClientRect().bottom ?? 0);
  });
  expect(below).toBeLessThan(180);
  expect(await film.input('sobriety').isVisible()).toBe(false);
  await film.openWays();
  expect(await film.input('listening').isVisible()).toBe(true);
  // While the film plays its bar has the same button: nothing is there twice.
  await film.play();
  expect(await film.input('listening').isVisible()).toBe(false);
});

describe('the position', () => {
  test('is kept: the film resumes where it was left, in any language, or starts again', async () => {
    await film.play();
    await film.put(20);
    await film.tab.goto(`${inject('origin')}${filmChapter('es').address}`);
    await film.seek();
    expect(plain(await film.button('start').innerText())).toContain('Continuar en 0:20');
    await film.button('start').click();
    await film.bar.waitFor();
    await film.reaches(20);
    expect((await film.state()).time).toBeLessThan(26);

    await film.tab.reload();
    await film.seek();
    await film.button('again').click();
    await film.bar.waitFor();
    expect((await film.state()).time).toBeLessThan(8);
  });

  test('is forgotten when the film has ended', async () => {
    await film.play();
    await film.put(20);
    await film.put(50);
    await film.button('play').click();
    await expect.poll(() => film.tab.evaluate(() => document.querySelector('video')?.ended)).toBe(true);
    expect(await film.tab.evaluate((name) => localStorage.getItem(name), keptNames.positions)).toBeNull();
  });
});

test('what is kept can be seen in words on the privacy page, and erased there', async () => {
  await film.openWays();
  await film.input('sobriety').check();
  await film.play();
  await film.openMenu('film-settings');
  await film.input('speed', 1.5).check();
  await film.tab.keyboard.press('Escape');
  await film.put(20);
  await film.tab.goto(`${inject('origin')}${pageAddress('fr', 'privacy')}`);
  const status = film.tab.locator('kept-data [role="status"]');
  await expect.poll(async () => plain(await status.innerText())).toContain('0:20');
  expect(plain(await status.innerText())).toContain(`${film.t('player.speed')} ×1,5`);
  expect(plain(await status.innerText())).toContain(plain(film.t('player.sobriety')));
  await film.tab.getByRole('button', { name: film.t('privacy.erase') }).click();
  expect(await film.tab.evaluate(() => localStorage.length)).toBe(0);
});

test('where the browser keeps nothing, everything works all the same', async () => {
  const context: BrowserContext = await browser.newContext();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  const tab = await context.newPage();
  const own = new OpenedFilm(tab, film.chapter);
  await tab.goto(film.tab.url());
  await own.seek();
  await own.openWays();
  await own.input('sobriety').check();
  await own.play();
  await own.is({ file: '360.mp4', isPaused: false });
  await context.close();
});
