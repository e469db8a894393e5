/**
 * `<film-player>`: starts the browser's own player where the page's links ask for it.
 * `#film` starts the film, `#t=83` a moment of it. Without a script both lead to the film and to its words.
 */
export class FilmPlayer extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#leaving;
    addEventListener('hashchange', () => this.#follow(), { signal });
    // A link followed twice changes no address, and must still start the film.
    document.addEventListener('click', (event) => this.#followAgain(event), { signal });
    if (cameByOurLink()) this.#follow();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
  }

  #followAgain(event: Event): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && link.hash === location.hash && link.pathname === location.pathname) this.#follow();
  }

  #follow(): void {
    const moment = /^#t=(\d+)$/.exec(location.hash)?.[1];
    if (location.hash !== '#film' && !moment) return;
    const film = this.querySelector('video');
    if (!film) return;
    if (moment) film.currentTime = Number(moment);
    film.focus({ preventScroll: Boolean(moment) });
    // The browser may refuse to start with sound: the film is there, and its button is one press away.
    film.play().catch(() => undefined);
  }
}

/** By a link of our own, that promised a film; not by a shared address, nor by loading the page again. */
function cameByOurLink(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type === 'navigate' && document.referrer.startsWith(location.origin);
}

customElements.define('film-player', FilmPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'film-player': FilmPlayer;
  }
}
