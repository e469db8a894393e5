import type { FilmSettings } from '../model/film-settings.ts';
import type { PlayableFile, PlayableFilm } from '../model/playable.ts';
import { followAddress } from './film-address.ts';
import { chosenFile } from './film-choice.ts';
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
  /** The second it is on its way to, while nothing of its file is known yet. */
  sought: number | undefined;
  /** Whether the reader wants it to go on: a file that fails stops the film without being asked. */
  isWanted = false;
  /** The most lines that the line was seen to carry. */
  most: number | undefined;
  /** Addresses of renditions that did not play. */
  readonly failed = new Set<string>();
  #leaving = new AbortController();
  #template: HTMLTemplateElement | null = null;

  connectedCallback(): void {
    if (!this.#awake()) return;
    this.video.addEventListener('loadedmetadata', () => this.#arrive(), { signal: this.signal });
    showWhenSeen(this, this.signal);
    followAddress(this, this.signal);
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

  /** Where the film is, in seconds, or will be as soon as its file says that it can. */
  get now(): number {
    return this.sought ?? this.video.currentTime;
  }

  /** A moment asked for before anything is known of a file is forgotten by some browsers; others stand still there for ever. */
  seek(moment: number): void {
    this.sought = moment;
    this.#arrive();
  }

  /** @param at seconds; where it was left, if not said */
  start(at = this.moment ?? 0): void {
    showStart(this);
    const { video, source, dataset } = this;
    if (source) {
      if (dataset['state'] !== 'playing') video.src = source.src;
      dataset['state'] = 'playing';
      this.seek(at);
      if (!this.querySelector('.film-bar')) showNative(video, this.settings);
      video.focus({ preventScroll: true });
      this.play();
    }
    withLate(import('./film-care.ts'), ({ careFor }) => careFor(this));
  }

  play(): void {
    // The browser may refuse to start with sound: then the button is there again.
    this.video.play().catch((error: unknown) => {
      if ((error as Error).name === 'NotAllowedError') this.wait(this.now);
    });
  }

  /** Shows the button over the poster. @param moment it will start at */
  wait(moment = this.moment): void {
    this.moment = moment;
    this.dataset['state'] = 'ready';
    this.video.controls = false;
    showStart(this);
  }

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
  }

  #arrive(): void {
    const { video, sought } = this;
    if (sought === undefined || video.readyState === 0 || video.error) return;
    this.sought = undefined;
    if (sought !== video.currentTime) video.currentTime = sought;
  }

  /** The browser's controls go: to lay them out is costly, for nothing. @returns whether all that it needs is there */
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
    video.controls = false;
    return true;
  }
}

customElements.define('film-player', FilmPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'film-player': FilmPlayer;
  }
}
