import { describe, expect, it } from 'vitest';
import { cropAround } from './world-crop.ts';

const frame = { width: 1440, height: 690 };

describe('what a phone shows of the map', () => {
  it('has every mark on it, with room beside it, wherever they are', () => {
    for (const marks of [[{ x: 400 }, { x: 900 }], [{ x: 1390 }], [{ x: 30 }, { x: 500 }], [{ x: 60 }, { x: 1380 }]]) {
      const { left, width } = cropAround(marks, frame);
      for (const { x } of marks) {
        expect(x - left).toBeGreaterThan(20);
        expect(left + width - x).toBeGreaterThan(20);
      }
    }
  });

  it('never leaves the world', () => {
    for (const x of [0, 100, 720, 1400, 1440]) {
      const { left, width } = cropAround([{ x }], frame);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(frame.width);
    }
  });

  it('is the whole world for a network that is everywhere, and where there is no mark', () => {
    expect(cropAround([{ x: 40 }, { x: 1400 }], frame)).toEqual({ left: 0, width: 1440 });
    expect(cropAround([], frame)).toEqual({ left: 0, width: 1440 });
  });

  it('is no wider than the postings ask for', () => {
    expect(cropAround([{ x: 700 }, { x: 800 }], frame).width).toBeCloseTo(690 * 1.2);
  });
});
