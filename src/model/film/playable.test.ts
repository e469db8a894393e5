import { expect, it } from 'vitest';
import { filmChapterAt } from './playable.ts';

const chapters = [
  { start: 2, text: 'Arrival' },
  { start: 18, text: 'Five cities' },
];

it.each([
  [0, undefined],
  [2, 'Arrival'],
  [17.9, 'Arrival'],
  // A player that goes to 18 seconds often stands a little before it.
  [17.97, 'Five cities'],
  [500, 'Five cities'],
])('at second %d the chapter is %s', (moment, text) => expect(filmChapterAt(chapters, moment)?.text).toBe(text));
