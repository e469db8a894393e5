import { withLate } from '../late-script.ts';

/**
 * `<scene-map>`: the scenes of a chapter, each with its still map. As one of them comes in sight, or the gallery, or the end,
 * what moves the map arrives, and all else that reading needs; until then, and where it never does, the still ones stay.
 * Nothing is to be cleaned up: its observers see nothing but its own children, and go with them.
 */
export class SceneMap extends HTMLElement {
  connectedCallback(): void {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        withLate(import('./chapter-reading.ts'), ({ beginReading }) => beginReading(this));
      },
      { rootMargin: '-1px' },
    );
    // Any of them may be the first that is read: an address leads to each.
    this.querySelectorAll('.scene, .gallery, footer').forEach((scene) => watch.observe(scene));
  }
}

customElements.define('scene-map', SceneMap);

declare global {
  interface HTMLElementTagNameMap {
    'scene-map': SceneMap;
  }
}
