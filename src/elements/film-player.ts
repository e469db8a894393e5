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
    // After the browser's own jump to the address, which would take the focus away again.
    if (document.readyState === 'complete') this.#arrive();
    else addEventListener('load', () => this.#arrive(), { signal, once: true });
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
  }

  #arrive(): void {
    this.#follow({ mayPlay: cameByOurLink() });
  }

  #followAgain(event: Event): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (link && link.hash === location.hash && link.pathname === location.pathname) this.#follow();
  }

  #follow({ mayPlay } = { mayPlay: true }): void {
    const moment = /^#t=(\d+)$/.exec(location.hash)?.[1];
    if (location.hash !== '#film' && !moment) return;
    const film = this.querySelector('video');
    if (!film) return;
    if (moment) film.currentTime = Number(moment);
    film.focus({ preventScroll: true });
    // A moment's address is that of its sentence, below the film: what is heard must be seen, and be stopped at hand.
    requestAnimationFrame(() => film.scrollIntoView({ block: moment ? 'center' : 'nearest' }));
    // The browser may refuse to start with sound: the film is there, and its button is one press away.
    if (mayPlay) film.play().catch(() => undefined);
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
