// Does a film play at once, and do its controls take over without touching it?
import { afterEach, expect, inject, test } from 'vitest';
import { keptNames } from '../src/model/kept.ts';
import { browserOfTests } from './support/browser.ts';
import { filmChapter, isFilm, OpenedFilm } from './support/film.ts';

const browser = await browserOfTests();
const faults: string[] = [];
afterEach(() => expect(faults.splice(0)).toEqual([]));

/** What happened to a film between the click and its controls. */
interface Watched {
  events: string[];
  /** Milliseconds, and the moment of the film in seconds. */
  moments: [number, number][];
}

test('before the click nothing of the film and of its player is fetched', async () => {
  const tab = await browser.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(request.url()));
  await tab.goto(`${inject('origin')}${filmChapter('fr').address}`);
  await tab.locator('film-player').scrollIntoViewIfNeeded();
  await tab.locator('button[name="start"]').hover();
  await tab.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => isFilm(url) || /film-[a-z]+\..*js$/.test(url))).toEqual([]);
  await tab.close();
});

test('the controls take over the element that plays: same file, same moment, never paused, never asked for again', async () => {
  const film = await OpenedFilm.in(browser, 'fr', faults);
  const { tab } = film;
  await tab.evaluate(() => {
    const watched: Watched = { events: [], moments: [] };
    const video = document.querySelector('video');
    Object.assign(window, { watched, video });
    const note = () => {
      if (video && !video.paused) watched.moments.push([performance.now(), video.currentTime]);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    video?.addEventListener('playing', () => {
      for (const name of ['pause', 'emptied', 'seeking', 'loadstart', 'ended', 'error']) {
        video.addEventListener(name, () => watched.events.push(name));
      }
    });
  });
  await film.play();
  await film.reaches(1.5);

  const { watched, isSame } = await tab.evaluate(() => ({
    watched: (window as unknown as { watched: Watched }).watched,
    isSame: (window as unknown as { video: HTMLVideoElement }).video === document.querySelector('video'),
  }));
  expect(isSame).toBe(true);
  expect(watched.events).toEqual([]);
  // From one picture of the screen to the next the film went on as the clock did, within a tenth of a second.
  const jumps = watched.moments.slice(1).map(([now, moment], at) => {
    const [before, from] = watched.moments[at] ?? [0, 0];
    return moment - from - (now - before) / 1000;
  });
  expect(Math.max(...jumps)).toBeLessThan(0.1);
  expect(watched.moments.map(([, moment]) => moment)).toEqual(
    watched.moments.map(([, moment]) => moment).toSorted((a, b) => a - b),
  );
  expect(film.asked).toHaveLength(1);
  expect(await tab.locator('video').getAttribute('controls')).toBeNull();
  await tab.close();
});

test.each([
  ['their script', /assets\/controls\.[^/]+\.js$/],
  ['their sheet', /assets\/controls\.[^/]+\.css$/],
  ['their words', /film\.htm$/],
])(
  'where the controls do not arrive, for want of %s, the browser’s own player stays, and plays',
  async (_, missing) => {
    const film = await OpenedFilm.in(browser, 'fr', []);
    let isMissed = false;
    await film.tab.route(missing, (route) => {
      isMissed = true;
      return route.abort();
    });
    await film.button('start').click();
    await film.reaches(0.5);
    await expect.poll(() => isMissed).toBe(true);
    expect(await film.tab.locator('video').getAttribute('controls')).not.toBeNull();
    expect(await film.bar.count()).toBe(0);
    await film.tab.close();
  },
);

test('the button says minutes and megabytes, and the file that plays weighs as much', async () => {
  const film = await OpenedFilm.in(browser, 'en', faults);
  // Between a number and its unit no line breaks.
  const words = (await film.button('start').innerText()).replace(/\s/g, ' ');
  await film.play();
  const answer = await film.tab.request.head(film.asked[0] ?? '');
  const bytes = Number(answer.headers()['content-length']);
  expect(words).toContain('50 s');
  expect(words).toContain(`${(bytes / 1e6).toFixed(1)} MB`);
  await film.tab.close();
});

test('the opening says the same weight as the button over the poster', async () => {
  for (const width of [412, 1280]) {
    const film = await OpenedFilm.in(browser, 'fr', faults, { viewport: { width, height: 800 } });
    const weight = await film.tab.locator('film-weight').innerText();
    expect(await film.button('start').innerText()).toContain(weight);
    await film.tab.close();
  }
});

test('with captions chosen off in another film, it starts without them', async () => {
  const film = await OpenedFilm.in(browser, 'fr', faults);
  await film.tab.evaluate((name) => localStorage.setItem(name, '{"captions":"off"}'), keptNames.film);
  await film.tab.reload();
  await film.seek();
  await film.play();
  await film.put(5);
  expect(await film.tab.locator('.film-captions').isVisible()).toBe(false);
  expect(await film.input('captions', 'off').isChecked()).toBe(true);
  await film.tab.close();
});

test('captions are on from the first, also where the browser itself would leave them off', async () => {
  const film = await OpenedFilm.in(browser, 'fr', faults);
  await film.tab.evaluate(() => {
    for (const track of document.querySelector('video')?.textTracks ?? []) track.mode = 'disabled';
  });
  await film.play();
  await film.put(5);
  await expect.poll(() => film.tab.locator('.film-captions').isVisible()).toBe(true);
  expect(await film.input('captions', 'fr').isChecked()).toBe(true);

  // A system's preference may show one later on, by the browser's own hand: it would stand there twice.
  await film.tab.evaluate(() => {
    for (const track of document.querySelector('video')?.textTracks ?? []) track.mode = 'showing';
  });
  const shown = () =>
    film.tab.evaluate(() =>
      [...(document.querySelector('video')?.textTracks ?? [])].flatMap(({ mode, language }) =>
        mode === 'disabled' ? [] : [`${language} ${mode}`],
      ),
    );
  await expect.poll(shown).toEqual(['fr hidden']);
  await film.tab.close();
});
