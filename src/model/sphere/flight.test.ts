import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { flightBetween, middleOf, viewOf, type View } from './flight.ts';

const algiers = viewOf([3.06, 36.75], 2);
const lima = viewOf([-77.04, -12.05], 2);
const tilted: View = { rotation: [20, 10, 170], zoom: 1 };
const parts = Array.from({ length: 21 }, (_, index) => index / 20);

describe('a flight', () => {
  it('begins where the reader is, and ends where it was to go, north up', () => {
    const { at } = flightBetween(tilted, lima);
    for (const [view, wanted] of [
      [at(0), tilted],
      [at(1), lima],
    ] as const) {
      view.rotation.forEach((angle, axis) => expect(angle).toBeCloseTo(wanted.rotation[axis] ?? NaN, 6));
      expect(view.zoom).toBeCloseTo(wanted.zoom, 6);
    }
  });

  it('goes along the great circle, never back', () => {
    const { at } = flightBetween(algiers, lima);
    const [start, end] = [middleOf(algiers), middleOf(lima)];
    const gone = parts.map((part) => geoDistance(start, middleOf(at(part))));
    expect(gone.slice(1).every((distance, index) => distance >= (gone[index] ?? 0))).toBe(true);
    for (const part of parts) {
      const place = middleOf(at(part));
      expect(geoDistance(start, place) + geoDistance(place, end)).toBeCloseTo(geoDistance(start, end), 6);
    }
  });

  it('draws back on a long way, and hardly on a short one', () => {
    expect(flightBetween(algiers, lima).at(0.5).zoom).toBeLessThan(1.5);
    expect(flightBetween(algiers, viewOf([4, 37], 2)).at(0.5).zoom).toBeGreaterThan(1.9);
  });

  it('lasts no longer than 1.6 seconds, even to the other side of the Earth', () => {
    expect(flightBetween(viewOf([0, 10], 1), viewOf([180, -10], 1)).duration).toBeCloseTo(1600);
    expect(flightBetween(algiers, algiers).duration).toBeLessThan(500);
  });

  it('zooms on the spot, with no way to go', () => {
    const { at } = flightBetween(algiers, { ...algiers, zoom: 3 });
    expect(at(0.5).rotation).toEqual(algiers.rotation);
    expect(at(0.5).zoom).toBeCloseTo(Math.sqrt(6));
  });
});
