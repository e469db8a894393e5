// Can the film's controls be heard, named and used in every language, by finger, on the smallest telephone?
import { afterEach, describe, expect, test } from 'vitest';
import { factsOf } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/messages.ts';
import type { MessageKey } from '../src/i18n/words.ts';
import { locales } from './support/languages.ts';
import { rulesBroken } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { OpenedFilm } from './support/film.ts';
import { plain } from './support/prose.ts';

const browser = await browserOfTests();
const faults: string[] = [];
afterEach(() => expect(faults.splice(0)).toEqual([]));

/** What a screen reader finds in the bar: roles, and the words of their names. */
const controls: [role: 'button' | 'slider', key: MessageKey][] = [
  ['slider', 'player.seek'],
  ['button', 'player.pause'],
  ['button', 'player.mute'],
  ['slider', 'player.volume'],
  ['button', 'player.captions'],
  ['button', 'player.chapters'],
  ['button', 'player.listening'],
  ['button', 'player.settings'],
  ['button', 'player.fullScreen'],
];

describe.each(locales)('in “%s”', (locale) => {
  test('a screen reader finds every control by its name; no rule is broken, with menus and help open', async () => {
    const film = await OpenedFilm.in(browser, locale, faults, { reducedMotion: 'reduce' });
    const { t, tab, bar } = film;
    expect(await rulesBroken(tab)).toEqual([]);
    await film.play();
    for (const [role, key] of controls) {
      expect(await bar.getByRole(role, { name: t(key), exact: true }).count(), key).toBe(1);
    }
    await film.openWays();
    // This browser has no voice.
    for (const key of ['player.describedToRead', 'player.sobriety', 'player.whenHidden'] as const) {
      await film.player.getByRole('checkbox', { name: t(key), exact: true }).waitFor();
    }
    expect(await rulesBroken(tab)).toEqual([]);
    await film.put(5);
    expect(await rulesBroken(tab)).toEqual([]);

    const menu = await film.openMenu('film-captions');
    expect(await menu.getByRole('group', { name: t('player.captions') }).count()).toBe(1);
    for (const other of locales) {
      const name = menu.getByRole('radio', { name: factsOf(other).name, exact: true });
      expect(await name.count(), other).toBe(1);
    }
    expect(await rulesBroken(tab)).toEqual([]);
    await tab.keyboard.press('Escape');

    const settings = await film.openMenu('film-settings');
    expect(plain(await settings.innerText())).toContain(plain(t('player.automatic')));
    expect(await rulesBroken(tab)).toEqual([]);
    await settings.getByRole('button', { name: t('player.help') }).click();
    await tab.getByRole('dialog', { name: t('player.help') }).waitFor();
    expect(await rulesBroken(tab)).toEqual([]);
    await tab.getByRole('button', { name: t('player.close') }).click();
    await tab.close();
  });
});

test('no two languages name a control alike, but for words they share', () => {
  const shared = ['player.pause', 'player.volume', 'player.captions', 'player.chapters'];
  for (const [, key] of controls.filter(([, name]) => !shared.includes(name))) {
    expect(new Set(locales.map((locale) => translator(locale)(key))).size, key).toBeGreaterThan(5);
  }
});

describe.each(['fr', 'ar', 'zh'])('on a telephone 320 pixels wide, in “%s”', (locale) => {
  const telephone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

  test('nothing has to be scrolled sideways, and every control is large enough for a finger', async () => {
    const film = await OpenedFilm.in(browser, locale, faults, telephone);
    await film.play();
    await film.tab.locator('video').evaluate((video: HTMLVideoElement) => video.pause());
    expect(await film.tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const boxes = await film.bar.locator(':scope > button, .film-menu > button').evaluateAll((all) =>
      all.map((button) => {
        const { width, height, left, right } = button.getBoundingClientRect();
        return { name: button.getAttribute('name'), width, height, left, right };
      }),
    );
    const seen = boxes.filter(({ width }) => width > 0);
    expect(seen.length).toBeGreaterThan(3);
    for (const { width, height, left, right } of seen) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      expect(left >= 0 && right <= 320).toBe(true);
    }
    await film.tab.close();
  });

  test('one menu holds what has no room: captions, chapters, listening, speed, quality', async () => {
    const film = await OpenedFilm.in(browser, locale, faults, telephone);
    await film.play();
    const button = film.bar.locator('button[popovertarget="film-settings"]');
    await film.tab.locator('video').evaluate((video: HTMLVideoElement) => video.pause());
    await button.tap();
    const menu = film.tab.locator('#film-settings');
    for (const name of ['captions', 'chapter', 'speed', 'quality']) {
      expect(await menu.locator(`input[name="${name}"]`).count(), name).toBeGreaterThan(1);
    }
    expect(await menu.locator('button[name="listen"]').count()).toBe(1);
    expect(await menu.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    expect(await rulesBroken(film.tab)).toEqual([]);
    await film.tab.close();
  });
});

test('a finger on the picture shows the controls, and hides them, and never pauses the film', async () => {
  const film = await OpenedFilm.in(browser, 'fr', faults, {
    ...{ viewport: { width: 412, height: 915 }, hasTouch: true, isMobile: true },
  });
  await film.button('start').tap();
  await film.bar.waitFor();
  const opacity = () => film.bar.evaluate((bar) => getComputedStyle(bar).opacity);
  await expect.poll(opacity).toBe('0');
  const picture = { position: { x: 200, y: 40 } };
  await film.tab.locator('video').tap(picture);
  await expect.poll(opacity).toBe('1');
  await film.tab.locator('video').tap(picture);
  await expect.poll(opacity).toBe('0');
  expect((await film.state()).isPaused).toBe(false);
  await film.tab.close();
});

test('the bar is never mirrored, while its words are written from right to left', async () => {
  const places = [];
  for (const locale of ['fr', 'ar']) {
    const film = await OpenedFilm.in(browser, locale, faults);
    await film.play();
    places.push(
      await film.bar
        .locator('[name="play"], [name="mute"], [name="volume"], .film-time, [name="fullScreen"]')
        .evaluateAll((all) =>
          all
            .map((part) => [part.getBoundingClientRect().left, part.getAttribute('name') ?? 'time'] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, name]) => name),
        ),
    );
    const start = await film.input('seek').evaluate((line) => getComputedStyle(line).direction);
    expect(start).toBe('ltr');
    const { dir } = factsOf(locale);
    const word = film.bar.locator('button[popovertarget="film-chapters"] span');
    expect(await word.evaluate((span) => getComputedStyle(span).direction)).toBe(dir);
    await film.put(5);
    await expect
      .poll(() => film.tab.locator('.film-captions').evaluate((box) => getComputedStyle(box).direction))
      .toBe(dir);
    await film.tab.close();
  }
  expect(places[0]).toEqual(['play', 'mute', 'volume', 'time', 'fullScreen']);
  expect(places[1]).toEqual(places[0]);
});

test('on paper there is no player, and the transcript stays', async () => {
  const film = await OpenedFilm.in(browser, 'fr', faults);
  await film.play();
  await film.tab.emulateMedia({ media: 'print' });
  expect(await film.tab.locator('.film-stage').isVisible()).toBe(false);
  expect(await film.tab.locator('.film-ways').isVisible()).toBe(false);
  expect(await film.tab.locator('.transcript').isVisible()).toBe(true);
  await film.tab.close();
});
