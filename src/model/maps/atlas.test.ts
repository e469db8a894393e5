import { readFileSync } from 'node:fs';
import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { borders, unsettledKinds, type UnsettledLines } from '../../schema/borders.ts';
import { atlas, countryIn } from './atlas.ts';

const policy = borders.parse(parse(readFileSync('fixtures/small/content/borders.yaml', 'utf8'))).lines;
const none: UnsettledLines = { disputed: [], provisional: [] };
const lines = (scale: 'world' | 'fine', unsettled: UnsettledLines) => {
  const { borders: settled, disputed, provisional } = atlas(scale, unsettled);
  return { settled: points(settled), disputed: points(disputed), provisional: points(provisional) };
};
const points = ({ coordinates }: GeoJSON.MultiLineString) => coordinates.flat().length;

describe('the lines', () => {
  describe.each(unsettledKinds)('that are %s', (kind) => {
    it.each(policy[kind])('between %s and %s are in the map data, as the policy says', (a, b) => {
      expect(lines('fine', { ...none, [kind]: [[a, b]] })[kind]).toBeGreaterThan(0);
    });

    it('are such on the world map, too, where it is fine enough to show them', () => {
      expect(lines('world', policy)[kind]).toBeGreaterThan(10);
    });
  });

  it('are of one kind each, and none is lost', () => {
    const all = lines('fine', none);
    const told = lines('fine', policy);
    expect([all.disputed, all.provisional]).toEqual([0, 0]);
    expect(told.settled).toBeLessThan(all.settled);
    // Where one kind begins, the other ends: such points are counted again.
    expect(told.settled + told.disputed + told.provisional).toBeGreaterThanOrEqual(all.settled);
  });

  it('do not depend on which neighbour is named first', () => {
    const between = (pair: [string, string]) => lines('fine', { ...none, disputed: [pair] });
    expect(between(['ESH', 'MAR'])).toEqual(between(['MAR', 'ESH']));
  });
});

describe('the land', () => {
  it('is a quarter of the Earth, Antarctica left out', () => {
    // 135 million km² of 510: Encyclopædia Britannica, “Continent”, without Antarctica.
    expect(geoArea(atlas('world', none).land) / (4 * Math.PI)).toBeCloseTo(0.26, 1);
  });

  it('has a shape for each country, and says so where it has none', () => {
    expect(countryIn('fine', 'DZA').type).toMatch(/Polygon/);
    expect(() => countryIn('fine', 'XXX')).toThrow(
      'The map data has no country “XXX”. Its letters are those of ISO 3166, such as “DZA”.',
    );
  });
});
