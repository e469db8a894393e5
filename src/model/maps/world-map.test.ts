import { describe, expect, it } from 'vitest';
import type { Coordinates } from '../../schema/values/place.ts';
import { pointsOf } from '../../../testing/path-points.ts';
import { worldMap } from './world-map.ts';

const stop = (name: string, coordinates: Coordinates) => ({ key: name, name, coordinates, number: '1' });
const journey = [
  stop('Alger', [36.75, 3.06]),
  stop('Lima', [-12.05, -77.04]),
  stop('Tbilissi', [41.72, 44.78]),
  stop('New Delhi', [28.6, 77.2]),
  stop('Bratislava', [48.15, 17.11]),
  stop('Jérusalem', [31.78, 35.22]),
];
const none = { disputed: [], provisional: [] };
const map = worldMap(journey, { disputed: [['MAR', 'ESH']], provisional: [['KOR', 'PRK']] });

describe('the map of the world', () => {
  it('is a few drawings, light enough for a slow line', () => {
    const drawings = [map.land, map.borders, map.disputed, map.provisional, map.graticule, map.route];
    for (const drawing of drawings) expect(drawing).toMatch(/^M[\d. Mlz-]+$/);
    expect(drawings.join('').length).toBeLessThan(60_000);
  });

  it('holds nothing that is not a number', () => {
    expect(JSON.stringify(map)).not.toMatch(/NaN|null|Infinity/);
  });

  it('shows every stop, in the order of the journey, within its frame', () => {
    expect(map.stops.map(({ key }) => key)).toEqual(journey.map(({ key }) => key));
    for (const { x, y } of map.stops) {
      expect(Math.min(x, map.width - x)).toBeGreaterThan(0);
      expect(Math.min(y, map.height - y)).toBeGreaterThan(0);
    }
  });

  it('has all land within its frame', () => {
    const near = 0.05;
    for (const [x, y] of pointsOf(map.land)) {
      expect(Math.min(x, map.width - x)).toBeGreaterThan(-near);
      expect(Math.min(y, map.height - y)).toBeGreaterThan(-near);
    }
  });

  it('has a name and a number for every stop, each told from its mark in heights of letters', () => {
    for (const { named, numbered } of map.stops) {
      for (const { dx, dy } of [named, numbered]) expect(Math.hypot(dx, dy)).toBeLessThan(2);
    }
  });

  it('has the capitals at the ends of the Earth within its frame, too', () => {
    const far = [
      stop('Wellington', [-41.29, 174.78]),
      stop('Reykjavik', [64.15, -21.94]),
      stop('Suva', [-18.14, 178.44]),
      stop('Ushuaia', [-54.8, -68.3]),
    ];
    for (const { x, y } of worldMap(far, none).stops) {
      expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
    }
  });

  it('puts north above south and east to the right', () => {
    const [algiers, lima, tbilisi] = map.stops;
    expect(algiers?.y).toBeLessThan(lima?.y ?? 0);
    expect(tbilisi?.x).toBeGreaterThan(algiers?.x ?? Infinity);
  });

  it('has its route from stop to stop, begun at the first', () => {
    const [[x, y] = [NaN, NaN]] = pointsOf(map.route);
    expect(Math.hypot(x - (map.stops[0]?.x ?? 0), y - (map.stops[0]?.y ?? 0))).toBeLessThan(1);
    expect(map.route.match(/M/g)).toHaveLength(1);
  });

  it('may have one stop, or none', () => {
    expect(worldMap([], none).route).toBe('');
    expect(JSON.stringify(worldMap(journey.slice(0, 1), none))).not.toMatch(/NaN|null/);
  });
});
