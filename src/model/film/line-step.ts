/** Where a film is, in seconds of the film. */
export interface Course {
  moment: number;
  /** Up to where it is loaded without a gap. */
  loadedTo: number;
  duration: number;
  /** At what speed it is watched: 1 is its own. */
  speed: number;
}

interface Weighed {
  bytes: number;
  lines: number;
}

/** Seconds of standing still that nobody changes the picture for. */
const bearable = 1.5;

/** The line carries so many times what a larger picture takes, before that is tried. */
const headroom = 2;

/** Seconds of the film that must be left for a larger picture to be worth its bytes. */
const worthwhile = 20;

/** A file's index, as a share of it, and the seconds that are loaded before a file takes the place of another. */
const index = 0.03;
const reserve = 3;

/** Seconds that a film will stand still before its end, if its line goes on carrying so many bytes a second. */
export function standstill({ moment, loadedTo, duration, speed }: Course, bytes: number, rate: number): number {
  const missing = ((duration - loadedTo) / duration) * bytes;
  return missing <= 0 ? 0 : Math.max(0, missing / rate - (duration - moment) / speed);
}

/** Seconds until another file is ready to take over, while both share the line. */
export const leadOf = ({ duration }: Course, bytes: number, rate: number): number =>
  1 + ((index + reserve / duration) * bytes) / (rate / 2);

/**
 * The file to go on with where the line is too slow for the one that plays; none where that one reaches the end all the
 * same, or no other would stand still less.
 * @param smaller the smallest first
 */
export function stepDown<File extends Weighed>(
  course: Course,
  { bytes }: Weighed,
  smaller: readonly File[],
  rate: number,
): File | undefined {
  const stays = standstill(course, bytes, rate);
  if (stays <= bearable) return undefined;
  // What is loaded of one file is nothing of another.
  const anew = { ...course, loadedTo: course.moment };
  const after = (one: File) => standstill(anew, one.bytes, rate);
  const best = smaller.findLast((one) => after(one) <= bearable) ?? smaller[0];
  return best && after(best) + bearable < stays ? best : undefined;
}

/** Whether a larger file is worth a try: enough is loaded to wait for it, and enough is left to be seen. */
export const isWorthATry = ({ moment, loadedTo, duration, speed }: Course): boolean =>
  (duration - moment) / speed >= worthwhile && (loadedTo - moment) / speed >= reserve * 2;

/** Bytes a second with which a larger file is carried with ease. */
export const easeOf = ({ duration, speed }: Course, { bytes }: Weighed): number =>
  (headroom * bytes * speed) / duration;

/** Seconds until a line that is cut is asked again, after so many seconds without it: soon at first, and never often. */
export const nextAsking = (seconds: number): number => Math.min(Math.max(1, seconds / 60), 15);
