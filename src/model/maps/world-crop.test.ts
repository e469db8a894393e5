import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cropAround, cropCode } from './world-crop.ts';

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

describe('as a code of the page', () => {
  const sheet = readFileSync('src/styles/world/crop.css', 'utf8');

  it('has whole hundredths, and no mark is nearer to its edge', () => {
    expect(cropCode({ left: 0.1737, width: 0.575 })).toBe('l17w58');
    expect(cropCode({ left: 0.08, width: 0.6 })).toBe('l08w60');
  });

  it('is none for the whole world', () => {
    expect(cropCode({ left: 0, width: 1 })).toBeUndefined();
  });

  it('has a rule for each of its digits, wherever the postings are', () => {
    for (let from = 0; from < 1440; from += 7) {
      for (const across of [0, 300, 600, 900, 1100]) {
        const { left, width } = cropAround([{ x: from }, { x: Math.min(from + across, 1440) }], frame);
        const code = cropCode({ left: left / frame.width, width: width / frame.width });
        if (code === undefined) continue;
        const [, leftTens, leftOnes, widthTens, widthOnes] = /^l(\d)(\d)w(\d)(\d)$/.exec(code) ?? [];
        const rules = [
          ...(leftTens === '0' ? [] : [`[data-crop^='l${leftTens}']`]),
          ...(leftOnes === '0' ? [] : [`[data-crop*='${leftOnes}w']`]),
          `[data-crop*='w${widthTens}']`,
          ...(widthOnes === '0' ? [] : [`[data-crop$='${widthOnes}']`]),
        ];
        expect(
          rules.filter((rule) => !sheet.includes(rule)),
          code,
        ).toEqual([]);
      }
    }
  });
});
