import type { FilmSettings } from '../model/film-settings.ts';
import type { PlayableFile, PlayableFilm } from '../model/playable.ts';
import { followAddress } from './film-address.ts';
import { chosenFile } from './film-choice.ts';
import { followSettings } from './film-following.ts';
import { keepSettings, keptPositions, keptSettings } from './film-memory.ts';
import { showNative } from './film-native.ts';
import { showStart, showWhenSeen } from './film-start.ts';
import { withLate } from './late-script.ts';

/**
 * `<film-player>`: a film that waits behind its poster. A click starts the browser's own player at once; when the film
 * plays, the theatre with our controls arrives and takes it over in place. Where it does not arrive, that player stays.
 * `data-state` says how far it is: `ready`, `playing`, `failed`; none while it is out of sight, or without a script.
 */
export class FilmPlayer extends HTMLElement {
  film!: PlayableFilm;
  video!: HTMLVideoElement;
  stage!: HTMLElement;
  settings: FilmSettings = {};
  /** Whether only the sound is played. */
  isListening = false;
  /** The second it will start at. */
  moment: number | undefined;
  /** Whether the reader wants it to go on: a file that fails stops the film without being asked. */
  isWanted = false;
  /** Addresses of renditions that did not play. */
  readonly failed = new Set<string>();
  #leaving = new AbortController();
  #template: HTMLTemplateElement | null = null;
  #isOpened = false;

  connectedCallback(): void {
    if (!this.#awake()) return;
    const { signal } = this.#leaving;
    this.video.addEventListener('playing', () => void this.#open(), { signal });
    this.video.addEventListener('play', () => (this.isWanted = true), { signal });
    // A file that fails is stopped, too.
    this.video.addEventListener('pause', () => (this.isWanted &&= this.video.error !== null), { signal });
    this.video.addEventListener('error', () => this.recover(), { signal });
    showWhenSeen(this, signal);
    followAddress(this, signal);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
  }

  /** Ends with the element's place in the page. */
  get signal(): AbortSignal {
    return this.#leaving.signal;
  }

  /** What a click would play; nothing where all was tried in vain. */
  get source(): PlayableFile | undefined {
    return chosenFile(this);
  }

  /** A part of the template of controls, by its name, new. */
  copyOf(name: string): HTMLElement {
    const found = this.#template?.content.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The film’s template has no part “${name}”.`);
    return found.cloneNode(true) as HTMLElement;
  }

  /** @param at seconds; where it was left, if not said */
  start(at = this.moment ?? 0): void {
    showStart(this);
    const { video, source } = this;
    if (!source) return this.recover();
    if (this.dataset['state'] !== 'playing') video.src = source.src;
    if (at !== video.currentTime) video.currentTime = at;
    this.dataset['state'] = 'playing';
    if (!this.#isOpened) showNative(video, this.settings);
    video.focus({ preventScroll: true });
    // The browser may refuse to start with sound: then the button is there again.
    video.play().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NotAllowedError') this.wait();
    });
    withLate(import('./film-recovery.ts'), ({ watchStalls }) => watchStalls(this));
  }

  /** Shows the button over the poster. */
  wait(): void {
    this.dataset['state'] = 'ready';
    this.video.controls = false;
    showStart(this);
  }

  /** Keeps a setting for the next film. */
  keep(change: FilmSettings): void {
    this.settings = { ...this.settings, ...change };
    keepSettings(this.settings);
  }

  /** Changes how the film is shown, now and on other pages; what is playing follows. */
  change(change: FilmSettings, isListening = this.isListening): void {
    this.isListening = isListening;
    this.keep(change);
    showStart(this);
    this.dispatchEvent(new Event('film-change', { bubbles: true }));
    if (this.dataset['state'] === 'playing') followSettings(this);
  }

  /** The rendition does not play: the next one, or words that say so. */
  recover(): void {
    withLate(import('./film-recovery.ts'), ({ recover }) => recover(this));
  }

  /** @returns whether all that it needs is in the page */
  #awake(): boolean {
    if (this.#template) return true;
    const video = this.querySelector('video');
    const template = this.querySelector<HTMLTemplateElement>(':scope > template');
    const { film } = this.dataset;
    if (!video?.parentElement || !template || !film) return false;
    this.#template = template;
    this.video = video;
    this.stage = video.parentElement;
    this.film = JSON.parse(film) as PlayableFilm;
    this.settings = keptSettings();
    this.moment = keptPositions()[this.film.chapter];
    video.tabIndex = -1;
    return true;
  }

  async #open(): Promise<void> {
    if (this.#isOpened) return;
    this.#isOpened = true;
    // Else video.js writes styles into the page, which the policy refuses.
    Object.assign(window, { VIDEOJS_NO_DYNAMIC_STYLE: true });
    withLate(import('./film-positions.ts'), ({ notePositions }) => notePositions(this));
    try {
      const { openTheatre } = await import('./film-theatre.ts');
      openTheatre(this);
    } catch {
      this.#isOpened = false;
      this.video.controls = true;
    }
  }
}

customElements.define('film-player', FilmPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'film-player': FilmPlayer;
  }
}
