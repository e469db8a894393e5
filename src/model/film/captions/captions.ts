import type { Saying } from './cue-text.ts';

/** One timed sentence of a film's captions; the title of one of its chapters; one description of what is seen. */
export interface Cue {
  /** Seconds from the beginning of the film. */
  start: number;
  end: number;
  /** All its words in one line, markup removed. */
  text: string;
  /** Who speaks, where the captions say so (`<v Name>`) and it is one person. */
  voice?: string;
  /** All of it is read on the screen, and nothing of it spoken (`<c.screen>…</c>`). */
  isOnScreen?: true;
  /** Line by line and voice by voice, where it has more than one of either: ask `sayingsOf`. */
  sayings?: Saying[];
  /** Where it stands on the picture, as WebVTT writes it: `line:80% align:start`. */
  settings?: string;
}

/** What is said in a cue and by whom, in order. */
export const sayingsOf = ({ text, voice, isOnScreen, sayings }: Cue): Saying[] =>
  sayings ?? (text === '' ? [] : [{ text, ...(voice && { voice }), ...(isOnScreen && { isOnScreen }) }]);

/** The cue that is heard at a moment, or the last one begun before it. */
export const cueAt = (cues: readonly Cue[], moment: number): Cue | undefined =>
  cues.findLast((cue) => cue.start <= moment + 0.5);
