import type { FilmSettings } from '../../model/film/film-settings.ts';
import type { PlayableFile, PlayableFilm } from '../../model/film/playable.ts';
import { followAddress } from './address.ts';
import { chosenFile } from './choice.ts';
import { keepSettings, keptPositions, keptSettings } from './memory.ts';
import { showNative } from './native.ts';
import type { PlayingFilm } from './playing-film.ts';
import { showStart, showWhenSeen } from './start.ts';
import { withLate } from '../late-script.ts';

/**
 * `<film-player>`: a film that waits behind its poster. A click starts the browser's own player at once; when the film
 * plays, our controls arrive and take it over in place. Where they do not, that player stays.
 * `data-state` says how far it is: `ready`, `playing`, `failed`; none while it is out of sight, or without a script.
 */
export class FilmPlayer extends HTMLElement implements PlayingFilm {
  film!: PlayableFilm;
  video!: HTMLVideoElement;
  stage!: HTMLElement;
  settings: FilmSettings = {};
  isListening = false;
  moment: number | undefined;
  sought: number | undefined;
  isWanted = false;
  most: number | undefined;
  readonly failed = new Set<string>();
  /** Ends with the page, and no sooner. */
  readonly signal = new AbortController().signal;
  #template: HTMLTemplateElement | null = null;

  connectedCallback(): void {
    if (!this.#awake()) return;
    this.video.addEventListener('loadedmetadata', () => this.#arrive(), { signal: this.signal });
    showWhenSeen(this, this.signal);
    followAddress(this, this.signal);
  }

  get source(): PlayableFile | undefined {
    return chosenFile(this);
  }

  copyOf(name: string): HTMLElement {
    const found = this.#template?.content.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`No part “${name}”.`);
    return found.cloneNode(true) as HTMLElement;
  }

  get now(): number {
    return this.sought ?? this.video.currentTime;
  }

  /** A moment asked for before anything is known of a file is forgotten by some browsers; others stand still there for ever. */
  seek(moment: number): void {
    this.sought = moment;
    this.#arrive();
  }

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
    withLate(import('./care.ts'), ({ careFor }) => careFor(this));
  }

  play(): void {
    // The browser may refuse to start with sound: then the button is there again.
    this.video.play().catch((error: unknown) => {
      if ((error as Error).name === 'NotAllowedError') this.wait(this.now);
    });
  }

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
