import { describe, expect, it } from 'vitest';
import { sheetMap } from './sheet-map.ts';

const lines = { disputed: [], provisional: [] };
const algiers = { key: 'algiers', name: '1. Alger', coordinates: [36.75, 3.06] as [number, number] };
const lima = { key: 'lima', name: '2. Lima', coordinates: [-12.05, -77.04] as [number, number] };
const delhi = { key: 'delhi', name: '3. New Delhi', coordinates: [28.6, 77.2] as [number, number] };

describe('the map of a printed journey', () => {
  const map = sheetMap([algiers, lima, delhi], [], lines);

  it('has every stop on it, clear of its edges', () => {
    for (const { x, y } of map.stops) {
      expect(x).toBeGreaterThanOrEqual(50);
      expect(x).toBeLessThanOrEqual(map.width - 50);
      expect(y).toBeGreaterThanOrEqual(50);
      expect(y).toBeLessThanOrEqual(map.height - 50);
    }
  });

  it('has the way, and land that ends where the sheet does', () => {
    expect(map.route).toMatch(/^M/);
    expect(map.land.length).toBeGreaterThan(1000);
    expect(map.land.length).toBeLessThan(60_000);
  });

  it('of one city still shows where on Earth that is', () => {
    const { stops, land } = sheetMap([algiers], [], lines);
    expect(stops.map(({ x, y }) => [x, y])).toEqual([[360, 180]]);
    expect(land).toMatch(/^M/);
  });

  it('marks a place that is not on the way, and leads no way there', () => {
    const alone = sheetMap([algiers], [delhi], lines);
    expect(alone.stops.map(({ key }) => key)).toEqual(['algiers', 'delhi']);
    expect(alone.route).not.toMatch(/[lL]/);
  });
});
