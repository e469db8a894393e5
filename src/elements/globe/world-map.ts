import { isMapKey } from '../../model/maps/is-map-key.ts';
import type { Globe } from './globe.ts';
import { withLate } from '../late-script.ts';

/** Points that a press may tremble before it is a drag. */
const tremble = 4;

/**
 * `<world-map>`: the map of the postings, a drawing with a link for each. It becomes a globe when it is turned, zoomed,
 * or asked for another posting by a key; until then nothing of the globe is carried. Where it does not arrive, the map
 * stays a map. Tab comes to it once: the arrows go from posting to posting.
 */
export class WorldMap extends HTMLElement {
  #leaving = new AbortController();
  #globe: Promise<Globe> | undefined;
  /** Where the mouse or the first finger was pressed. Not every browser tells how far a finger has moved. */
  #pressed: PointerEvent | undefined;

  connectedCallback(): void {
    const { signal } = this.#leaving;
    const onGesture = (event: Event) => void this.#follow(event);
    for (const type of ['pointerdown', 'pointermove', 'click', 'keydown', 'dragstart']) {
      this.addEventListener(type, onGesture, { signal });
    }
    this.addEventListener('wheel', onGesture, { signal, passive: false });
    this.#letTabStop(0);
    const home = this.closest('.home');
    const light = ({ target }: Event) => {
      if (home?.querySelector('[data-lit]') ?? (target as Element).closest('[data-posting]'))
        withLate(import('./posting-echo.ts'), ({ lightPostings }) => lightPostings(home as Element));
    };
    for (const type of ['pointerover', 'pointerleave', 'focusin']) home?.addEventListener(type, light, { signal });
  }

  /** The marks, in the order of the journey. */
  get marks(): SVGAElement[] {
    return [...this.querySelectorAll<SVGAElement>('.world a')];
  }

  async #follow(event: Event): Promise<void> {
    if (event.type === 'pointerdown' && (event as PointerEvent).isPrimary) this.#pressed = event as PointerEvent;
    // A link that is dragged away would take the pointer with it.
    if (event.type === 'dragstart' || this.#isToldKeys(event)) return event.preventDefault();
    if (!this.#asksForGlobe(event)) return;
    event.preventDefault();
    try {
      const globe = await (this.#globe ??= import('./globe.ts').then((globe) =>
        globe.wakeGlobe(this, this.#leaving.signal),
      ));
      globe.follow(event);
    } catch {
      // Without a globe the arrows lead nowhere: every mark is reached by Tab again.
      this.#leaving.abort();
      this.#letTabStop();
      for (const vain of this.querySelectorAll('.tools, .keys')) vain.remove();
    }
  }

  /** The first Escape hides the help that came with the focus. */
  #isToldKeys(event: Event): boolean {
    const isTold =
      (event as KeyboardEvent).key === 'Escape' &&
      !this.hasAttribute('data-told') &&
      this.querySelector('.world a:focus-visible') !== null;
    if (isTold) this.dataset['told'] = '';
    return isTold;
  }

  /** Whether a gesture means the globe: a drag sideways, a pinch or its like on a wheel, a key of the map, a button. */
  #asksForGlobe(event: Event): boolean {
    if (event instanceof KeyboardEvent) {
      return !event.ctrlKey && !event.metaKey && !event.altKey && isMapKey(event);
    }
    if (event instanceof WheelEvent) return event.ctrlKey;
    const target = event.target as Element;
    // A press on a mark of several parts them; the Enter key, whose clicks count none, follows the link to their list.
    if (event.type === 'click')
      return target.closest((event as MouseEvent).detail ? 'button, [data-gathers]' : 'button') !== null;
    const { type, buttons, isPrimary, clientX, clientY } = event as PointerEvent;
    if (type !== 'pointermove' || buttons !== 1 || !target.closest('.picture')) return false;
    const { clientX: fromX = 0, clientY: fromY = 0 } = this.#pressed ?? {};
    const aside = Math.abs(clientX - fromX);
    return !isPrimary || (aside > tremble && aside > Math.abs(clientY - fromY));
  }

  /** @param stop the only mark that Tab comes to; all of them, where none is said */
  #letTabStop(stop?: number): void {
    this.marks.forEach((mark, index) => (mark.tabIndex = stop === undefined || stop === index ? 0 : -1));
  }
}

customElements.define('world-map', WorldMap);

declare global {
  interface HTMLElementTagNameMap {
    'world-map': WorldMap;
  }
}
