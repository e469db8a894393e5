import type { PlayableRendition } from './playable.ts';

/** What the choice of a rendition depends on. */
export interface Viewing {
  /** Lines of the screen that the film fills. */
  lines: number;
  /** Whether the reader asked, here or in the browser, for little data. */
  isSober: boolean;
  /** The lines chosen by hand. */
  chosen?: number | undefined;
  /** Megabits a second that the line seems to carry, where the browser tells. */
  downlink?: number | undefined;
  /** The most lines that the line was seen to carry, while the film played. */
  most?: number | undefined;
  /** Seconds of the film. */
  duration: number;
  mayPlay: (type: string) => boolean;
  /** Addresses that were tried in vain. */
  failed: ReadonlySet<string>;
}

/** The most lines where little data is wanted. */
export const soberLines = 480;

/** A picture may be enlarged by a third before that is seen in a film. */
const enlargement = 4 / 3;

/** What a line is said to carry, it carries for others too. */
const share = 0.7;

/**
 * The rendition to play: of the lines chosen by hand, else the smallest that fills the screen and that the line
 * carries; of one size the first that this browser plays. None where all have failed.
 * @param renditions the smallest first, of one size the best first
 */
export function bestRendition(
  renditions: readonly PlayableRendition[],
  viewing: Viewing,
): PlayableRendition | undefined {
  const { mayPlay, failed, isSober, chosen } = viewing;
  const whole = renditions.filter(({ src, type }) => mayPlay(type) && !failed.has(src));
  // A larger one than what has failed is the last thing to try.
  const least = Math.min(...renditions.filter(({ src }) => failed.has(src)).map(({ lines }) => lines));
  const smaller = whole.filter(({ lines }) => lines <= least);
  const left = smaller.length > 0 ? smaller : whole;
  const small = left.filter(({ lines }) => lines <= soberLines);
  const may = isSober ? (small.length > 0 ? small : left.slice(0, 1)) : left;
  const highest = (list: readonly PlayableRendition[]) => list.find(({ lines }) => lines === list.at(-1)?.lines);
  if (chosen) return highest(may.filter(({ lines }) => lines <= chosen)) ?? may[0];
  if (isSober) return highest(may);
  const enough = may.findIndex(({ lines }) => lines * enlargement >= viewing.lines);
  const wanted = enough < 0 ? may : may.filter(({ lines }) => lines <= (may[enough]?.lines ?? 0));
  return highest(wanted.filter((one) => isCarried(one, viewing))) ?? may[0];
}

const isCarried = ({ bytes, lines }: PlayableRendition, { downlink, duration, most }: Viewing): boolean =>
  most ? lines <= most : !downlink || (bytes * 8) / 1e6 / duration <= downlink * share;
