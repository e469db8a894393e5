import { describe, expect, it } from 'vitest';
import { easeOf, isWorthATry, leadOf, nextAsking, standstill, stepDown, type Course } from './line-step.ts';

/** A film of a hundred seconds. */
const at = (moment: number, loadedTo = moment, speed = 1): Course => ({ moment, loadedTo, duration: 100, speed });
const small = { lines: 360, bytes: 2_500_000 };
const middle = { lines: 720, bytes: 6_000_000 };
const large = { lines: 1080, bytes: 12_000_000 };

describe('a film stands still', () => {
  it('not at all where the line carries what it takes', () => {
    expect(standstill(at(0), small.bytes, 25_000)).toBe(0);
    expect(standstill(at(0), small.bytes, 500_000)).toBe(0);
  });

  it('for as long as the line takes longer than the film', () => {
    expect(standstill(at(0), middle.bytes, 30_000)).toBeCloseTo(100);
    expect(standstill(at(50), middle.bytes, 30_000)).toBeCloseTo(50);
  });

  it('not while what is loaded lasts, to its end', () => {
    expect(standstill(at(50, 80), middle.bytes, 30_000)).toBe(0);
    expect(standstill(at(50, 60), middle.bytes, 30_000)).toBeCloseTo(30);
    expect(standstill(at(90, 100), middle.bytes, 0)).toBe(0);
  });

  it('longer where it is watched faster, and for ever where nothing comes', () => {
    expect(standstill(at(0, 0, 2), small.bytes, 25_000)).toBeCloseTo(50);
    expect(standstill(at(0), small.bytes, 0)).toBe(Infinity);
  });
});

describe('a smaller picture', () => {
  it('is taken where the line is too slow for the one that plays', () => {
    expect(stepDown(at(10, 14), middle, [small], 30_000)).toBe(small);
  });

  it('is no smaller than the line asks for', () => {
    expect(stepDown(at(10), large, [small, middle], 80_000)).toBe(middle);
    expect(stepDown(at(10), large, [small, middle], 30_000)).toBe(small);
    expect(stepDown(at(10), large, [small, middle], 5_000)).toBe(small);
  });

  it('is not taken where the line carries the film, or a second or so less', () => {
    expect(stepDown(at(10), middle, [small], 61_000)).toBeUndefined();
    expect(stepDown(at(98), middle, [small], 40_000)).toBeUndefined();
  });

  it('is not taken where what is loaded reaches the end, or nearly', () => {
    expect(stepDown(at(40, 100), middle, [small], 1_000)).toBeUndefined();
    expect(stepDown(at(40, 80), middle, [small], 30_000)).toBeUndefined();
  });

  it('is not taken where what is loaded and would be lost is worth more', () => {
    expect(stepDown(at(0, 95), middle, [small], 2_900)).toBeUndefined();
  });

  it('is not taken where there is none', () => expect(stepDown(at(10), small, [], 5_000)).toBeUndefined());
});

describe('a larger picture', () => {
  it('is tried where enough is loaded, and enough is left to be seen', () => {
    expect(isWorthATry(at(10, 30))).toBe(true);
    expect(isWorthATry(at(10, 12))).toBe(false);
    expect(isWorthATry(at(85, 100))).toBe(false);
    expect(isWorthATry(at(70, 100, 2))).toBe(false);
  });

  it('is carried with ease where the line carries twice as much', () => {
    expect(easeOf(at(0), middle)).toBe(120_000);
    expect(easeOf(at(0, 0, 1.5), middle)).toBe(180_000);
  });

  it('is ready the sooner, the faster the line', () => {
    expect(leadOf(at(0), middle.bytes, 240_000)).toBeCloseTo(4);
    expect(leadOf(at(0), middle.bytes, 60_000)).toBeCloseTo(13);
  });
});

describe('a line that is cut', () => {
  it('is asked again soon at first, then after a thirtieth of the time that it is away, and no rarer than every 15 seconds', () => {
    expect([0, 5, 30, 60, 300, 600, 86_400].map(nextAsking)).toEqual([1, 1, 1, 1, 5, 10, 15]);
  });
});
