import { sayingsOf, type Cue } from './captions.ts';
import { inOneLine } from './cue-text.ts';
import { signsIn } from './signs.ts';

/** Characters of a line that can stand at the end of a film, on two lines of a telephone. */
const most = 100;

/** What ends a sentence, in any of the languages of the site. */
const ending = /[.!?…。！？؟]["»”’」）)]*$/u;

/**
 * The sentence a film ends with, whole, to stay on its last picture.
 * @returns nothing where it is too long to land, or was not said by anybody
 */
export function lastWords(cues: readonly Cue[]): string | undefined {
  const last = cues.at(-1);
  if (!last || last.isOnScreen) return undefined;
  const before = cues.slice(0, -1).findLastIndex(({ text }) => ending.test(text.trim()));
  const own = cues.slice(before + 1).flatMap(sayingsOf);
  // What two people say to each other ends nothing.
  if (own.some(({ isOnScreen }) => isOnScreen) || new Set(own.map(({ voice }) => voice)).size > 1) return undefined;
  const words = inOneLine(own).trim();
  return words !== '' && signsIn(words) <= most ? words : undefined;
}
