// Can somebody go all the way with the keyboard alone: home, a posting, a chapter, its film, its photographs, the next?
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { translator } from '../src/i18n/messages.ts';
import { clockOf } from '../src/model/film/moment.ts';
import { browserOfTests } from './support/browser.ts';
import { chapterOf } from './support/chapters.ts';
import { filmChapter } from './support/film.ts';
import { focused } from './support/focus.ts';

const origin = inject('origin');
const browser = await browserOfTests();

/** Presses Tab until the focus is on what is looked for, and sees at each stop that the reader can see it. */
async function tabTo(tab: Page, selector: string): Promise<void> {
  for (let press = 0; press < 200; press++) {
    await tab.keyboard.press('Tab');
    const stop = await focused(tab);
    if (stop) expect({ ...stop, isSame: false }).toMatchObject({ isVisible: true, isShown: true });
    if (await tab.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never comes to “${selector}”; it is at ${(await focused(tab))?.name ?? 'nothing'}.`);
}

/** What a region that is heard says, with plain spaces. */
const said = async (tab: Page, region: string) =>
  ((await tab.locator(region).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();

/** The number of a photograph, as it is said before its description. */
const counted = async (tab: Page) => /^\D*\d+\D+\d+/.exec(await said(tab, '.pswp [role="status"]'))?.[0];

const pathOf = (tab: Page) => new URL(tab.url()).pathname;

describe.each([
  ['fr', 'Lima', 'New Delhi', '/fr/inde/'],
  ['ar', 'ليما', 'نيودلهي', '/ar/al-hind/'],
])('in “%s”', (locale, west, city, posting) => {
  const t = translator(locale);
  const chapter = chapterOf('delhi/leaves', locale);
  const next = chapterOf('delhi/sector', locale);

  test('from the map to the next chapter, with the focus always seen and every change heard', async () => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.goto(`${origin}/${locale}/`);

    // Home: one stop on the map; the arrow to the left is the west, in Arabic, too.
    await tabTo(tab, 'world-map a');
    await tab.keyboard.press('ArrowLeft');
    const label = () => tab.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    await expect.poll(label).toContain(west);
    expect(await said(tab, 'world-map [role="status"]')).toContain(filmChapter(locale).title);
    // Where one chapter is told the mark leads to it; where there are two, to the posting.
    for (let press = 0; press < 5 && !(await label()).includes(city); press++) {
      const before = await label();
      await tab.keyboard.press('ArrowRight');
      await expect.poll(label).not.toBe(before);
    }
    expect(await label()).toContain(city);
    expect(await said(tab, 'world-map [role="status"]')).toContain(chapter.title);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`**${posting}`);

    await tabTo(tab, `main a[href="${chapter.address}"]`);
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`**${chapter.address}`);

    // The film starts, tells where it is, and lets the focus go on.
    await tabTo(tab, 'film-player button[name="start"]');
    await tab.keyboard.press('Enter');
    await tab.locator('.film-bar').waitFor();
    const video = tab.locator('video');
    await expect.poll(() => video.evaluate((film: HTMLVideoElement) => film.currentTime)).toBeGreaterThan(0.2);
    expect(await tab.evaluate(() => document.activeElement?.closest('film-player') !== null)).toBe(true);
    await tab.keyboard.press('k');
    await expect.poll(() => video.evaluate((film: HTMLVideoElement) => film.paused)).toBe(true);
    await tab.keyboard.press('5');
    const duration = await video.evaluate((film: HTMLVideoElement) => film.duration);
    await expect.poll(() => said(tab, '.film-said')).toBe(clockOf(duration / 2));
    await tab.keyboard.press('c');
    await expect.poll(() => said(tab, '.film-said')).toBe(t('player.withoutCaptions'));

    // A photograph: opened, turned, counted aloud, and left where it was opened.
    await tabTo(tab, 'photo-gallery a[data-width]');
    const opener = await tab.evaluate(() => document.activeElement?.id);
    await tab.keyboard.press('Enter');
    await tab.locator('.pswp').waitFor();
    const total = await tab.locator('photo-gallery a[data-width]').count();
    await expect.poll(() => counted(tab)).toBe(t('gallery.counter', { number: 1, total }));
    await tab.keyboard.press(locale === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect.poll(() => counted(tab)).toBe(t('gallery.counter', { number: 2, total }));
    await tab.keyboard.press('Escape');
    await tab.locator('.pswp').waitFor({ state: 'detached' });
    await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe(opener);

    await tabTo(tab, '.onward a.title');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(`**${next.address}`);
    expect(pathOf(tab)).toBe(next.address);
    await tab.close();
  });
});
