import { thinned } from '../../model/maps/thinned.ts';
import { lateDocument } from '../late-document.ts';
import type { GlobeMark, GlobeMarks } from './marks.ts';

/** Points nearer than which one mark would cover another, or a finger find two. */
const apart = 44;

/** From this nearness on every mark stands where it is, though it cover others: there is no coming nearer. */
const near = 3.9;

const svg = 'http://www.w3.org/2000/svg';

/**
 * Puts the marks of all postings in the place of those that the flat map had gathered. Does nothing where it had room for
 * all, nor where they do not arrive: then those that were gathered stay so.
 */
export async function ungather(map: HTMLElement): Promise<void> {
  const world = map.querySelector('svg.world');
  const { marks: address } = map.dataset;
  if (!world || address === undefined) return;
  const all = await lateDocument(address).catch(() => undefined);
  if (!all) return;
  const shown = new Set([...world.querySelectorAll<SVGAElement>('a')].map(({ dataset }) => dataset['posting']));
  for (const mark of all.querySelectorAll<SVGAElement>('a[data-posting]')) {
    if (shown.has(mark.dataset['posting'])) continue;
    const own = document.importNode(mark, true);
    own.tabIndex = -1;
    world.append(own);
  }
  const heaps = [...world.querySelectorAll<SVGAElement>('a[data-gathers]')];
  const hasFocus = heaps.some((heap) => heap === document.activeElement);
  for (const heap of heaps) heap.remove();
  // What had the focus is gone: the first mark has it, and the arrows go on from there.
  if (hasFocus) world.querySelector<SVGAElement>('a')?.focus({ preventScroll: true });
}

/** Of marks that would cover each other one stands for all, and says how many they are; come nearer, they part. */
export class GlobeGathering {
  readonly #marks: GlobeMarks;
  readonly #count: Intl.NumberFormat;
  readonly #hasMany: boolean;

  constructor(map: HTMLElement, marks: GlobeMarks) {
    this.#marks = marks;
    this.#count = new Intl.NumberFormat(map.dataset['intl']);
    this.#hasMany = map.dataset['marks'] !== undefined;
  }

  /** To be called when all rests. @param zoom radii of the globe to those of the globe shown whole */
  gather(zoom: number): void {
    if (!this.#hasMany) return;
    const seen = this.#marks.all.filter(({ isSeen }) => isSeen).toSorted((a, b) => rank(a) - rank(b));
    const standsFor = new Map<GlobeMark, number>();
    thinned(seen, zoom < near ? apart : 0).forEach((standIn, index) => {
      const [mark, other] = [seen[index], seen[standIn]];
      if (!mark || !other) return;
      mark.isHidden = other !== mark;
      mark.link.toggleAttribute('data-hidden', mark.isHidden);
      standsFor.set(other, (standsFor.get(other) ?? 0) + 1);
    });
    for (const mark of seen) this.#say(mark, standsFor.get(mark) ?? 0);
  }

  #say({ link }: GlobeMark, count: number): void {
    const inside = link.querySelector('svg');
    for (const old of link.querySelectorAll('.heap, .gathered')) old.remove();
    delete link.dataset['gathers'];
    if (count < 2 || !inside) return;
    link.dataset['gathers'] = String(count);
    const ring = document.createElementNS(svg, 'circle');
    ring.setAttribute('class', 'heap');
    const text = document.createElementNS(svg, 'text');
    text.setAttribute('class', 'gathered');
    text.setAttribute('dy', '0.35em');
    text.setAttribute('text-anchor', 'middle');
    text.textContent = this.#count.format(count);
    inside.append(ring, text);
  }
}

/** What is chosen or has the focus is shown before all, then the journey. */
const rank = ({ link, isOfJourney }: GlobeMark): number =>
  link === document.activeElement || link.hasAttribute('data-chosen') ? 0 : isOfJourney ? 1 : 2;
