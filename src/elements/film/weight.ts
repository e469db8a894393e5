import type { PlayableFilm } from '../../model/film/playable.ts';
import { bestRendition } from '../../model/film/rendition.ts';
import { viewing } from './choice.ts';
import { keptSettings } from './memory.ts';

/**
 * `<film-weight>`: what a film will carry, on a button that leads to it. The server wrote what most readers fetch; here
 * it becomes what this one will, on this screen, with these settings, and follows when they are changed. Nothing is to be
 * cleaned up: it goes with its page, and no sooner.
 */
export class FilmWeight extends HTMLElement {
  connectedCallback(): void {
    // Asked now, for the window's size, the browser would lay the whole page out before its first paint. This comes after
    // it, when more is known of the line, too.
    new IntersectionObserver(() => this.#show()).observe(this);
    document.addEventListener('film-change', () => this.#show());
  }

  #show(): void {
    const film = JSON.parse(this.dataset['film'] ?? '') as Pick<
      PlayableFilm,
      'duration' | 'width' | 'height' | 'renditions'
    >;
    // The stage, as the style sheet measures it.
    const isUpright = film.height > film.width;
    const stage = isUpright
      ? Math.min(innerWidth, 480, innerHeight * 0.46)
      : Math.min(innerWidth, 1152, innerHeight * 1.3);
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
