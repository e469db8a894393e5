// Does a film say, at its end, where to go from there?
import type { BrowserContextOptions } from 'playwright-core';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { keptNames } from '../src/model/kept.ts';
import { factsOf } from '../src/i18n/locales.ts';
import { translator } from '../src/i18n/messages.ts';
import { pageAddress } from '../src/model/story/addresses.ts';
import { rulesBroken } from './support/axe.ts';
import { browserOfTests } from './support/browser.ts';
import { writtenChapters } from './support/chapters.ts';
import { OpenedFilm } from './support/film.ts';
import { journeyIn } from './support/journey.ts';
import { plain } from './support/prose.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const faults: string[] = [];
let film: OpenedFilm;
const card = () => film.player.locator('.film-end');
const focused = () =>
  film.tab.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.className);
const isFull = () => film.tab.evaluate(() => document.fullscreenElement !== null);

/** Lets a film play its last moments. */
async function watch(): Promise<void> {
  await film.tab.locator('video').evaluate((video: HTMLVideoElement) => {
    video.currentTime = video.duration - 0.4;
    return video.play();
  });
  await card().waitFor();
}

async function opened(locale: string, settings: BrowserContextOptions = {}): Promise<void> {
  film = await OpenedFilm.in(browser, locale, faults, settings);
  await film.play();
}

afterEach(async () => {
  await film.tab.close();
  expect(faults.splice(0)).toEqual([]);
});

test('a film that ends before its controls have come says it with them', async () => {
  film = await OpenedFilm.in(browser, 'fr', faults);
  let bring: (() => void) | undefined;
  await film.tab.route(/controls\.[^/]+\.css$/, async (route) => {
    await new Promise<void>((resolve) => (bring = resolve));
    await route.continue();
  });
  await film.seek();
  await film.button('start').click();
  await film.reaches(0.2);
  await film.tab.locator('video').evaluate(
    (video: HTMLVideoElement) =>
      new Promise((resolve) => {
        video.addEventListener('ended', resolve, { once: true });
        video.currentTime = video.duration - 0.4;
      }),
  );
  await expect.poll(() => bring !== undefined).toBe(true);
  bring?.();
  await card().waitFor();
});

describe.each(['fr', 'ar', 'zh'] as const)('in “%s”', (locale) => {
  test('its poster stays, with its last sentence, the text that follows and the next film of the journey', async () => {
    await opened(locale);
    await watch();
    const t = translator(locale);
    const words = plain(await card().innerText());
    expect(words).toContain(plain(t('player.ended')));
    expect(plain(await film.player.locator('.film-end-words').innerText()).length).toBeGreaterThan(5);
    expect(await film.tab.locator('.film-stage > picture').isVisible()).toBe(true);
    expect(await film.tab.locator('video').evaluate((video) => getComputedStyle(video).visibility)).toBe('hidden');
    expect(await rulesBroken(film.tab)).toEqual([]);

    const next = journeyIn(locale)[journeyIn(locale).findIndex(({ id }) => id === film.chapter.id) + 1];
    const link = card().locator('.film-next');
    expect(await link.getAttribute('href')).toBe(`${next?.address ?? ''}#film`);
    expect(plain(await link.innerText())).toContain(plain(next?.title ?? ''));
    await link.click();
    await film.tab.waitForURL(`${origin}${next?.address ?? ''}#film`);
    await film.reaches(0.2);
    expect(await film.tab.evaluate(() => document.documentElement.dir)).toBe(factsOf(locale).dir);
  });
});

test('the focus goes to where one reads on, and back among the controls when the film is seen again', async () => {
  await opened('fr');
  await film.button('play').focus();
  await watch();
  expect(await focused()).toBe('film-read-on');
  await film.tab.keyboard.press('Tab');
  expect(await focused()).toBe('replay');
  await film.tab.keyboard.press('Enter');
  await expect.poll(() => card().isVisible()).toBe(false);
  expect(await focused()).toBe('play');
  await film.is({ isPaused: false });
  expect((await film.state()).time).toBeLessThan(10);
});

