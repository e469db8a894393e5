// What becomes of a film whose files are missing or broken, and does its player keep the site's policy?
import type { Route } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { browserOfTests } from './support/browser.ts';
import { OpenedFilm } from './support/film.ts';
import { plain } from './support/prose.ts';

const browser = await browserOfTests();
let film: OpenedFilm;
afterEach(() => film.tab.close());

const files = () => film.asked.map((url) => url.split('/').at(-1));
const missing = (route: Route) => route.fulfill({ status: 404, body: 'Not found' });
/** As long as a film, and none. */
const damaged = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'video/mp4', body: Buffer.alloc(100_000, 'no film at all ') });

test('play, captions, chapters, quality, listening, description, full screen, resume: the policy is kept', async () => {
  const faults: string[] = [];
  film = await OpenedFilm.in(browser, 'fr', faults);
  await film.openWays();
  await film.input('described').check();
  await film.play();
  await film.openMenu('film-captions');
  await film.input('captions', 'ar').check();
  await film.tab.keyboard.press('Escape');
  await film.put(5);
  await expect.poll(() => film.tab.locator('.film-captions').innerText()).toMatch(/\p{Script=Arabic}/u);
  await film.openMenu('film-chapters');
  await film.input('chapter').nth(1).check();
  await film.tab.keyboard.press('Escape');
  await film.openMenu('film-settings');
  await film.input('quality', 360).check();
  await film.is({ file: '360.mp4' });
  await film.tab.locator('button[name="help"]').click();
  await film.tab.keyboard.press('Escape');
  await film.input('seek').hover();
  await film.button('listen').click();
  await film.is({ file: 'sound.m4a' });
  await film.button('listen').click();
  await film.is({ file: '360.mp4' });
  await film.button('fullScreen').click();
  await expect.poll(() => film.tab.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await film.tab.keyboard.press('f');
  await film.put(20);
  await film.tab.reload();
  await film.seek();
  await film.button('start').click();
  await film.bar.waitFor();
  await film.reaches(20.2);
  expect(faults).toEqual([]);
  expect(
    await film.tab.evaluate(() => [
      document.querySelectorAll('style').length,
      document.querySelectorAll('link[rel="stylesheet"]').length,
    ]),
  ).toEqual([0, 3]);
});

describe.each([
  ['missing', missing],
  ['damaged', damaged],
])('where a rendition is %s', (_, answer) => {
  test('the next best plays in its place', async () => {
    film = await OpenedFilm.in(browser, 'fr', []);
    await film.tab.route(/\/720(\.av1)?\.mp4$/, answer);
    await film.button('start').click();
    await film.is({ file: '360.mp4', isPaused: false });
    await film.bar.waitFor();
    await film.reaches(0.5);
  });

  test('in the midst of the film, the next best goes on from the same moment', async () => {
    film = await OpenedFilm.in(browser, 'fr', []);
    await film.openWays();
    await film.input('sobriety').check();
    await film.play();
    await film.put(20);
    await film.tab.route(/\/720(\.av1)?\.mp4$/, answer);
    await film.input('sobriety').uncheck();
    await expect.poll(files).toContain('720.av1.mp4');
    await film.is({ file: '360.mp4', isPaused: true });
    await expect.poll(async () => Math.abs((await film.state()).time - 20)).toBeLessThan(0.11);
  });

  test('and none is left, a sentence says so, with the film to download; a second try plays', async () => {
    film = await OpenedFilm.in(browser, 'ar', []);
    await film.tab.route('**/*.mp4', answer);
    await film.button('start').click();
    const words = film.player.locator('.film-failed');
    await words.waitFor();
    expect(plain(await words.innerText())).toContain(plain(film.t('player.failed')));
    expect(await words.getByRole('link').getAttribute('href')).toMatch(/\.mp4$/);
    expect(await film.tab.locator('.film-stage > picture').isVisible()).toBe(true);
    expect(files()).toEqual(['720.av1.mp4', '720.mp4', '360.av1.mp4', '360.mp4']);
    expect(await film.tab.locator('video').getAttribute('controls')).toBeNull();

    await film.tab.unroute('**/*.mp4');
    await film.button('retry').click();
    await film.bar.waitFor();
    await film.reaches(0.5);
    expect(await words.count()).toBe(0);
  });
});

test('a file that is asked for and never comes is given up for another', async () => {
  film = await OpenedFilm.in(browser, 'fr', []);
  await film.tab.route(/\/720(\.av1)?\.mp4$/, () => undefined);
  await film.button('start').click();
  await film.is({ file: '360.mp4', isPaused: false });
  await film.reaches(0.5);
});

test('the sound alone does not come: the film plays with its picture', async () => {
  film = await OpenedFilm.in(browser, 'fr', []);
  await film.tab.route('**/sound.m4a', missing);
  await film.openWays();
  await film.input('listening').check();
  await film.button('start').click();
  await film.is({ file: '720.mp4', isPaused: false });
});
