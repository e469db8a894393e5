import { describe, expect, it } from 'vitest';
import { simplified, type Point } from './simplified.ts';

/** A shore of many points: a slow wave, with a little of its own at each. */
const shore: Point[] = Array.from({ length: 400 }, (_, at) => [at, 20 * Math.sin(at / 30) + ((at * 7) % 5) / 5]);

describe('a line without what nobody sees of it', () => {
  it('goes straight past a point that lies nearer to it than the tolerance', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.4],
      [10, 0],
    ];
    expect(simplified(line, () => 0.5)).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(simplified(line, () => 0.3)).toEqual(line);
  });

  it('begins and ends where it did', () => {
    const light = simplified(shore, () => 3);
    expect([light[0], light.at(-1)]).toEqual([shore[0], shore.at(-1)]);
    expect(light.length).toBeLessThan(shore.length / 5);
  });

  it('is nowhere farther from where it was than the tolerance', () => {
    const light = simplified(shore, () => 2);
    for (const [x, y] of shore) {
      const after = light.findIndex(([other]) => other >= x);
      const [[left, low], [right, high]] = [light[Math.max(after - 1, 0)] as Point, light[after] as Point];
      const beside = right === left ? high : low + ((high - low) * (x - left)) / (right - left);
      expect(Math.abs(y - beside)).toBeLessThan(2 * Math.SQRT2);
    }
  });

  it('is finer where it is told to be', () => {
    const light = simplified(shore, ([x]) => (x < 200 ? 0.05 : 4));
    expect(light.filter(([x]) => x < 200).length).toBeGreaterThan(5 * light.filter(([x]) => x >= 200).length);
  });

  it('keeps of a ring what is farthest from where it begins', () => {
    const ring: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(simplified(ring, () => 1)).toEqual(ring);
  });
});
