import { geoDistance, type GeoProjection } from 'd3-geo';
import type { Point } from '../../model/sphere/vector.ts';
import type { Coordinates } from '../../schema/values/place.ts';

/** Points from the edge of the picture within which a mark is not shown: it would stand half in the fading. */
const edge = 18;

/** The link of a posting on the map, where it is on the Earth, and where in the picture. */
export interface GlobeMark {
  link: SVGAElement;
  point: Point;
  place: Coordinates;
  x: number;
  y: number;
  /** Whether it is on the near side and within the picture. */
  isSeen: boolean;
  /** Whether another stands for it, which it would cover. */
  isHidden: boolean;
  /** Whether a chapter of the journey is told there: its mark has a number. */
  isOfJourney: boolean;
}

/** The links of the flat drawing, moved to where the globe has their places: they stay the same links. */
export class GlobeMarks {
  readonly all: GlobeMark[];
  #middle: Point = [0, 0];

  constructor(map: HTMLElement) {
    this.all = [...map.querySelectorAll<SVGAElement>('.world a[data-place]')].map((link) => {
      const point = pointOf(link);
      return {
        link,
        point,
        place: [point[1], point[0]],
        x: 0,
        y: 0,
        isSeen: false,
        isHidden: false,
        isOfJourney: isOfJourney(link),
      };
    });
    for (const { link } of this.all) {
      // From here on they are moved in points of the picture, and no more in parts of the flat map.
      for (const name of ['x', 'y']) link.querySelector('svg')?.setAttribute(name, '0');
    }
  }

  /** The mark that has the focus. */
  get focused(): GlobeMark | undefined {
    return this.all.find(({ link }) => link === document.activeElement);
  }

  get seen(): GlobeMark[] {
    return this.all.filter(({ isSeen, isHidden }) => isSeen && !isHidden);
  }

  /** The stops of the journey, in its order; all, where none is chosen for one. */
  get journey(): GlobeMark[] {
    const stops = this.all.filter((mark) => mark.isOfJourney);
    return stops.length > 0 ? stops : this.all;
  }

  /** @param middle what is seen there @param size of the picture */
  place(projection: GeoProjection, middle: Point, { width, height }: { width: number; height: number }): void {
    this.#middle = middle;
    for (const mark of this.all) {
      [mark.x, mark.y] = projection(mark.point) ?? [0, 0];
      const { x, y, link } = mark;
      const isFar = this.isFar(mark);
      const isOut = Math.min(x, y, width - x, height - y) < edge;
      mark.isSeen = !isFar && !isOut;
      link.style.transform = `translate(${x.toFixed(2)}px, ${y.toFixed(2)}px)`;
      link.toggleAttribute('data-far', isFar);
      link.toggleAttribute('data-out', isOut);
    }
  }

  /** Whether a mark is on the other side of the globe. @param middle of what is seen, or will be */
  isFar = ({ point }: GlobeMark, middle = this.#middle): boolean => geoDistance(middle, point) > Math.PI / 2 - 0.03;

  /** The mark whose place is nearest to another. */
  nearestTo(point: Point): GlobeMark | undefined {
    return this.all.toSorted((a, b) => geoDistance(a.point, point) - geoDistance(b.point, point))[0];
  }

  /** @param isFocused then its name is said by having the focus */
  choose(chosen: GlobeMark, isFocused: boolean): void {
    for (const { link } of this.all) {
      link.tabIndex = link === chosen.link ? 0 : -1;
      link.toggleAttribute('data-chosen', link === chosen.link);
    }
    if (isFocused) chosen.link.focus({ preventScroll: true });
  }
}

const isOfJourney = (link: SVGAElement): boolean => Boolean(link.querySelector('.count')?.textContent);

/** The place of a mark, as its link tells it: `36.7538 3.0588`. */
export function pointOf({ dataset }: SVGElement): Point {
  const [latitude = 0, longitude = 0] = (dataset['place'] ?? '').split(' ').map(Number);
  return [longitude, latitude];
}
