import { isInMidst, type FilmSettings } from '../model/film-settings.ts';
import type { PlayableFile, PlayableFilm } from '../model/playable.ts';
import { bestRendition } from '../model/rendition.ts';
import { followAddress } from './film-address.ts';
import { keepPosition, keepSettings, keptPosition, keptSettings } from './film-memory.ts';
import { showStart } from './film-start.ts';

/** Milliseconds after which a film that sends nothing is given up for another rendition. */
const patience = 8000;

/**
 * `<film-player>`: a film that waits behind its poster. A click starts the browser's own player at once; when its first
 * picture is there, the theatre with our controls arrives and takes it over. Where it does not, that player stays.
 * `data-state` says how far it is: `ready`, `playing`, `failed`; without a script there is none.
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
  /** Addresses of renditions that did not play. */
  readonly failed = new Set<string>();
  #leaving = new AbortController();
  #template: HTMLTemplateElement | null = null;
  #isOpened = false;

  connectedCallback(): void {
    this.#template ??= this.#awake();
    if (!this.#template) return;
    const { signal } = this.#leaving;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('change', ({ target }) => this.#onChoice(target as HTMLInputElement), { signal });
    this.#remember(signal);
    this.video.addEventListener('playing', () => void this.#open(), { signal });
    this.video.addEventListener('error', () => void this.recover(), { signal });
    this.#appearInSight(signal);
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

  /** What is to be played, by the reader's settings, the screen and the line; nothing where all was tried in vain. */
  get source(): PlayableFile | undefined {
    const { film, settings, failed, isListening } = this;
    const from = (settings.described && film.described) || film;
    if (isListening && from.sound && !failed.has(from.sound.src)) return from.sound;
    const { connection } = navigator as { connection?: { saveData?: boolean; downlink?: number } };
    const viewing = {
      lines: this.stage.clientHeight * Math.min(devicePixelRatio, 2),
      isSober: Boolean(settings.sobriety ?? connection?.saveData),
      chosen: settings.quality,
      downlink: connection?.downlink,
      duration: film.duration,
      mayPlay: (type: string) => this.video.canPlayType(type) !== '',
      failed,
    };
    return bestRendition(from.renditions, viewing) ?? bestRendition(film.renditions, viewing);
  }

  /** A part of the template of controls, new. */
  part(name: string): HTMLElement {
    const found = this.#template?.content.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`The film’s template has no part “${name}”.`);
    return found.cloneNode(true) as HTMLElement;
  }

  /** @param at seconds; where it was left, if not said */
  start(at = this.moment ?? 0): void {
    this.#appear();
    const { video, source } = this;
    if (!source) return void this.recover();
    if (this.dataset['state'] !== 'playing') video.src = source.src;
    if (at !== video.currentTime) video.currentTime = at;
    this.dataset['state'] = 'playing';
    video.controls = !this.#isOpened;
    const { captions, volume = 1, muted = false } = this.settings;
    Object.assign(video, { volume, muted });
    for (const track of captions && !this.#isOpened ? video.textTracks : []) {
      track.mode = track.language === captions ? 'showing' : 'disabled';
    }
    video.focus({ preventScroll: true });
    // The browser may refuse to start with sound: then the button is there again.
    video
      .play()
      .catch((error: unknown) => error instanceof DOMException && error.name === 'NotAllowedError' && this.wait());
    setTimeout(() => video.readyState < 2 && !video.paused && !video.buffered.length && void this.recover(), patience);
  }

  /** Shows the button over the poster. */
  wait(): void {
    this.#appear();
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
    this.toggleAttribute('data-listening', isListening);
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      input.checked = Boolean(input.name === 'listening' ? isListening : this.settings[input.name as 'sobriety']);
    }
    showStart(this);
    this.dispatchEvent(new Event('film-change'));
    if (this.dataset['state'] === 'playing') void import('./film-source.ts').then(({ follow }) => follow(this));
  }

  /** The rendition does not play: the next one, or words that say so. */
  async recover(): Promise<void> {
    const { recover } = await import('./film-recovery.ts');
    recover(this);
  }

  #awake(): HTMLTemplateElement | null {
    const [video, template] = [this.querySelector('video'), this.querySelector('template')];
    const { film } = this.dataset;
    if (!video?.parentElement || !template || !film) return null;
    this.#template = template;
    this.video = video;
    this.stage = video.parentElement;
    this.film = JSON.parse(film) as PlayableFilm;
    this.settings = keptSettings();
    const kept = keptPosition(this.film.chapter) ?? 0;
    if (isInMidst(kept, this.film.duration)) this.moment = kept;
    video.tabIndex = -1;
    return template;
  }

  /** Puts the poster, its button and the other ways to watch in their places: not before the film is about to be seen. */
  #appear(): void {
    if (this.dataset['state']) return;
    this.dataset['state'] = 'ready';
    const { stage, film } = this;
    stage.style.aspectRatio = `${film.width} / ${film.height}`;
    stage.append(this.part('poster'), this.part('start'));
    this.append(this.part('ways'));
    this.wait();
    this.change({});
  }

  #appearInSight(signal: AbortSignal): void {
    const sight = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && this.#appear());
    sight.observe(this);
    signal.addEventListener('abort', () => sight.disconnect());
  }

  #onClick(event: Event): void {
    const name = (event.target as Element).closest('button')?.name;
    if (name === 'start') this.start();
    if (name === 'again') this.start(0);
  }

  #onChoice({ type, name, checked }: HTMLInputElement): void {
    if (type !== 'checkbox') return;
    if (name === 'listening') this.change({}, checked);
    else this.change({ [name]: checked });
  }

  #remember(signal: AbortSignal): void {
    const { video } = this;
    let last = 0;
    const keep = () => video.readyState > 0 && keepPosition(this.film.chapter, video);
    const now = () => {
      if (Math.abs(video.currentTime - last) < 4) return;
      last = video.currentTime;
      keep();
    };
    video.addEventListener('timeupdate', now, { signal });
    for (const end of ['pause', 'ended']) video.addEventListener(end, keep, { signal });
    addEventListener('pagehide', keep, { signal });
  }

  async #open(): Promise<void> {
    if (this.#isOpened) return;
    this.#isOpened = true;
    // Else video.js writes styles into the page, which the policy refuses.
    Object.assign(window, { VIDEOJS_NO_DYNAMIC_STYLE: true });
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
