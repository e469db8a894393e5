import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { borders } from '../schema/borders.ts';
import { atlas, countryIn, type DottedPair } from './atlas.ts';

const { dotted } = borders.parse(parse(readFileSync('content/borders.yaml', 'utf8')));
const lines = (scale: 'world' | 'fine', pairs: readonly DottedPair[]) => {
  const { borders: settled, dotted: disputed } = atlas(scale, pairs);
  return { settled: points(settled), disputed: points(disputed) };
};
const points = ({ coordinates }: GeoJSON.MultiLineString) => coordinates.flat().length;

describe('the borders', () => {
  it.each(dotted)('between %s and %s are in the map data, as the policy says', (a, b) => {
    expect(lines('fine', [[a, b]]).disputed).toBeGreaterThan(0);
  });

  it('of the policy are dotted on the world map, too, where it is fine enough to show them', () => {
    expect(lines('world', dotted).disputed).toBeGreaterThan(20);
  });

  it('are solid or dotted, never both, and none is lost', () => {
    const all = lines('fine', []);
    const told = lines('fine', dotted);
    expect(all.disputed).toBe(0);
    expect(told.settled).toBeLessThan(all.settled);
    // Where a dotted line begins, the solid ones end: such points are counted again.
    expect(told.settled + told.disputed).toBeGreaterThanOrEqual(all.settled);
  });

  it('do not depend on which neighbour is named first', () => {
    expect(lines('fine', [['ESH', 'MAR']])).toEqual(lines('fine', [['MAR', 'ESH']]));
  });
});

describe('the land', () => {
  it('is a quarter of the Earth, Antarctica left out', () => {
    // 135 million km² of 510: Encyclopædia Britannica, “Continent”, without Antarctica.
    expect(geoArea(atlas('world', []).land) / (4 * Math.PI)).toBeCloseTo(0.26, 1);
  });

  it('has a shape for each country, and says so where it has none', () => {
    expect(countryIn('fine', 'DZA').type).toMatch(/Polygon/);
    expect(() => countryIn('fine', 'XXX')).toThrow(
      'The map data has no country “XXX”. Its letters are those of ISO 3166, such as “DZA”.',
    );
  });
});
