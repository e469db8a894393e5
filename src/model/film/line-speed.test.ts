import { describe, expect, it } from 'vitest';
import { isLesson, noLoading, speedOf, withMore, type Loading } from './line-speed.ts';

/** So many seconds at so many bytes a second, looked at twice a second. */
const loading = (rate: number, seconds: number, before: Loading = noLoading): Loading =>
  Array.from({ length: seconds * 2 }).reduce<Loading>(
    (sum) => withMore(sum, { bytes: rate / 2, seconds: 0.5 }),
    before,
  );

describe('the speed of a line', () => {
  it('is not known before a second and a half of loading', () => {
    expect(speedOf(noLoading)).toBeUndefined();
    expect(speedOf(loading(30_000, 1))).toBeUndefined();
  });

  it('is that of a steady line', () => {
    expect(speedOf(loading(30_000, 2))).toBeCloseTo(30_000);
    expect(speedOf(loading(220_000, 60))).toBeCloseTo(220_000);
  });

  it('follows a line that breaks down within a few seconds, and does not take one late portion for that', () => {
    const before = loading(220_000, 20);
    expect(speedOf(loading(30_000, 8, before))).toBeLessThan(45_000);
    expect(speedOf(withMore(before, { bytes: 0, seconds: 0.5 }))).toBeGreaterThan(180_000);
  });

  it('weighs long portions and short ones by their time', () => {
    const uneven = withMore(withMore(noLoading, { bytes: 40_000, seconds: 2 }), { bytes: 1_000, seconds: 0.01 });
    expect(speedOf(uneven)).toBeGreaterThan(20_000);
    expect(speedOf(uneven)).toBeLessThan(21_000);
  });

  it('is a lesson for the next film after four seconds', () => {
    expect(isLesson(loading(30_000, 3))).toBe(false);
    expect(isLesson(loading(30_000, 4))).toBe(true);
  });
});
