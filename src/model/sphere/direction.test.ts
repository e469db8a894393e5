import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../schema/values/place.ts';
import { nearestTowards } from './direction.ts';

const names = ['Algiers', 'Tbilisi', 'Lima', 'New Delhi', 'Bratislava', 'Jerusalem'];
const places: Coordinates[] = [
  [36.75, 3.06],
  [41.72, 44.78],
  [-12.05, -77.04],
  [28.6, 77.2],
  [48.15, 17.11],
  [31.78, 35.22],
];
const [north, east, south, west] = [0, 90, 180, 270];
const from = (name: string, direction: number) =>
  names[nearestTowards(direction, places[names.indexOf(name)] ?? [0, 0], places) ?? -1];

describe('the next place in a direction', () => {
  it.each([
    ['Algiers', north, 'Bratislava'],
    ['Algiers', east, 'Jerusalem'],
    ['Algiers', west, 'Lima'],
    ['Jerusalem', north, 'Tbilisi'],
    ['Jerusalem', west, 'Algiers'],
    ['New Delhi', west, 'Jerusalem'],
    ['Bratislava', south, 'Algiers'],
    ['Lima', east, 'Algiers'],
  ])('from %s at %i° is %s', (name, direction, next) => {
    expect(from(name, direction)).toBe(next);
  });

  it('is none where none lies there', () => {
    expect(from('Lima', south)).toBeUndefined();
    expect(nearestTowards(north, [0, 0], [])).toBeUndefined();
  });

  it('leads to every place from every other, in a few steps', () => {
    for (const start of names) {
      const reached = new Set([start]);
      for (const name of reached) {
        for (const direction of [north, east, south, west]) {
          const next = from(name, direction);
          if (next) reached.add(next);
        }
      }
      expect([...reached].sort()).toEqual([...names].sort());
    }
  });
});
