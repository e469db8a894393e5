// What makes words legible on a moving picture: a shadow of their own, and a dusk below them.
import sharp from 'sharp';
import type { Plate } from '../../media/kitchen/press/plate.ts';
import type { SetWords } from '../cards/set-words.ts';
import type { FrameLayout, Place } from './frame-layout.ts';

/** Pixels around words over which their shadow fades. */
const shadow = 12;

/** Words in the middle of their place, on a soft shadow of their own. */
export async function shaded({ input, raw }: SetWords, place: Place, top: number): Promise<Plate> {
  const [width, height] = [raw.width + 2 * shadow, raw.height + 2 * shadow];
  const edges = { top: shadow, bottom: shadow, left: shadow, right: shadow };
  const alone = sharp(input, { raw });
  const dark = await alone
    .clone()
    .linear([0, 0, 0, 1], [6, 10, 18, 0])
    .extend({ ...edges, background: { r: 6, g: 10, b: 18, alpha: 0 } })
    .blur(5)
    .raw()
    .toBuffer();
  const data = await sharp(dark, { raw: { width, height, channels: 4 } })
    .composite([{ input, raw, top: shadow, left: shadow }])
    .raw()
    .toBuffer();
  const left = Math.round(place.left + (place.width - raw.width) / 2) - shadow;
  return { data, width, height, left, top: Math.round(top) - shadow };
}

/** Night that comes up from below, over the whole width: white can be read on it whatever is under it. */
export function duskOf({ frame, words }: FrameLayout): Plate {
  const rise = 220;
  const top = words.top - rise;
  const [width, height] = [frame.width, frame.height - top];
  const data = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    const share = Math.min(1, y / rise);
    const alpha = Math.round(255 * 0.78 * share * share * (3 - 2 * share));
    for (let x = 0; x < width; x++) data.set([6, 10, 18, alpha], 4 * (y * width + x));
  }
  return { data, width, height, left: 0, top };
}
