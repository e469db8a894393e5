/** Where a path of drawn lines goes, for the tests: `M10 20l.5-1z` and `M10,20L10.5,19Z` alike. */
export function pointsOf(path: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  for (const [, kind = '', written = ''] of path.matchAll(/([MLl])([^MLlz]*)/gi)) {
    const numbers = (written.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? []).map(Number);
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [fromX, fromY] = kind === 'l' ? (points.at(-1) ?? [0, 0]) : [0, 0];
      points.push([fromX + (numbers[at] ?? 0), fromY + (numbers[at + 1] ?? 0)]);
    }
  }
  return points;
}
