import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../schema/values/place.ts';
import { legBetween } from './leg.ts';
import { pointsOf } from '../../../testing/path-points.ts';

const algiers: Coordinates = [36.7538, 3.0588];
const tbilisi: Coordinates = [41.6939, 44.8336];
const lima: Coordinates = [-12.0464, -77.0428];
const newDelhi: Coordinates = [28.5956, 77.1878];

/** The middles of the first and the last ring, and the points between. */
function routeOf(path: string) {
  const points = (part: string) => pointsOf(part).map(([x, y]) => ({ x, y }));
  const [, first = '', way = '', last = ''] = /^(M[^M]*)(M[^M]*)(M[^M]*)$/.exec(path) ?? [];
  const middle = (part: string) => ({ x: (points(part)[0]?.x ?? NaN) + 7, y: points(part)[0]?.y ?? NaN });
  return { start: middle(first), end: middle(last), way: points(way) };
}

describe('a way on the globe', () => {
  it.each([
    ['near', algiers, tbilisi],
    ['far', tbilisi, lima],
    ['half round the Earth', lima, newDelhi],
  ])('to a place that is %s goes from ring to ring, wholly in the frame', (_, from, to) => {
    const { width, height, route } = legBetween(from, to);
    const { start, end, way } = routeOf(route);
    for (const { x, y } of [start, end, ...way]) {
      expect(x).toBeGreaterThan(width * 0.1);
      expect(x).toBeLessThan(width * 0.9);
      expect(y).toBeGreaterThan(height * 0.15);
      expect(y).toBeLessThan(height * 0.85);
    }
    expect(Math.hypot((way[0]?.x ?? 0) - start.x, (way[0]?.y ?? 0) - start.y)).toBeLessThan(1);
    expect(Math.hypot((way.at(-1)?.x ?? 0) - end.x, (way.at(-1)?.y ?? 0) - end.y)).toBeLessThan(1);
  });

  it('goes the way it is on a map: to the east, to the right', () => {
    const { start, end } = routeOf(legBetween(algiers, tbilisi).route);
    expect(end.x).toBeGreaterThan(start.x + 100);
  });

  it('is seen from the side, so that it bends', () => {
    const { start, end, way } = routeOf(legBetween(tbilisi, lima).route);
    const off = way.map(
      ({ x, y }) =>
        Math.abs((end.x - start.x) * (start.y - y) - (start.x - x) * (end.y - start.y)) /
        Math.hypot(end.x - start.x, end.y - start.y),
    );
    expect(Math.max(...off)).toBeGreaterThan(20);
  });

  it('crosses land and the lines of the globe, which weigh no more than a small picture', () => {
    for (const to of [tbilisi, lima, newDelhi]) {
      const { land, globe } = legBetween(algiers, to);
      expect(land).not.toBe('');
      expect(globe).not.toBe('');
      expect(land.length + globe.length).toBeLessThan(25_000);
    }
  });

  it('to a place in the same city is no fault', () => {
    expect(legBetween(algiers, [36.754, 3.059]).route).not.toContain('NaN');
  });
});
