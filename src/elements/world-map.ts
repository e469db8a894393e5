import type { Globe } from './globe.ts';

/**
 * `<world-map>`: the map of the postings, a drawing with a link for each. It becomes a globe when it is turned, zoomed,
 * or asked for another posting by a key; until then nothing of the globe is carried. Where it does not arrive, the map
 * stays a map. Tab comes to it once: the arrows go from posting to posting.
 */
export class WorldMap extends HTMLElement {
  #leaving = new AbortController();
  #globe: Promise<Globe> | undefined;

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const onGesture = (event: Event) => void this.#follow(event);
    for (const type of ['pointermove', 'click', 'keydown']) this.addEventListener(type, onGesture, { signal });
    this.addEventListener('wheel', onGesture, { signal, passive: false });
    this.#letTabStop(0);
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    this.#leaving = new AbortController();
  }

  /** The marks, in the order of the journey. */
  get marks(): SVGAElement[] {
    return [...this.querySelectorAll('a')] as unknown as SVGAElement[];
  }

  async #follow(event: Event): Promise<void> {
    if (!asksForGlobe(event)) return;
    event.preventDefault();
    try {
      const globe = await (this.#globe ??= import('./globe.ts').then(({ wakeGlobe }) =>
        wakeGlobe(this, this.#leaving.signal),
      ));
      globe.follow(event);
    } catch {
      // Without a globe the arrows lead nowhere: every mark is reached by Tab again.
      this.#leaving.abort();
      this.#letTabStop();
      for (const vain of this.querySelectorAll('.tools, .keys')) vain.remove();
    }
  }

  /** @param stop the only mark that Tab comes to; all of them, where none is said */
  #letTabStop(stop?: number): void {
    this.marks.forEach((mark, index) => (mark.tabIndex = stop === undefined || stop === index ? 0 : -1));
  }
}

/** Whether a gesture means the globe: a drag sideways, a pinch or its like on a wheel, a key of the map, a button. */
function asksForGlobe(event: Event): boolean {
  if (event instanceof KeyboardEvent) {
    return !event.ctrlKey && !event.metaKey && !event.altKey && /^(Arrow.+|Home|End|Escape|[+=-])$/.test(event.key);
  }
  if (event instanceof WheelEvent) return event.ctrlKey;
  if (event.type === 'click') return (event.target as Element).closest('button') !== null;
  const { buttons, isPrimary, movementX, movementY } = event as PointerEvent;
  return buttons === 1 && (!isPrimary || Math.abs(movementX) > Math.abs(movementY));
}

customElements.define('world-map', WorldMap);

declare global {
  interface HTMLElementTagNameMap {
    'world-map': WorldMap;
  }
}
