import { describe, expect, it } from 'vitest';
import { spokenMoment } from './moment-in-words.ts';
import { clockOf } from './moment.ts';

describe('a moment of a film', () => {
  it.each([
    [0, '0:00'],
    [41.9, '0:41'],
    [83, '1:23'],
    [3723, '1:02:03'],
    [-1, '0:00'],
  ])('%d is shown as %s', (seconds, clock) => expect(clockOf(seconds)).toBe(clock));

  it.each([
    ['en-GB', 83, '1 minute, 23 seconds'],
    ['fr-FR', 83, '1 minute et 23 secondes'],
    ['ar-u-nu-latn', 2, 'ثانيتان'],
    ['zh-CN', 3661, '1小时1分钟1秒钟'],
    ['en-GB', 0, '0 seconds'],
  ])('is said in %s: %d', (intl, seconds, words) =>
    expect(spokenMoment(seconds, intl).replace(/\s/g, ' ')).toBe(words),
  );
});
