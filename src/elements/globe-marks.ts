import { geoDistance, type GeoProjection } from 'd3-geo';
import { placeLabels } from '../model/labels.ts';
import type { Point } from '../model/vector.ts';
import type { Coordinates } from '../schema/place.ts';

/** The link of a posting on the map, where the flat drawing has it, and where it is on the Earth. */
export interface GlobeMark {
  link: SVGAElement;
  point: Point;
  place: Coordinates;
  name: string;
  flat: { x: number; y: number };
  /** In the units of the drawing. */
  x: number;
  y: number;
}

/** The links of the flat drawing, moved to where the globe has their places: they stay the same links. */
export class GlobeMarks {
  readonly all: GlobeMark[];
  readonly #map: HTMLElement;
  readonly #drawing: SVGSVGElement;
  #middle: Point = [0, 0];
  /** From points of the map to units of the drawing. */
  #scale = 1;
  #shift = { x: 0, y: 0 };
  /** The part of the drawing that is in the window. */
  #seen = { left: 0, top: 0, width: 0, height: 0 };

  constructor(map: HTMLElement) {
    this.#map = map;
    this.#drawing = map.querySelector('svg') as SVGSVGElement;
    this.all = [...this.#drawing.querySelectorAll<SVGAElement>('a[data-place]')].map((link) => {
      const point = pointOf(link);
      const { cx, cy } = link.querySelector('circle') as SVGCircleElement;
      const flat = { x: cx.baseVal.value, y: cy.baseVal.value };
      const name = link.querySelector('.name')?.textContent.trim() ?? '';
      return { link, point, place: [point[1], point[0]], name, flat, ...flat };
    });
  }

  /** The mark that has the focus. */
  get focused(): GlobeMark | undefined {
    return this.all.find(({ link }) => link === document.activeElement);
  }

  measure(): void {
    const matrix = this.#drawing.getScreenCTM();
    const { left, top, right, height } = this.#map.getBoundingClientRect();
    if (!matrix) return;
    this.#scale = 1 / matrix.a;
    this.#shift = { x: left - matrix.e, y: top - matrix.f };
    // The map is wider than the window: names are to be read.
    const [from, to] = [Math.max(0, left), Math.min(innerWidth, right)];
    this.#seen = {
      left: (from - matrix.e) * this.#scale,
      top: this.#shift.y * this.#scale,
      width: (to - from) * this.#scale,
      height: height * this.#scale,
    };
  }

  place(projection: GeoProjection, middle: Point): void {
    this.#middle = middle;
    for (const mark of this.all) {
      const [x, y] = projection(mark.point) ?? [0, 0];
      mark.x = (x + this.#shift.x) * this.#scale;
      mark.y = (y + this.#shift.y) * this.#scale;
      mark.link.style.transform = `translate(${mark.x - mark.flat.x}px, ${mark.y - mark.flat.y}px)`;
      mark.link.toggleAttribute('data-far', this.isFar(mark));
    }
  }

  /** Whether a mark is on the other side of the globe. @param middle of what is seen, or will be */
  isFar = ({ point }: GlobeMark, middle = this.#middle): boolean => geoDistance(middle, point) > Math.PI / 2 - 0.03;

  /** Writes the names of what is seen where none covers another. */
  name(): void {
    const { left, top, ...frame } = this.#seen;
    const seen = this.all
      .filter((mark) => !this.isFar(mark))
      .map((mark) => ({ ...mark, x: mark.x - left, y: mark.y - top }));
    placeLabels(seen, 22, frame).forEach(({ x, y, anchor }, index) => {
      const { link, flat, ...mark } = seen[index] as GlobeMark;
      const text = link.querySelector('.name');
      text?.setAttribute('x', String(x - mark.x + flat.x));
      text?.setAttribute('y', String(y - mark.y + flat.y));
      text?.setAttribute('text-anchor', anchor);
    });
  }

  /** @param isFocused then its name is said by having the focus */
  choose(chosen: GlobeMark, isFocused: boolean): void {
    for (const { link } of this.all) {
      link.tabIndex = link === chosen.link ? 0 : -1;
      link.toggleAttribute('data-chosen', link === chosen.link);
    }
    if (isFocused) chosen.link.focus({ preventScroll: true });
    const { tells = '', caption = '' } = chosen.link.dataset;
    this.#say(isFocused ? tells : caption);
  }

  sayZoom(zoom: number): void {
    const percent = new Intl.NumberFormat(this.#map.dataset['intl'], { style: 'percent' }).format(zoom);
    this.#say(zoom === 1 ? (this.#map.dataset['whole'] ?? '') : percent);
  }

  sayNothingThere(): void {
    this.#say(this.#map.dataset['nothing'] ?? '');
  }

  #say(words: string): void {
    const status = this.#map.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

/** The place of a mark, as its link tells it: `36.7538 3.0588`. */
function pointOf({ dataset }: SVGElement): Point {
  const [latitude = 0, longitude = 0] = (dataset['place'] ?? '').split(' ').map(Number);
  return [longitude, latitude];
}
