type Point = readonly [x: number, y: number];

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Path data of d3-geo, lighter: from point to point instead of from the corner of the map, and outside the boxes no finer
 * than a step. Points that fall on the one before are left out, and so are rings that shrink to nothing.
 * @param path lines and rings in whole units: `M0,0L3,4Z` @param step in the same units
 */
export function lightPath(path: string, boxes: readonly Box[], step: number): string {
  const snapped = (value: number, by: number) => Math.round(Math.round(value / by) * by);
  const isDetail = (x: number, y: number) =>
    boxes.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom);

  return linesOf(path, 1, 4, (x, y) => {
    const by = isDetail(x, y) ? 1 : step;
    return [snapped(x, by), snapped(y, by)];
  });
}

/** Path data of d3-geo, written from point to point: about half as long. @param digits it was written with */
export const relativePath = (path: string, digits: number): string => {
  const parts = 10 ** digits;
  return linesOf(path, parts, 3, (x, y) => [Math.round(x * parts), Math.round(y * parts)]);
};

/**
 * Lines without the points that fall on the one before, and without those that shrink to nothing.
 * @param parts of a unit @param least points of a ring @param placed where a point goes, in such parts
 */
function linesOf(path: string, parts: number, least: number, placed: (x: number, y: number) => Point): string {
  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const isRing = line.endsWith('Z');
      const points: Point[] = [];
      for (const pair of line.replace('Z', '').split('L')) {
        const [x = 0, y = 0] = pair.split(',').map(Number);
        const point = placed(x, y);
        const last = points.at(-1);
        if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
      }
      return points.length >= (isRing ? least : 2) ? written(points, parts) + (isRing ? 'z' : '') : '';
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
