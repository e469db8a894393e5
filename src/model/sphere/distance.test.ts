import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../schema/values/place.ts';
import { distanceBetween } from './distance.ts';

/** A sphere differs from the ellipsoid by 0.56 % at most. */
const tolerance = 0.006;

const published: [cities: string, source: string, from: Coordinates, to: Coordinates, kilometres: number][] = [
  [
    'Jerusalem and Los Angeles',
    'Hebrew University, shum.cc.huji.ac.il/~cariel/astronomy/distance7.html (a sphere)',
    [31.75, 35.25],
    [34, -118],
    12_185,
  ],
  [
    'Wellington and Salamanca, almost antipodes',
    'C. Karney, GeographicLib, the example of its npm package (WGS 84)',
    [-41.32, 174.81],
    [40.96, -5.5],
    19_959.679,
  ],
  [
    'London and Tokyo',
    'Aizu Online Judge, “Distance Between Two Cities”: 9,609 on a sphere of 6,378.1 km, here of 6,371.0088 km',
    [51.15, -0.18],
    [35.68, 139.77],
    (9609 * 6371.0088) / 6378.1,
  ],
];

describe('the distance as the crow flies', () => {
  it.each(published)('between %s is the one published by %s', (_, __, from, to, kilometres) => {
    expect(Math.abs(distanceBetween(from, to) - kilometres)).toBeLessThan(kilometres * tolerance);
  });

  it('is the same both ways, and none from a place to itself', () => {
    const [paris, lima]: [Coordinates, Coordinates] = [
      [48.8534, 2.3488],
      [-12.0464, -77.0428],
    ];
    expect(distanceBetween(paris, lima)).toBe(distanceBetween(lima, paris));
    expect(distanceBetween(paris, paris)).toBe(0);
  });

  it('takes the short way over the date line', () => {
    expect(distanceBetween([0, 179], [0, -179])).toBeCloseTo(222.4, 1);
  });
});
