import { existsSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { translator, type Translate } from '../../src/i18n/messages.ts';
import { watchRules } from './axe.ts';
import { writtenChapters, type WrittenChapter } from './chapters.ts';
import { watchFaults } from './faults.ts';
import { locales } from './languages.ts';
import { drawAll } from './rendering.ts';

/** The chapter whose film has captions in every language, in one of them. */
export function filmChapter(locale: string): WrittenChapter {
  const hasAll = ({ folder }: WrittenChapter) =>
    locales.every((each) => existsSync(`${folder}/media/film.${each}.vtt`));
  const found = writtenChapters().find((chapter) => chapter.film && hasAll(chapter) && chapter.locale === locale);
  if (!found) throw new Error(`No chapter in “${locale}” has a film with captions in every language.`);
  return found;
}

/** Files of films and of their sound. */
export const isFilm = (url: string): boolean => /\.(mp4|m4a|webm)$/.test(new URL(url).pathname);

/** Where a film is. */
export interface FilmState {
  time: number;
  isPaused: boolean;
  /** The name of its file, whatever codec it is in: `720.mp4`. */
  file: string;
  speed: number;
  volume: number;
  isMuted: boolean;
}

/** A chapter's film, in a tab of its own. */
export class OpenedFilm {
  readonly tab: Page;
  readonly chapter: WrittenChapter;
  readonly t: Translate;
  readonly player: Locator;
  readonly bar: Locator;
  /** Addresses of films that were asked for, in order. */
  readonly asked: string[] = [];

  constructor(tab: Page, chapter: WrittenChapter) {
    this.tab = tab;
    this.chapter = chapter;
    this.t = translator(chapter.locale);
    this.player = tab.locator('film-player');
    this.bar = tab.locator('.film-bar');
    tab.on('request', (request) => {
      // A host that is only asked whether it has a file sends nothing of it.
      if (isFilm(request.url()) && request.method() === 'GET') this.asked.push(request.url());
    });
  }

  /**
   * @param faults what the console and the policy have to say is added here
   * @param prepare is given the tab before the page is in it
   * @param origin where the site is found
   */
  static async in(
    browser: Browser,
    locale: string,
    faults: string[],
    settings: BrowserContextOptions = {},
    prepare?: (tab: Page) => Promise<unknown>,
    origin = inject('origin'),
  ): Promise<OpenedFilm> {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...settings });
    await watchRules(tab);
    await watchFaults(tab, faults);
    await prepare?.(tab);
    const chapter = filmChapter(locale);
    const film = new OpenedFilm(tab, chapter);
    await tab.goto(`${origin}${chapter.address}`);
    await drawAll(tab);
    await film.seek();
    return film;
  }

  /** Brings the film into sight. */
  async seek(): Promise<void> {
    await this.tab.locator('video').evaluate((film) => film.scrollIntoView({ block: 'center' }));
    await this.button('start').waitFor();
  }

  /** Starts the film and waits for its controls. */
  async play(): Promise<void> {
    await this.button('start').click();
    await this.bar.waitFor();
    await this.reaches(0.2);
  }

  button = (name: string): Locator => this.player.locator(`button[name="${name}"]`);

  input = (name: string, value?: string | number): Locator =>
    this.player.locator(`input[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);

  state = (): Promise<FilmState> =>
    this.tab.locator('video').evaluate((film: HTMLVideoElement) => ({
      time: film.currentTime,
      isPaused: film.paused,
      file: new URL(film.currentSrc || 'about:blank').pathname.split('/').at(-1)?.replace('.av1', '') ?? '',
      speed: film.playbackRate,
      volume: film.volume,
      isMuted: film.muted,
    }));

  /** Waits until a part of what is known of the film is as expected. */
  async is(expected: Partial<FilmState>): Promise<void> {
    await expect.poll(this.state).toMatchObject(expected);
  }

  /** Waits until the film has come past a moment, in seconds. */
  async reaches(moment: number): Promise<void> {
    await expect.poll(async () => (await this.state()).time).toBeGreaterThan(moment);
  }

  /** Holds the film at a moment, by the hand of nobody. */
  put = (moment: number): Promise<void> =>
    this.tab.locator('video').evaluate(async (film: HTMLVideoElement, seconds) => {
      film.pause();
      const isThere = new Promise((resolve) => film.addEventListener('seeked', resolve, { once: true }));
      film.currentTime = seconds;
      await isThere;
    }, moment);

  /** Opens what is folded under the film: the other ways to watch it. */
  async openWays(): Promise<void> {
    const ways = this.player.locator('.film-ways');
    if ((await ways.getAttribute('open')) === null) await ways.locator('summary').click();
    await this.input('sobriety').waitFor();
  }

  /** Opens a menu by the button that stands for it. @param id `film-captions` */
  async openMenu(id: string): Promise<Locator> {
    // A hand on the picture brings the controls back.
    await this.bar.hover();
    await this.bar.locator(`button[popovertarget="${id}"]`).click();
    const menu = this.tab.locator(`#${id}`);
    await menu.waitFor();
    return menu;
  }
}
