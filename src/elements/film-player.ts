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
    // Come from our own page by a link that promised a film; never from a shared address.
    if (document.referrer.startsWith(location.origin)) this.#follow();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
  }

  #followAgain(event: Event): void {
    const link = (event.target as Element).closest?.('a');
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

customElements.define('film-player', FilmPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'film-player': FilmPlayer;
  }
}
