// Does a film follow its line: smaller where that is slow, larger again, and on by itself where it was cut?
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { ShapedLine } from '../scripts/bench/shaped-line.ts';
import { filmOnShelf } from '../src/media/shelf.ts';
import { keptNames } from '../src/model/kept.ts';
import { browserOfTests } from './support/browser.ts';
import { filmChapter, OpenedFilm } from './support/film.ts';
import { plain } from './support/prose.ts';

const browser = await browserOfTests();
const { renditions, duration } = filmOnShelf(filmChapter('fr').id);
/** Bytes a second that the film takes as it is first asked for, in 720 lines. */
const taken = (renditions.find(({ height, codec }) => height === 720 && codec === 'av1')?.bytes ?? NaN) / duration;
/** Bytes a second: enough for any rendition; less than 720 lines take; much more than enough. */
const rates = { common: 3.6 * taken, slow: 0.63 * taken, fast: 4_000_000 };
/** A moment that is not loaded yet when the film has just begun. */
const far = 44;
/** Many things here take as long as a line is slow or a film is patient. */
const patience = { timeout: 90_000 };
let line: ShapedLine;
let film: OpenedFilm;

const open = async (rate: number) => {
  line = await ShapedLine.to(inject('origin'), { rate, delay: 20 });
  film = await OpenedFilm.in(browser, 'fr', [], {}, undefined, line.origin);
};
/** The sizes that were asked for, one after the other. */
const sizes = () =>
  film.asked.map((url) => /(\d+)(\.av1)?\.mp4$/.exec(url)?.[1] ?? '').filter((size, at, all) => size !== all[at - 1]);
/** Sends the film to a moment that is not loaded. */
const jump = (moment: number) =>
  film.tab.locator('film-player').evaluate((player, to) => {
    (player as HTMLElement & { seek(moment: number): void }).seek(to);
  }, moment);
const playing = (file: string) => expect.poll(async () => (await film.state()).file, patience).toBe(file);
const said = async () => plain(await film.player.locator('.film-cut').innerText());
const isSaid = () => expect.poll(said, patience).toBe(plain(film.t('player.cut')));
const isUnsaid = () => expect.poll(said, patience).toBe('');
const goesOnFrom = (moment: number) =>
  expect.poll(async () => (await film.state()).time, patience).toBeGreaterThan(moment + 0.5);

afterEach(async () => {
  await film.tab.close();
  line.close();
});

describe('the size', () => {
  test('is small from the first, where the page itself came slowly', async () => {
    await open(rates.slow);
    await film.button('start').click();
    await film.reaches(0.5);
    expect(sizes()).toEqual(['360']);
  });

  test('becomes small where the line becomes slow, and large again where it is fast, at the same moments', async () => {
    await open(rates.fast);
    line.rate = rates.slow;
    await film.button('start').click();
    await playing('360.mp4');
    expect(sizes().slice(0, 2)).toEqual(['720', '360']);
    line.rate = rates.fast;
    await playing('720.mp4');
    const { time } = await film.state();
    expect(time).toBeGreaterThan(1);
    await goesOnFrom(time);
  });

  test('becomes small in the midst of the film, from the moment on where that is', async () => {
    await open(rates.common);
    await film.play();
    line.rate = rates.slow;
    await jump(far);
    await playing('360.mp4');
    await goesOnFrom(far);
  });

  test('stays as it was chosen by hand, however slow the line', async () => {
    await open(rates.common);
    await film.play();
    await film.openMenu('film-settings');
    await film.input('quality', 720).check();
    line.rate = rates.slow;
    await jump(far);
    // Long after it would have been changed.
    await film.tab.waitForTimeout(9000);
    expect(sizes()).toEqual(['720']);
  });
});

describe.each(['refused', 'hanging'] as const)('a line that is cut (%s)', (kind) => {
  beforeEach(() => open(rates.common));

  test('takes nothing of the film but time: it says so, and goes on by itself, as large, from the same moment', async () => {
    await film.play();
    await line.be(kind);
    await jump(far);
    await isSaid();
    await line.be('open');
    await goesOnFrom(far);
    await isUnsaid();
    expect(await film.state()).toMatchObject({ file: '720.mp4', isPaused: false });
    expect(sizes()).toEqual(['720']);
  });

  test('also where another file was chosen meanwhile: that one plays, from the same moment', async () => {
    await film.play();
    await film.openMenu('film-settings');
    await line.be(kind);
    await jump(far);
    await film.input('quality', 360).check();
    await isSaid();
    await line.be('open');
    await goesOnFrom(far);
    await film.is({ file: '360.mp4', isPaused: false });
    await isUnsaid();
  });

  test('stopped by the reader meanwhile, the film waits where it was', async () => {
    await film.play();
    await film.openMenu('film-settings');
    await line.be(kind);
    await jump(far);
    await film.input('quality', 360).check();
    await isSaid();
    await film.tab.keyboard.press('Escape');
    await film.button('play').click();
    await expect.poll(() => film.button('play').getAttribute('aria-label')).toBe(film.t('player.play'));
    await line.be('open');
    await isUnsaid();
    await expect.poll(async () => Math.abs((await film.state()).time - far), patience).toBeLessThan(0.2);
    expect(await film.state()).toMatchObject({ file: '360.mp4', isPaused: true });
  });

  test('left meanwhile, the film is kept at the moment it was to go on from', async () => {
    await film.play();
    await line.be(kind);
    await jump(far);
    await isSaid();
    await film.tab.evaluate(() => dispatchEvent(new Event('pagehide')));
    const kept = await film.tab.evaluate((name) => localStorage.getItem(name), keptNames.positions);
    expect(JSON.parse(kept ?? '{}')).toEqual({ [film.chapter.id]: far });
  });
});

test('a film that is started while the line is cut begins when it is back', async () => {
  await open(rates.common);
  // What comes with the first click has come before.
  await film.play();
  await film.tab.reload();
  await film.seek();
  await film.button('start').click();
  await film.tab.waitForFunction(() => document.querySelector('.film-cut'));
  await line.be('refused');
  await film.tab.evaluate(() => {
    const player = document.querySelector<HTMLElement & { start(): void }>('film-player');
    player?.removeAttribute('data-state');
    player?.start();
  });
  await isSaid();
  await line.be('open');
  await film.reaches(0.5);
  await isUnsaid();
});

test('a browser that is offline, and online again, plays on at once', async () => {
  await open(rates.common);
  await film.play();
  await film.tab.context().setOffline(true);
  await jump(far);
  await isSaid();
  await film.tab.context().setOffline(false);
  await goesOnFrom(far);
  expect(await film.state()).toMatchObject({ file: '720.mp4', isPaused: false });
});
