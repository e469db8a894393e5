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

  return path
    .split('M')
    .slice(1)
    .map((line) => {
      const isRing = line.endsWith('Z');
      const points: [number, number][] = [];
      for (const pair of line.replace('Z', '').split('L')) {
        const [x = 0, y = 0] = pair.split(',').map(Number);
        const by = isDetail(x, y) ? 1 : step;
        const point: [number, number] = [snapped(x, by), snapped(y, by)];
        const last = points.at(-1);
        if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
      }
      return points.length > (isRing ? 3 : 1) ? written(points) + (isRing ? 'z' : '') : '';
    })
    .join('');
}

function written(points: readonly [number, number][]): string {
  const [[x, y] = [0, 0]] = points;
  const steps = points.slice(1).map(([a, b], index) => {
    const [fromX, fromY] = points[index] ?? [0, 0];
    return pair(a - fromX, b - fromY);
  });
  return `M${pair(x, y)}l${steps.join(' ').replaceAll(' -', '-')}`;
}

const pair = (x: number, y: number): string => `${x}${y < 0 ? '' : ' '}${y}`;
