import type { Browser, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { factsOf } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/messages.ts';
import { watchRules } from './axe.ts';
import type { WrittenChapter } from './chapters.ts';
import { watchFaults } from './faults.ts';
import { filmChapter } from './film.ts';
import { plain } from './prose.ts';

/** One chapter, read from left to right and from right to left. */
export const chaptersOfBothDirections = (): WrittenChapter[] => ['fr', 'ar'].map(filmChapter);

/** The gallery of a chapter, in a tab of its own. */
export class OpenedGallery {
  readonly tab: Page;
  readonly lightbox: Locator;
  readonly address: string;
  readonly #chapter: WrittenChapter;

  constructor(tab: Page, chapter: WrittenChapter) {
    this.tab = tab;
    this.lightbox = tab.locator('.pswp');
    this.address = `${inject('origin')}${chapter.address}`;
    this.#chapter = chapter;
  }

  /** @param faults what the console and the policy have to say is added here */
  static async in(browser: Browser, chapter: WrittenChapter, faults: string[]): Promise<OpenedGallery> {
    // Half of the readers ask for less motion.
    const isMirrored = factsOf(chapter.locale).dir === 'rtl';
    const tab = await browser.newPage({ reducedMotion: isMirrored ? 'reduce' : 'no-preference' });
    await watchRules(tab);
    await watchFaults(tab, faults);
    const gallery = new OpenedGallery(tab, chapter);
    await tab.goto(gallery.address);
    return gallery;
  }

  button = (name: string): Locator => this.lightbox.locator(`button[name="${name}"]`);

  hash = (): string => new URL(this.tab.url()).hash;

  /** @param number of the photograph, from 1 */
  async open(number: number): Promise<void> {
    await this.tab.locator(`#photo-${number}`).click();
    await this.shows(number);
  }

  /** Waits until a photograph is shown, by what is said of it. @param number from 1 */
  async shows(number: number): Promise<void> {
    const words = translator(this.#chapter.locale)('gallery.counter', { number, total: this.#chapter.gallery.length });
    const count = this.lightbox.locator('.lightbox-count');
    await expect.poll(async () => plain(await count.innerText())).toBe(plain(words));
    await expect.poll(this.hash).toBe(`#photo-${number}`);
  }

  isClosed = (): Promise<void> => this.lightbox.waitFor({ state: 'detached' });
}
