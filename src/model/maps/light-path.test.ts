import { describe, expect, it } from 'vitest';
import { lightPath, relativePath, type Detail } from './light-path.ts';
import { pointsOf } from '../../../testing/path-points.ts';

const everywhere: Detail[] = [{ box: [-1000, -1000, 1000, 1000], step: 1 }];

describe('a light path', () => {
  it('goes from point to point', () => {
    expect(lightPath('M10,20L13,18L13,25', everywhere, 1)).toBe('M10 20l3-2 0 7');
  });

  it('closes its rings, and keeps each apart', () => {
    expect(lightPath('M0,0L9,0L9,9L0,9ZM20,20L21,21', everywhere, 1)).toBe('M0 0l9 0 0 9-9 0zM20 20l1 1');
  });

  it('is coarse outside the boxes and fine in them', () => {
    const part: Detail = { box: [0, 0, 10, 10], step: 1 };
    expect(lightPath('M3,3L4,4', [part], 10)).toBe('M3 3l1 1');
    expect(lightPath('M23,23L24,24L47,23', [part], 10)).toBe('M20 20l30 0');
  });

  it('is as fine as the finest of the parts it lies in', () => {
    const parts: Detail[] = [
      { box: [0, 0, 100, 100], step: 5 },
      { box: [0, 0, 10, 10], step: 1 },
    ];
    expect(lightPath('M3,3L4,4', parts, 20)).toBe('M3 3l1 1');
    expect(lightPath('M53,53L59,53', parts, 20)).toBe('M55 55l5 0');
    expect(lightPath('M205,205L239,205', parts, 20)).toBe('M200 200l40 0');
  });

  it('leaves out a point that lies on the way, or less than half a step beside it', () => {
    expect(lightPath('M0,0L50,2L100,0', [], 5)).toBe('M0 0l100 0');
    expect(lightPath('M0,0L50,8L100,0', [], 5)).toBe('M0 0l50 10 50-10');
  });

  it('leaves out an island too small to be seen', () => {
    expect(lightPath('M23,23L24,23L24,24L23,24Z', [], 10)).toBe('');
  });

  it('is nothing where there is nothing', () => {
    expect(lightPath('', everywhere, 1)).toBe('');
  });
});

describe('a path from point to point', () => {
  it('is written in the fewest signs', () => {
    expect(relativePath('M10.1,20L10.6,18.5L13,18.5L13,18.5L0.4,0', 1)).toBe('M10.1 20l.5-1.5 2.4 0-12.6-18.5');
  });

  it('ends where it ended, however many steps it takes', () => {
    const points = Array.from({ length: 1000 }, (_, at) => `${(at * 0.7).toFixed(1)},${((at * 13) % 7.3).toFixed(1)}`);
    const [x = 0, y = 0] = pointsOf(relativePath(`M${points.join('L')}`, 1)).at(-1) ?? [];
    expect(`${x.toFixed(1)},${y.toFixed(1)}`).toBe(points.at(-1));
  });

  it('is no finer than it is told', () => {
    expect(relativePath('M0.2,0L10.1,0.1L20.4,0.2', 1, 0.5)).toBe('M0 0l20.5 0');
  });

  it('keeps each ring apart, and leaves out one that is none', () => {
    expect(relativePath('M0,0L9,0L9,9ZM5,5L5,5L5,5ZM1,1L2,1L2,2Z', 0)).toBe('M0 0l9 0 0 9zM1 1l1 0 0 1z');
  });
});
