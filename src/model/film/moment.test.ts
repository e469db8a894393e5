import { describe, expect, it } from 'vitest';
import { spokenMoment } from './moment-in-words.ts';
import { clockOf, exactClockOf, stampOf } from './moment.ts';
import { secondsOf } from './read-moment.ts';

describe('a moment of a film', () => {
  it.each([
    [0, '0:00'],
    [41.9, '0:41'],
    [83, '1:23'],
    [3723, '1:02:03'],
    [-1, '0:00'],
    [4323, '1:12:03'],
    [10_799, '2:59:59'],
  ])('%d is shown as %s', (seconds, clock) => expect(clockOf(seconds)).toBe(clock));

  it.each([
    [0, '0:00.000', '00:00:00.000'],
    [2.5, '0:02.500', '00:00:02.500'],
    [59.9996, '1:00.000', '00:01:00.000'],
    [3599.9999, '1:00:00.000', '01:00:00.000'],
    [360_001.25, '100:00:01.250', '100:00:01.250'],
  ])('%d is %s to the thousandth, rounded over every border, and %s in a file of captions', (seconds, exact, stamp) => {
    expect([exactClockOf(seconds), stampOf(seconds)]).toEqual([exact, stamp]);
  });

  it('is counted in seconds, however it is written', () => {
    expect(['0:41', '1:02:03', '62:03', '00:01.500', '100:00:01.250'].map(secondsOf)).toEqual([
      41, 3723, 3723, 1.5, 360_001.25,
    ]);
  });

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
