import type { GlobeMark } from './marks.ts';

/** What is said of the globe below it, and heard. All words are the page's. */
export class GlobeCaption {
  readonly #map: HTMLElement;
  #isOfNothing = false;

  constructor(map: HTMLElement) {
    this.#map = map;
    const hint = map.querySelector<HTMLElement>('.hint');
    if (hint) hint.textContent = hint.dataset['night'] ?? '';
  }

  /** @param isFocused then its name is said by having the focus, and Enter goes there: else what is said is a link */
  tell({ link }: GlobeMark, isFocused: boolean): void {
    const { tells = '', caption = '' } = link.dataset;
    if (isFocused) return this.#say(tells);
    const way = document.createElement('a');
    way.href = link.href.baseVal;
    way.textContent = caption;
    this.#say(way);
  }

  tellZoom(zoom: number): void {
    const percent = new Intl.NumberFormat(this.#map.dataset['intl'], { style: 'percent' }).format(zoom);
    this.#say(zoom === 1 ? (this.#map.dataset['whole'] ?? '') : percent);
  }

  tellNothingThere(): void {
    this.#say(this.#map.dataset['nothing'] ?? '');
  }

  /** Where no posting is seen any more, which is the nearest; and no more of that once one is. */
  tellNearest(nearest: GlobeMark | undefined): void {
    if (nearest) {
      const place = nearest.link.getAttribute('aria-label') ?? '';
      this.#say((this.#map.dataset['empty'] ?? '').replace('{place}', place));
      this.#isOfNothing = true;
    } else if (this.#isOfNothing) this.#say('');
  }

  #say(words: string | Node): void {
    this.#isOfNothing = false;
    this.#map.querySelector('[role="status"]')?.replaceChildren(...(words === '' ? [] : [words]));
  }
}
