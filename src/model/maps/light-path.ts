import { simplified, type Point } from './simplified.ts';

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** A part of a drawing, and the step there: nothing finer is seen of it. */
export interface Detail {
  box: Box;
  /** In whole units. */
  step: number;
}

/** Part of a step that a line may be beside where it was. */
const beside = 0.5;

/**
 * Path data of d3-geo, lighter: from point to point instead of from the corner of the map, and no finer than the finest
 * step of the parts that a point lies in. Points that nobody misses are left out, and so are rings that shrink to nothing.
 * @param path lines and rings in whole units: `M0,0L3,4Z` @param step where no part is, in the same units
 */
export function lightPath(path: string, details: readonly Detail[], step: number): string {
  const isIn = ([left, top, right, bottom]: Box, [x, y]: Point) => x >= left && x <= right && y >= top && y <= bottom;
  const finestFirst = details.toSorted((a, b) => a.step - b.step).filter((detail) => detail.step < step);
  return linesOf(path, 1, (point) => finestFirst.find(({ box }) => isIn(box, point))?.step ?? step);
}

/**
 * Path data of d3-geo, written from point to point: about half as long.
 * @param digits it was written with @param step no finer than this, in units; as fine as it is, if not said
 */
export const relativePath = (path: string, digits: number, step = 0): string => {
  const parts = 10 ** digits;
  return linesOf(path, parts, () => step * parts);
};

/**
 * Lines without the points that fall on the one before, and without those that shrink to nothing.
 * @param parts of a unit @param stepAt how fine a line is at a point, in such parts
 */
function linesOf(path: string, parts: number, stepAt: (point: Point) => number): string {
  const snapped = (value: number, step: number) => Math.round(value / step) * step;
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const isRing = line.endsWith('Z');
      const drawn = line
        .replace('Z', '')
        .split('L')
        .map((pair) => pair.split(',').map((value) => Math.round(Number(value) * parts)) as unknown as Point);
      const [first] = drawn;
      // The smallest of parts is never asked for: then nothing is left out.
      const seen = simplified(isRing && first ? [...drawn, first] : drawn, (point) => beside * stepAt(point) || 1e-9);
      const points: Point[] = [];
      for (const [x, y] of isRing ? seen.slice(0, -1) : seen) {
        const step = stepAt([x, y]) || 1;
        const point = [snapped(x, step), snapped(y, step)] as const;
        const last = points.at(-1);
        if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
      }
      return points.length >= (isRing ? 3 : 2) ? written(points, parts) + (isRing ? 'z' : '') : '';
    })
    .join('');
}

function written(points: readonly Point[], parts: number): string {
  const [[x, y] = [0, 0]] = points;
  const steps = points.slice(1).map(([a, b], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    return pair(a - fromX, b - fromY, parts);
  });
  // A sign or a second point is enough to tell a number from the one before.
  const light = steps
    .join(' ')
    .replaceAll(' -', '-')
    .replace(/(\.\d+) (?=\.)/g, '$1');
  return `M${pair(x, y, parts)}l${light}`;
}

const pair = (x: number, y: number, parts: number): string =>
  `${short(x / parts)}${y < 0 ? '' : ' '}${short(y / parts)}`;

/** `.5` for `0.5`. */
const short = (value: number): string => String(value).replace(/^(-?)0(?=\.)/, '$1');
