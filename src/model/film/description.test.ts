import { describe, expect, it } from 'vitest';
import type { Cue } from './captions/captions.ts';
import { dueDescription, quietUntil, readingTime, sayingTime } from './description.ts';

const cue = (start: number, end = start + 2, text = 'A glacier.'): Cue => ({ start, end, text });
const seen = [cue(0.2), cue(5.4), cue(10.8)];

describe('a description', () => {
  it('is due when the film comes to its moment, and once', () => {
    expect(dueDescription(seen, 5.2, 5.3)).toBeUndefined();
    expect(dueDescription(seen, 5.3, 5.45)?.start).toBe(5.4);
    expect(dueDescription(seen, 5.45, 5.7)).toBeUndefined();
  });

  it('that begins where the reader has gone is due at once', () => {
    expect(dueDescription(seen, 5.4 - 0.05, 5.4)?.start).toBe(5.4);
  });

  it('is due again when the film was taken back before it', () => {
    expect(dueDescription(seen, 3, 5.5)?.start).toBe(5.4);
  });

  it('is the last of several that were passed', () => {
    expect(dueDescription(seen, 0, 11)?.start).toBe(10.8);
  });
});

describe('nobody speaks', () => {
  const spoken = [cue(2.6, 5.3), cue(5.7, 7.9)];

  it('until the next sentence', () => expect(quietUntil(spoken, seen, 0.2)).toBe(2.6));
  it('until the next description, if that is sooner', () => expect(quietUntil([], seen, 5.4)).toBe(10.8));
  it('not even for a moment while somebody does', () => expect(quietUntil(spoken, seen, 3)).toBe(3));
  it('where the last word has almost been said', () => expect(quietUntil(spoken, seen, 5.2)).toBe(5.4));
  it('after the last sentence, for ever', () => expect(quietUntil(spoken, [], 9)).toBe(Infinity));
  it('for certain, only where it is known what is said', () => expect(quietUntil(undefined, seen, 9)).toBe(9));
  it('where words only stand on the screen', () => {
    expect(quietUntil([{ ...cue(2, 9), isOnScreen: true }], [], 3)).toBe(Infinity);
  });
});

describe('time', () => {
  it('to be said is less at a higher speed', () => {
    expect(sayingTime('A glacier, up close.', 'en', 2)).toBeCloseTo(sayingTime('A glacier, up close.', 'en') / 2);
  });

  it('is longer for a Chinese character than for a letter', () => {
    expect(readingTime('近处，一条冰川缩在旧轮廓里。', 'zh-Hans')).toBeGreaterThan(readingTime('x'.repeat(14), 'en'));
    expect(sayingTime('近处，一条冰川', 'zh-Hans')).toBeGreaterThan(sayingTime('x'.repeat(7), 'fr'));
  });

  it('to read is never a mere flash', () => expect(readingTime('Sea.', 'en')).toBeGreaterThanOrEqual(2.5));
});
