/**
 * `<scene-map>`: the scenes of a chapter, each with its still map. As the first of them comes near, what moves the map
 * arrives; until then, and where it never does, the still ones stay.
 */
export class SceneMap extends HTMLElement {
  #leaving = new AbortController();

  connectedCallback(): void {
    const first = this.querySelector('section:has(.locator)');
    if (!first) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watch.disconnect();
        void import('./moving-map.ts').then(({ moveMap }) => moveMap(this, this.#leaving.signal));
      },
      { rootMargin: '30%' },
    );
    watch.observe(first);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
  }
}

customElements.define('scene-map', SceneMap);

declare global {
  interface HTMLElementTagNameMap {
    'scene-map': SceneMap;
  }
}
