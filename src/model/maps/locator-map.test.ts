import { describe, expect, it } from 'vitest';
import type { UnsettledLines } from '../../schema/borders.ts';
import type { Coordinates } from '../../schema/values/place.ts';
import type { DrawnMap, Stop } from './drawn-map.ts';
import { countryMap, placesMap } from './locator-map.ts';

const none: UnsettledLines = { disputed: [], provisional: [] };
const stop = (name: string, coordinates: Coordinates): Stop => ({ key: name, name, coordinates });

/** Every mark in the frame, and nothing that is not a number. */
function expectWhole(map: DrawnMap): void {
  expect(JSON.stringify(map)).not.toMatch(/NaN|null|Infinity/);
  for (const { x, y } of map.stops) {
    expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
  }
}

describe('the map of a chapter’s places', () => {
  const [algiers, oran, constantine] = [
    stop('Alger', [36.75, 3.06]),
    stop('Oran', [35.7, -0.64]),
    stop('Constantine', [36.37, 6.61]),
  ];

  it('shows them all, with land around them', () => {
    const map = placesMap([algiers, oran, constantine], none);
    expectWhole(map);
    expect(map.land).toMatch(/^M[\d. Mlz-]+$/);
    expect(map.stops.toSorted((a, b) => a.x - b.x).map(({ name }) => name)).toEqual(['Oran', 'Alger', 'Constantine']);
  });

  it('may show one place, in the middle', () => {
    const map = placesMap([algiers], none);
    expectWhole(map);
    expect(map.stops[0]).toMatchObject({ x: map.width / 2, y: map.height / 2 });
  });

  it('may show one place twice', () => {
    expectWhole(placesMap([algiers, { ...algiers, key: 'again' }], none));
  });

  it('keeps places of one city in its frame, however they lie', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => stop(`${index}`, [-12.05 + index / 1000, -77.04]));
    expectWhole(placesMap([...crowd, stop('the ship', [-12.05, -79.7])], none));
  });

  it('shows places on both sides of the date line side by side', () => {
    const map = placesMap([stop('Suva', [-18.1, 178.4]), stop('Apia', [-13.8, -171.8])], none);
    expectWhole(map);
    expect(map.stops[0]?.x).toBeLessThan(map.stops[1]?.x ?? 0);
  });
});

describe('the map of a country', () => {
  it.each<[string, string, Coordinates]>([
    ['a large one', 'RUS', [55.75, 37.62]],
    ['one on both sides of the date line', 'FJI', [-18.14, 178.44]],
    ['a small one', 'MCO', [43.73, 7.42]],
    ['the smallest, which has no area in the map data', 'VAT', [41.9, 12.45]],
  ])('shows %s whole, with its post', (_, country, coordinates) => {
    const map = countryMap(country, stop('post', coordinates), none);
    expectWhole(map);
    expect(map.country).toMatch(country === 'VAT' ? /^$/ : /^M[\d. Mlz-]+$/);
  });

  it('shows a post that works from beyond the border', () => {
    expectWhole(countryMap('YEM', stop('Riyad', [24.71, 46.68]), none));
  });

  it('draws lines of each kind where there are some, and only there', () => {
    const lines: UnsettledLines = { disputed: [['MAR', 'ESH']], provisional: [['ISR', 'SYR']] };
    const kinds = ({ disputed, provisional }: DrawnMap) => [disputed !== '', provisional !== ''];
    expect(kinds(countryMap('MAR', stop('Rabat', [34.02, -6.84]), lines))).toEqual([true, false]);
    expect(kinds(countryMap('SYR', stop('Damas', [33.51, 36.29]), lines))).toEqual([false, true]);
    expect(kinds(countryMap('PER', stop('Lima', [-12.05, -77.04]), lines))).toEqual([false, false]);
  });
});
