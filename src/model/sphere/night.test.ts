import { describe, expect, it } from 'vitest';
import { darkness } from './night.ts';
import type { Outlook } from './near-side.ts';

/** Seen from above 0° north, 0° east; y to the east, z to the north. */
const outlook: Outlook = {
  turn: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, -1],
  ],
  x: 200,
  y: 200,
  radius: 200,
};
const squares = { left: 0, top: 0, side: 1, columns: 400, rows: 400 };
const row = (dark: Float32Array, at: number) => [...dark.slice(at * 400, (at + 1) * 400)];

describe('the night on the globe', () => {
  it('is complete on the far side from the sun, and nowhere by day', () => {
    expect(
      Math.min(...darkness(outlook, [-1, 0, 0], { ...squares, left: 100, top: 100, columns: 200, rows: 200 })),
    ).toBe(1);
    expect(darkness(outlook, [1, 0, 0], squares).every((dark) => dark === 0)).toBe(true);
  });

  it('begins where the sun sets, and is complete where it stands 18° below the horizon', () => {
    const middle = row(darkness(outlook, [0, 1, 0], squares), 200);
    expect(middle[201]).toBe(0);
    expect(middle[195]).toBeGreaterThan(0);
    const end = 200 - 200 * Math.sin((18 * Math.PI) / 180);
    expect(middle[Math.floor(end) - 2]).toBe(1);
    expect(middle[Math.ceil(end) + 2]).toBeLessThan(1);
  });

  it('falls without an edge: from one point to the next never more than a twenty-fifth of it', () => {
    for (const sun of [
      [0, 1, 0],
      [0.6, 0.8, 0],
      [-0.5, 0.7, 0.5],
    ] as const) {
      const dark = darkness(outlook, sun, squares);
      for (const at of [120, 200, 280]) {
        const line = row(dark, at).slice(60, 340);
        const steps = line.slice(1).map((value, index) => Math.abs(value - (line[index] ?? 0)));
        expect(Math.max(...steps)).toBeGreaterThan(0);
        expect(Math.max(...steps)).toBeLessThan(1 / 25);
      }
    }
  });

  it('holds only numbers between 0 and 1, beyond the edge of the globe, too', () => {
    const dark = darkness({ ...outlook, radius: 50 }, [-0.3, 0.9, 0.3], squares);
    expect(dark.every((value) => value >= 0 && value <= 1)).toBe(true);
  });
});
