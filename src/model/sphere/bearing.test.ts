import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../schema/values/place.ts';
import { bearingBetween, windOf, winds } from './bearing.ts';
import { distanceBetween } from './distance.ts';

const nauticalMile = 1.852;

/** What a source does not name is undefined. */
const published: {
  pair: string;
  source: string;
  from: Coordinates;
  to: Coordinates;
  degrees?: number;
  kilometres?: number;
}[] = [
  {
    pair: 'Los Angeles to New York',
    source: 'Ed Williams, Aviation Formulary, worked examples: 66 degrees, 2,144 nautical miles',
    from: [33 + 57 / 60, -(118 + 24 / 60)],
    to: [40 + 38 / 60, -(73 + 47 / 60)],
    degrees: 66,
    kilometres: 2144 * nauticalMile,
  },
  {
    pair: 'Cambridge to Paris',
    source: 'C. Veness, movable-type.co.uk/scripts/geodesy-library.html: 156.2°, 404.3 km',
    from: [52.205, 0.119],
    to: [48.857, 2.351],
    degrees: 156.2,
    kilometres: 404.3,
  },
  {
    pair: 'Baghdad to Osaka',
    source: 'C. Veness, movable-type.co.uk/scripts/latlong.html: one starts on a heading of 60°',
    from: [35, 45],
    to: [35, 135],
    degrees: 60,
  },
  {
    pair: 'Nashville to Los Angeles',
    source: 'Rosetta Code, Haversine formula: 2,886.444 km for a radius of 6,371.0 km',
    from: [36.12, -86.67],
    to: [33.94, -118.4],
    kilometres: 2886.444,
  },
];

describe('the course of a great circle', () => {
  it.each(published.filter(({ degrees }) => degrees))('from $pair is as published by $source', (way) => {
    expect(Math.abs(bearingBetween(way.from, way.to) - (way.degrees ?? NaN))).toBeLessThan(0.5);
  });

  it.each(published.filter(({ kilometres }) => kilometres))('from $pair is as long as published by $source', (way) => {
    const { from, to, kilometres = NaN } = way;
    // A nautical mile is a minute of a circle a little smaller than the mean one.
    expect(Math.abs(distanceBetween(from, to) - kilometres)).toBeLessThan(kilometres * 0.001);
  });

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
