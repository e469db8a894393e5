import { describe, expect, it } from 'vitest';
import { subsolarPoint } from './sun.ts';

const at = (moment: string) => subsolarPoint(new Date(moment));

describe('the sun overhead', () => {
  // Solstices and equinoxes of 2026, to the minute: U.S. Naval Observatory, “Earth’s Seasons”.
  it.each([
    ['the equinox of March', '2026-03-20T14:46:00Z', 0],
    ['the solstice of June', '2026-06-21T08:24:00Z', 23.44],
    ['the equinox of September', '2026-09-23T00:05:00Z', 0],
    ['the solstice of December', '2026-12-21T20:50:00Z', -23.44],
  ])('at %s is at its latitude', (_, moment, latitude) => {
    expect(Math.abs(at(moment)[1] - latitude)).toBeLessThan(0.5);
  });

  // The equation of time is greatest about 3 November (+16 min 26 s) and least about 11 February (−14 min 14 s).
  it.each([
    ['ahead of the clock in November', '2026-11-03T12:00:00Z', -16.43 / 4],
    ['behind it in February', '2026-02-11T12:00:00Z', 14.23 / 4],
  ])('is %s', (_, moment, longitude) => {
    expect(Math.abs(at(moment)[0] - longitude)).toBeLessThan(0.1);
  });

  it('is in the west in the evening of Greenwich', () => {
    expect(at('2026-03-20T18:00:00Z')[0]).toBeLessThan(-85);
  });
});
