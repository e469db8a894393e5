import { expect, test } from 'vitest';
import type { Cue } from './captions.ts';
import { heardAt } from './heard-at.ts';

const cues: Cue[] = [
  { start: 2.6, end: 5.4, text: 'La route monte.' },
  { start: 5.8, end: 8, text: 'Le col.', voice: 'Ana' },
  {
    start: 8.35,
    end: 11,
    text: 'Lima Là-bas.',
    sayings: [{ text: 'Lima', isOnScreen: true }, { text: 'Là-\nbas.' }],
  },
  { start: 12, end: 13, text: 'Lima, juillet', isOnScreen: true },
];

test.each([
  [2, 'La route monte.', 2],
  [4, 'La route monte.', 2],
  [5, 'La route monte.', 2],
  [6, 'Le col.', 5],
  [8, 'Là- bas.', 8],
])('at second %i “%s” is heard', (moment, words, second) =>
  expect(heardAt(cues, moment)).toMatchObject({ words, second }),
);

test('what is read on the screen is said by nobody, nor is a silence', () => {
  expect(heardAt(cues, 12)).toBeUndefined();
  expect(heardAt(cues, 0)).toBeUndefined();
  expect(heardAt(cues, 20)).toBeUndefined();
});

test('who speaks is known where the captions say it', () => expect(heardAt(cues, 6)?.voice).toBe('Ana'));
