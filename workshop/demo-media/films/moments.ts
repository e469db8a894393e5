import { saidAt, type Schedule } from './schedule.ts';

/** The times of a film, asked for by sentence (from 1) and by word: everything that moves is timed by what is said. */
export interface Moments {
  duration: number;
  /** When a sentence begins. */
  start: (sentence: number) => number;
  /** When it ends. */
  end: (sentence: number) => number;
  /** When a word of it is said. */
  said: (sentence: number, word: string) => number;
}

export function momentsOf({ cues, duration }: Schedule): Moments {
  const cue = (sentence: number) => cues[sentence - 1]!;
  return {
    duration,
    start: (sentence) => cue(sentence).start,
    end: (sentence) => cue(sentence).end,
    said: (sentence, word) => saidAt(cue(sentence), word),
  };
}
