export type Point = readonly [x: number, y: number];

/**
 * A line without the points that lie nearer to it than anybody sees: the way of Ramer, and of Douglas and Peucker.
 * @param points of a line; of a ring, its first once more at its end @param tolerance around a point, in its units
 */
export function simplified(points: readonly Point[], tolerance: (point: Point) => number): Point[] {
  const kept = new Set([0, points.length - 1]);
  const waiting: [number, number][] = [[0, points.length - 1]];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const [first, last] = part;
    let farthest = 0;
    let far = 0;
    for (let at = first + 1; at < last; at++) {
      const point = points[at] as Point;
      const beyond = distanceTo(point, points[first] as Point, points[last] as Point) / tolerance(point);
      if (beyond > far) [far, farthest] = [beyond, at];
    }
    if (far <= 1) continue;
    kept.add(farthest);
    waiting.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, at) => kept.has(at));
}

/** From a point to the nearest of a line between two others. */
function distanceTo([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [across, down] = [toX - fromX, toY - fromY];
  const length = across ** 2 + down ** 2;
  const along = length === 0 ? 0 : ((x - fromX) * across + (y - fromY) * down) / length;
  const part = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - fromX - part * across, y - fromY - part * down);
}
