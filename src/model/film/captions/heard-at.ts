import { inOneLine } from './cue-text.ts';
import { sayingsOf, type Cue } from './captions.ts';

/** A sentence that is heard at a moment of the film. */
export interface HeardSentence {
  words: string;
  /** The whole second it begins in: its transcript has the address `#t=` and that. */
  second: number;
  /** Who speaks, where the captions say so and it is one person. */
  voice?: string;
}

/**
 * What is said at a moment, as a reader of the transcript writes it down; nothing where nobody speaks. A moment is a whole
 * second: of what is said within it, the last that has begun by its middle, else what begins after.
 */
export function heardAt(cues: readonly Cue[], moment: number): HeardSentence | undefined {
  const near = cues.filter(({ start, end }) => start < moment + 1 && end > moment);
  const cue = near.findLast(({ start }) => start <= moment + 0.5) ?? near[0];
  const said = cue ? sayingsOf(cue).filter(({ isOnScreen }) => !isOnScreen) : [];
  if (!cue || said.length === 0) return undefined;
  const voices = new Set(said.map(({ voice }) => voice));
  const [voice] = voices.size === 1 ? voices : [];
  return { words: inOneLine(said), second: Math.floor(cue.start), ...(voice && { voice }) };
}
