import type { PlayableFilm } from '../../model/film/playable.ts';
import { bestRendition } from '../../model/film/rendition.ts';
import { viewing } from './choice.ts';
import { keptSettings } from './memory.ts';

/**
 * `<film-weight>`: what a film will carry, on a button that leads to it. The server wrote what most readers fetch; here
 * it becomes what this one will, on this screen, with these settings, and follows when they are changed.
 */
export class FilmWeight extends HTMLElement {
  #leaving = new AbortController();
  /** The window, as it was when it was last measured. */
  #window: DOMRectReadOnly | null | undefined;

  connectedCallback(): void {
    const { signal } = this.#leaving;
    // Asked for now, the window's size would have the whole page laid out before its first paint. It is told with that,
    // when something is known of the line, too.
    new IntersectionObserver(([entry]) => {
      this.#window = entry?.rootBounds;
      this.#show();
    }).observe(this);
    document.addEventListener('film-change', () => this.#show(), { signal });
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
  }

  #show(): void {
    if (!this.#window) return;
    const { width, height } = this.#window;
    const film = JSON.parse(this.dataset['film'] ?? '') as Pick<
      PlayableFilm,
      'duration' | 'width' | 'height' | 'renditions'
    >;
    // The stage, as the style sheet measures it.
    const isUpright = film.height > film.width;
    const stage = isUpright ? Math.min(width, 480, height * 0.46) : Math.min(width, 1152, height * 1.3);
    const lines = Math.min(stage, (stage * film.height) / film.width);
    const size = bestRendition(film.renditions, viewing(film, keptSettings(), lines))?.size;
    if (size) this.textContent = size;
  }
}

customElements.define('film-weight', FilmWeight);

declare global {
  interface HTMLElementTagNameMap {
    'film-weight': FilmWeight;
  }
}
