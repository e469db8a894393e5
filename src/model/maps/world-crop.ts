import type { Coordinates } from '../../schema/values/place.ts';
import { worldFrame, worldProjection } from './world-projection.ts';

/** A part of the world from top to bottom, in units of its frame. */
export interface Crop {
  left: number;
  width: number;
}

/** How wide a picture of the map is on a phone, in its heights: see `world/drawing.css`. */
const shape = 1.2;

/** Part of the crop that is left on either side of the outermost mark: a number stands there. */
const room = 0.1;

/**
 * What a phone shows of the map before it is touched: a whole world there would have its places on one heap. All marks
 * are on it, as large as the height allows.
 */
export function cropAround(marks: readonly { x: number }[], frame: { width: number; height: number }): Crop {
  const across = marks.map(({ x }) => x);
  const [west, east] = across.length ? [Math.min(...across), Math.max(...across)] : [0, frame.width];
  const width = Math.min(frame.width, Math.max(frame.height * shape, (east - west) / (1 - 2 * room)));
  const left = Math.max(0, Math.min(frame.width - width, (west + east - width) / 2));
  return { left, width };
}

/** The crop around places, in parts of the width of the world. */
export function cropOfWorld(places: readonly Coordinates[]): Crop {
  const projection = worldProjection();
  const marks = places.map(([latitude, longitude]) => ({ x: projection([longitude, latitude])?.[0] ?? 0 }));
  const { left, width } = cropAround(marks, worldFrame);
  return { left: left / worldFrame.width, width: width / worldFrame.width };
}

/**
 * The crop as an element says it, where no style may stand in a page: `l17w58`, in whole hundredths of the world, and no
 * mark is nearer to its edge; nothing for the whole world. The style sheet has a rule for each digit (world/crop.css).
 * @param crop in parts of the width of the world
 */
export function cropCode({ left, width }: Crop): string | undefined {
  // What is a hundredth, but for the last digit a computer knows, is one.
  const from = Math.floor(100 * left + 1e-9);
  const to = Math.ceil(100 * (left + width) - 1e-9);
  return to - from < 100 ? `l${digits(from)}w${digits(to - from)}` : undefined;
}

const digits = (value: number): string => String(value).padStart(2, '0');
