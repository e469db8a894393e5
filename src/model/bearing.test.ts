import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../schema/place.ts';
import { bearingBetween, windOf, winds } from './bearing.ts';
import { distanceBetween } from './distance.ts';

const nauticalMile = 1.852;

/** @param kilometres undefined where the source names the course alone */
const published: [pair: string, source: string, Coordinates, Coordinates, degrees: number, kilometres?: number][] = [
  [
    'Los Angeles to New York',
    'Ed Williams, Aviation Formulary, worked examples: 66 degrees, 2,144 nautical miles',
    [33 + 57 / 60, -(118 + 24 / 60)],
    [40 + 38 / 60, -(73 + 47 / 60)],
    66,
    2144 * nauticalMile,
  ],
  [
    'Cambridge to Paris',
    'C. Veness, movable-type.co.uk/scripts/geodesy-library.html: 156.2°, 404.3 km',
    [52.205, 0.119],
    [48.857, 2.351],
    156.2,
    404.3,
  ],
  [
    'Baghdad to Osaka',
    'C. Veness, movable-type.co.uk/scripts/latlong.html: one starts on a heading of 60°',
    [35, 45],
    [35, 135],
    60,
  ],
];

describe('the course of a great circle', () => {
  it.each(published)('from %s is the one published by %s', (_, __, from, to, degrees) => {
    expect(Math.abs(bearingBetween(from, to) - degrees)).toBeLessThan(0.5);
  });

  it.each(published.filter(([, , , , , kilometres]) => kilometres))(
    'from %s is as long as published by %s',
    (_, __, from, to, ___, kilometres = 0) => {
      expect(Math.abs(distanceBetween(from, to) - kilometres)).toBeLessThan(kilometres * 0.002);
    },
  );

  it('is not the way back turned round: from Osaka to Baghdad one starts to the north-west, too', () => {
    expect(bearingBetween([35, 135], [35, 45])).toBeCloseTo(299.8, 1);
  });

  it('takes the short way over the date line', () => {
    expect(bearingBetween([0, 179], [0, -179])).toBeCloseTo(90);
  });
});

describe('a wind', () => {
  it('is one of sixteen, and no two are the same', () => {
    expect(new Set(winds).size).toBe(16);
    expect(winds.map((_, index) => windOf(index * 22.5))).toEqual([...winds]);
  });

  it('covers eleven degrees and a quarter on each side', () => {
    expect([348.7, 348.8, 11.2, 11.3].map(windOf)).toEqual(['nnw', 'n', 'n', 'nne']);
    expect(windOf(359.9)).toBe('n');
  });
});
