import { Refusal } from '../../schema/fault.ts';

/** What a master may be at most: 8K of cinemas, and an evening. */
const most = { side: 8192, pixels: 8192 * 4320, hours: 3, framesASecond: 240 };

/** Fewer pixels a side are no picture. */
const leastSide = 16;

export const mostPixels = most.pixels;

/** Throws a `Refusal` where a film of this size would take a computer for days, or is nothing to look at. */
export function expectSize({ width, height }: { width: number; height: number }): void {
  if (Math.max(width, height) > most.side || width * height > most.pixels) {
    throw new Refusal(
      `Its picture has ${width} × ${height} pixels; ${most.side} a side, and ${Math.floor(most.pixels / 1e5) / 10} million in all, is the most.`,
      'Export the film again at 3840 × 2160 pixels or less: readers see 1080 lines at most.',
    );
  }
  if (Math.min(width, height) < leastSide) {
    throw new Refusal(
      `Its picture has ${width} × ${height} pixels; ${leastSide} a side is the least.`,
      'Export the film again in the size it was taken.',
    );
  }
}

/** @param seconds what the film says of itself, or what was there up to now */
export function expectLength(seconds: number): void {
  if (seconds <= most.hours * 3600) return;
  throw new Refusal(
    `It lasts longer than ${most.hours} hours.`,
    'Cut it into several films, one for each chapter; or export it again, if it is not so long.',
  );
}

/** A film within the hours may still hold frames without end, at one and the same moment. */
export function expectFrames(frames: number): void {
  if (frames <= most.hours * 3600 * most.framesASecond) return;
  throw new Refusal(
    `It has more than ${most.framesASecond} pictures a second.`,
    'Export the film again at 60 pictures a second or less.',
  );
}
