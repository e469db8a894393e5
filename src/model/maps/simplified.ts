export type Point = readonly [x: number, y: number];

/**
 * A line without the points that lie nearer to it than anybody sees: the way of Ramer, and of Douglas and Peucker.
 * @param points of a line; of a ring, its first once more at its end @param tolerance around a point, in its units
 */
export function simplified(points: readonly Point[], tolerance: (point: Point) => number): Point[] {
  // Every point is looked at many times: what it is judged by is asked once. Squares are compared, for no root is needed.
  const xs = Float64Array.from(points, ([x]) => x);
  const ys = Float64Array.from(points, ([, y]) => y);
  const squares = Float64Array.from(points, (point) => tolerance(point) ** 2);
  const kept = new Uint8Array(points.length).fill(1, 0, 1).fill(1, -1);
  const waiting: [number, number][] = [[0, points.length - 1]];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const [first, last] = part;
    const [fromX, fromY] = [xs[first] as number, ys[first] as number];
    const [across, down] = [(xs[last] as number) - fromX, (ys[last] as number) - fromY];
    const length = across ** 2 + down ** 2;
    let farthest = 0;
    let far = 0;
    for (let at = first + 1; at < last; at++) {
      const [x, y] = [(xs[at] as number) - fromX, (ys[at] as number) - fromY];
      // To the nearest of the line between the two ends.
      const along = length === 0 ? 0 : Math.min(Math.max((x * across + y * down) / length, 0), 1);
      const beyond = ((x - along * across) ** 2 + (y - along * down) ** 2) / (squares[at] as number);
      if (beyond > far) [far, farthest] = [beyond, at];
    }
    if (far <= 1) continue;
    kept[farthest] = 1;
    waiting.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, at) => kept[at]);
}
