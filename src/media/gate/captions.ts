import { parseCaptions, type Cue } from '../../model/film/captions/captions.ts';
import { clock } from './clock.ts';
import { Refusal } from './refusal.ts';

/** Seconds that the last sentence may stay beyond the film: programs round, and nobody sees it. */
const tolerance = 0.5;

/**
 * Whether captions fit their film: they can be read, their sentences follow each other, and the last one ends with it.
 * `npm run check` says more of all but the last, line by line; it does not know how long a film is.
 * @param duration of the film, in seconds
 * @returns what is wrong, or nothing
 */
export function inspectCaptions(vtt: string, duration: number): Refusal[] {
  let cues: Cue[];
  try {
    cues = parseCaptions(vtt);
  } catch (error) {
    return [
      new Refusal(error instanceof Error ? error.message : String(error), 'Mend this line, or export them again.'),
    ];
  }
  return [
    found(
      cues.filter(({ start, end }) => end <= start),
      ({ start, end }) => `ends before it begins (${clock(start)} to ${clock(end)})`,
      'Put the earlier time first.',
    ),
    found(
      cues.filter(({ start }, index) => start < (cues[index - 1]?.end ?? 0)),
      ({ start }) => `begins at ${clock(start)}, before the one above it ends`,
      'Let one end where the other begins.',
    ),
    found(
      cues.filter(({ end }) => end > duration + tolerance),
      ({ end }) => `ends at ${clock(end)}, and the film at ${clock(duration)}`,
      'Put its times within the film, or put the captions of this film in place of those of another.',
    ),
  ].flat();
}

/** The first of them by its words, and how many more there are. */
function found([first, ...others]: Cue[], deed: (cue: Cue) => string, remedy: string): Refusal[] {
  if (!first) return [];
  const words = first.text.length > 40 ? `${first.text.slice(0, 40).trimEnd()}…` : first.text;
  const more = others.length > 0 ? `; so it is with ${others.length} more` : '';
  return [new Refusal(`“${words}” ${deed(first)}${more}.`, remedy)];
}
