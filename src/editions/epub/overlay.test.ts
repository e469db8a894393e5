import { expect, test } from 'vitest';
import { clock, heardIn, lengthOf, overlayOf } from './overlay.ts';

const sentence = (kind: 'said' | 'seen' | 'described', start: number, end: number) => ({ kind, start, end, text: 'x' });
const chapters = [
  { start: 0, sentences: [sentence('described', 0, 2), sentence('said', 2.5, 4.25), sentence('seen', 5, 6)] },
  { start: 7, sentences: [sentence('said', 61.0005, 62)] },
];

test('what is said is marked while it is heard, and nothing else is', () => {
  const heard = heardIn(chapters);
  expect(heard.map(({ id }) => id)).toEqual(['s1', 's2']);
  expect(lengthOf(heard)).toBeCloseTo(2.75, 2);
  const smil = overlayOf(heard, 'film.xhtml', 'sound.m4a');
  expect(smil).toContain(
    '<text src="film.xhtml#s1"/><audio src="sound.m4a" clipBegin="0:00:02.500" clipEnd="0:00:04.250"/>',
  );
});

test('a moment is told in hours, minutes and thousandths of a second', () => {
  expect([0, 2.5, 59.9996, 61.001, 3723.5].map(clock)).toEqual([
    '0:00:00.000',
    '0:00:02.500',
    '0:01:00.000',
    '0:01:01.001',
    '1:02:03.500',
  ]);
});
