import { describe, expect, it } from 'vitest';
import { scrollNeeded, spokenAt } from './spoken-sentence.ts';

describe('the sentence that is heard', () => {
  const sentences = [
    { start: 2, end: 4 },
    { start: 4.4, end: 6 },
    { start: 20, end: 22 },
  ];

  it('is marked until the next one begins, or a little after its end', () => {
    expect([0, 2, 4.2, 4.4, 6.9, 7.1, 20].map((moment) => spokenAt(sentences, moment))).toEqual([
      -1, 0, 0, 1, 1, -1, 2,
    ]);
  });

  it('is none where there are none', () => {
    expect(spokenAt([], 3)).toBe(-1);
  });
});

describe('a transcript that follows the film', () => {
  it('stands still while the sentence is well in sight', () => {
    expect(scrollNeeded({ top: 100, bottom: 140 }, 300)).toBe(0);
  });

  it('goes on to a sentence below, and back to one above', () => {
    expect(scrollNeeded({ top: 290, bottom: 330 }, 300)).toBe(190);
    expect(scrollNeeded({ top: -200, bottom: -160 }, 300)).toBe(-300);
  });
});
