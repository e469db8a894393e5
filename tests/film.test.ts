// Does a film start within one click, in the reader's words, and where a link says?
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { filmOnShelf } from '../src/media/shelf.ts';
import { filmLanguage } from '../src/model/film/film-language.ts';
import { browserOfTests } from './support/browser.ts';
import { filmChapter } from './support/film.ts';
import { languages } from './support/languages.ts';
import { journeyIn } from './support/journey.ts';
import { drawAll } from './support/rendering.ts';

const origin = inject('origin');
const browser = await browserOfTests();
const chapter = `${origin}${filmChapter('ar').address}`;

const state = (tab: Page) =>
  tab.locator('video').evaluate((film: HTMLVideoElement) => {
    const { top, bottom } = film.getBoundingClientRect();
    return {
      isPlaying: !film.paused,
      time: film.currentTime,
      isInSight: top < innerHeight && bottom > 0,
      hasFocus: film.parentElement?.contains(document.activeElement),
      // The browser shows them until the controls have come, then the page does.
      captions: [...film.textTracks].filter(({ mode }) => mode !== 'disabled').map(({ language }) => language),
    };
  });

/** Waits until the film has come to a moment, in seconds. */
const reaches = (tab: Page, moment: number) =>
  tab.waitForFunction((least) => (document.querySelector('video')?.currentTime ?? 0) > least, moment);

test.each(['fr', 'ar'] as const)(
  'one click on the home page in “%s” starts the film, captioned for its readers',
  async (locale) => {
    const first = journeyIn(locale).find(({ film }) => film);
    const captions = filmLanguage(
      filmOnShelf(first?.id ?? '').captions,
      locale,
      first?.film?.language ?? locale,
      languages,
    );
    const tab = await browser.newPage();
    await tab.goto(`${origin}/${locale}/`);
    await tab.locator('a.button').click();
    await reaches(tab, 0);
    expect(await state(tab)).toMatchObject({ isPlaying: true, isInSight: true, hasFocus: true, captions: [captions] });
    await tab.close();
  },
);

describe.each([320, 1440])('on a screen %d px wide', (width) => {
  test('a moment named in the text is played where it can be seen', async () => {
    const tab = await browser.newPage({ viewport: { width, height: 800 } });
    await tab.goto(chapter);
    const link = tab.locator('a.heard').last();
    const moment = Number(/t=(\d+)/.exec((await link.getAttribute('href')) ?? '')?.[1]);
    await link.click();
    await reaches(tab, moment);
    expect(moment).toBeGreaterThan(0);
    expect(await state(tab)).toMatchObject({ isPlaying: true, isInSight: true });
    await tab.close();
  });

  test('a question’s moment stands on one line, under its answer', async () => {
    const tab = await browser.newPage({ viewport: { width, height: 800 } });
    await tab.goto(chapter);
    await drawAll(tab);
    const moment = tab.locator('.ask ~ a').first();
    const answer = await tab.locator('.ask + p').first().boundingBox();
    const line = await moment.boundingBox();
    expect(line?.height).toBeLessThan(36);
    expect(line?.y).toBeGreaterThanOrEqual((answer?.y ?? Infinity) + (answer?.height ?? 0));
    // In Arabic a line begins on the right.
    expect(line && line.x + line.width).toBeCloseTo((answer?.x ?? 0) + (answer?.width ?? 0), 0);
    await tab.close();
  });

  test('a shared moment is there, in sight, and waits to be played', async () => {
    const tab = await browser.newPage({ viewport: { width, height: 800 } });
    await tab.goto(`${chapter}#t=20`);
    const start = tab.locator('button[name="start"]');
    await expect.poll(() => start.innerText()).toContain('0:20');
    await expect.poll(async () => (await state(tab)).isInSight).toBe(true);
    expect(await state(tab)).toMatchObject({ isPlaying: false });
    await start.click();
    await reaches(tab, 20);
    expect((await state(tab)).time).toBeLessThan(26);
    await tab.close();
  });
});

test('a moment that the film does not have is none: it begins at its beginning', async () => {
  const tab = await browser.newPage();
  await tab.goto(`${chapter}#t=99999999`);
  const start = tab.locator('button[name="start"]');
  await start.waitFor();
  expect(await start.innerText()).not.toContain('99');
  await start.click();
  await reaches(tab, 0.3);
  expect((await tab.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime)) < 10).toBe(true);
  await tab.close();
});
