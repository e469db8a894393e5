// Does a film play, from the first caption to the last, with every control, in every engine?
import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { parseCaptions } from '../../src/model/film/captions/parse-captions.ts';
import { factsOf } from '../../src/i18n/locales.ts';
import { plain } from '../support/prose.ts';
import { inEachEngine, type Trial } from './support/in-each-engine.ts';
import type { Tab } from './support/engine.ts';

/** How the film is, in one answer. */
const state = (tab: Tab) =>
  tab.ask(() => {
    const video = document.querySelector('video') as HTMLVideoElement;
    return {
      time: video.currentTime,
      duration: video.duration,
      isPaused: video.paused,
      isMuted: video.muted,
      volume: video.volume,
      speed: video.playbackRate,
      file: video.currentSrc.split('/').at(-1) ?? '',
      isFull: document.fullscreenElement !== null,
    };
  });
const caption = (tab: Tab) =>
  tab.ask(() =>
    [...document.querySelectorAll('.film-captions p')].map((line) => (line as HTMLElement).innerText).join('\n'),
  );
const reaches = (tab: Tab, moment: number) =>
  expect.poll(async () => (await state(tab)).time, { timeout: 60_000 }).toBeGreaterThan(moment);
const press = (tab: Tab, name: string) => tab.click(`film-player button[name="${name}"]`);
const input = (tab: Tab, name: string, value: string | number) =>
  tab.click(`film-player label:has(input[name="${name}"][value="${value}"])`);

/** Its button is there as soon as the film is in sight. */
const seek = (tab: Tab) =>
  tab.ask(() => document.querySelector('video')?.scrollIntoView({ block: 'center', behavior: 'instant' }));

async function playing({ open, chapter }: Trial, hash = ''): Promise<Tab> {
  const tab = await open();
  await tab.go(chapter.address + hash);
  await seek(tab);
  await press(tab, 'start');
  await expect.poll(() => tab.ask(() => document.querySelector('.film-bar') !== null), { timeout: 60_000 }).toBe(true);
  return tab;
}

/** The sentences of the film in a language, as they are published. */
async function cuesIn(tab: Tab, locale: Trial['locale']) {
  const src = await tab.ask(
    (language) => document.querySelector<HTMLTrackElement>(`track[srclang="${language}"]`)?.src ?? '',
    factsOf(locale).tag,
  );
  return parseCaptions(readFileSync(`${inject('folder')}${new URL(src).pathname}`, 'utf8'));
}

/** In Chinese lines end where they end, without a space. */
const words = (text: string) => plain(text.replace(/<[^>]*>/g, '')).replace(/(?<=\p{Script=Han}|[，。：；]) /gu, '');

inEachEngine('a film', (trial) => {
  const { locale } = trial;

  test('shows its captions without being asked, each at its moment, and they can be put away', async () => {
    const tab = await playing(trial);
    const cues = await cuesIn(tab, locale);
    expect(cues.length).toBeGreaterThan(3);
    await expect.poll(async () => words(await caption(tab)), { timeout: 30_000 }).not.toBe('');
    await press(tab, 'play');
    for (const { start, end, text } of cues) {
      await tab.ask(
        (moment) => {
          (document.querySelector('video') as HTMLVideoElement).currentTime = moment;
        },
        (start + end) / 2,
      );
      await expect.poll(async () => words(await caption(tab)), { message: `at ${start}` }).toBe(words(text));
    }
    await tab.ask(() => (document.querySelector('film-player button[name="play"]') as HTMLElement).focus());
    await tab.press('c');
    await expect.poll(() => tab.ask(() => document.querySelector<HTMLElement>('.film-captions')?.hidden)).toBe(true);
  });

  test('goes on after another quality, after listening, and from a moment that a link names', async () => {
    const tab = await playing(trial);
    await reaches(tab, 0.5);
    await tab.click('button[popovertarget="film-settings"]');
    await input(tab, 'quality', 360);
    await expect.poll(async () => (await state(tab)).file).toMatch(/^360/);
    const { time } = await state(tab);
    await reaches(tab, time + 1.5);
    await tab.press('Escape');

    const moved = await trial.open();
    await moved.go(`${trial.chapter.address}#t=11`);
    await seek(moved);
    await press(moved, 'start');
    await reaches(moved, 12);
    expect((await state(moved)).time).toBeLessThan(25);
  });

  test('obeys every control', async () => {
    const tab = await playing(trial);
    await reaches(tab, 0.3);
    await press(tab, 'play');
    await expect.poll(async () => (await state(tab)).isPaused).toBe(true);
    await press(tab, 'mute');
    await expect.poll(async () => (await state(tab)).isMuted).toBe(true);
    await tab.ask(() => (document.querySelector('film-player button[name="play"]') as HTMLElement).focus());
    for (const [key, expected] of [
      ['m', { isMuted: false }],
      ['k', { isPaused: false }],
      ['k', { isPaused: true }],
    ] as const) {
      await tab.press(key);
      await expect.poll(() => state(tab), { message: key }).toMatchObject(expected);
    }
    await tab.press('5');
    await expect.poll(async () => Math.abs((await state(tab)).time - (await state(tab)).duration / 2)).toBeLessThan(1);
    await tab.press('0');
    await expect.poll(async () => (await state(tab)).time).toBeLessThan(0.5);
    await tab.press('l');
    await expect.poll(async () => Math.abs((await state(tab)).time - 10)).toBeLessThan(0.5);
    await tab.press('j');
    await expect.poll(async () => (await state(tab)).time).toBeLessThan(0.5);
    await press(tab, 'fullScreen');
    await expect.poll(async () => (await state(tab)).isFull).toBe(true);
    await press(tab, 'fullScreen');
    await expect.poll(async () => (await state(tab)).isFull).toBe(false);
    await tab.click('button[popovertarget="film-settings"]');
    await input(tab, 'speed', 1.5);
    await expect.poll(async () => (await state(tab)).speed).toBe(1.5);
    await tab.press('Escape');
  });

  test('comes to its end', async () => {
    const tab = await playing(trial);
    const { duration } = await state(tab);
    await tab.ask((moment) => {
      (document.querySelector('video') as HTMLVideoElement).currentTime = moment;
    }, duration - 2.5);
    await expect
      .poll(() => tab.ask(() => (document.querySelector('video') as HTMLVideoElement).ended), { timeout: 60_000 })
      .toBe(true);
  });
});