test('who is elsewhere in the page is not disturbed', async () => {
  await opened('fr');
  await film.tab.locator('.transcript summary').focus();
  await watch();
  expect(await film.tab.evaluate(() => document.activeElement?.localName)).toBe('summary');
});

test('reading on leads to the first scene; the passport has its stamp', async () => {
  await opened('fr');
  await watch();
  await card().locator('.film-read-on').click();
  await expect.poll(() => film.tab.evaluate(() => location.hash)).toBe('#scene-1');
  const { y = -1 } = (await film.tab.locator('#scene-1').boundingBox()) ?? {};
  expect(Math.abs(y)).toBeLessThan(400);
  expect(await film.tab.evaluate((name) => localStorage.getItem(name), keptNames.passport)).toContain(film.chapter.id);
});

test('in full screen it is there, with the way out, and reading on leaves the full screen', async () => {
  await opened('fr');
  await film.button('fullScreen').click();
  await expect.poll(isFull).toBe(true);
  await watch();
  expect(await film.button('fullScreen').isVisible()).toBe(true);
  await card().locator('.film-read-on').click();
  await expect.poll(isFull).toBe(false);
  await expect.poll(() => film.tab.evaluate(() => location.hash)).toBe('#scene-1');
});

test('listening, it is there too', async () => {
  await opened('fr');
  await film.button('listen').click();
  await film.is({ file: 'sound.m4a' });
  await film.reaches(0.5);
  await watch();
  expect(await card().locator('.film-read-on').isVisible()).toBe(true);
});

test('going back from the end, the picture is there again', async () => {
  await opened('fr');
  await film.button('play').focus();
  await watch();
  await film.tab.keyboard.press('j');
  await expect.poll(() => card().isVisible()).toBe(false);
  expect(await film.tab.locator('video').isVisible()).toBe(true);
});

test.each([320, 390])('on a telephone %d px wide, nothing of it is cut, and a finger finds all', async (width) => {
  await opened('ru', { viewport: { width, height: 844 }, hasTouch: true, isMobile: true });
  await watch();
  expect(await card().evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(0);
  for (const part of await card().locator('a, button').all()) {
    const box = await part.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(43.5);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
  }
  await card().locator('button').tap();
  await film.is({ isPaused: false });
});

const last = journeyIn('fr').at(-1);
const nextAfter = (address: string) =>
  film.tab
    .goto(`${origin}${address}`)
    .then(() =>
      film.tab
        .locator('film-player > template')
        .evaluate((template: HTMLTemplateElement) =>
          template.content.querySelector('.film-next')?.getAttribute('href'),
        ),
    );

test.runIf(last?.film)('the last film of the journey leads to the passport', async () => {
  await opened('fr');
  expect(await nextAfter(last?.address ?? '')).toBe(pageAddress('fr', 'passport'));
});

const silent = journeyIn('fr').findIndex(({ film: own }, at, all) => at > 0 && !own && all[at - 1]?.film);

test.runIf(silent > 0)('a film before a chapter that has none leads to that chapter', async () => {
  await opened('fr');
  const [before, next] = journeyIn('fr').slice(silent - 1);
  expect(await nextAfter(before?.address ?? '')).toBe(next?.address);
});

const whole = journeyIn('fr');
const missing = whole.find(
  ({ id, film: own }, at) =>
    at > 0 && own && !writtenChapters().some((other) => other.id === id && other.locale === 'es'),
);

test.runIf(missing)('a next chapter of another language says so, and leads there', async () => {
  await opened('es');
  const before = missing && whole[whole.indexOf(missing) - 1];
  const there = writtenChapters().find(({ id, locale }) => id === before?.id && locale === 'es');
  await film.tab.goto(`${origin}${there?.address ?? ''}`);
  const found = await film.tab.locator('film-player > template').evaluate((template: HTMLTemplateElement) => {
    const link = template.content.querySelector('.film-next');
    return {
      href: link?.getAttribute('href'),
      hreflang: link?.getAttribute('hreflang'),
      words: link?.textContent,
    };
  });
  expect(found.href).toBe(`${missing?.address ?? ''}#film`);
  expect(found.hreflang).toBe('fr');
  expect(found.words).toContain('Français');
});
