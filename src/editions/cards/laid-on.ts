import sharp from 'sharp';
import type { Rgb } from './by-day.ts';
import type { SetWords } from './set-words.ts';

/** Pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Words and where they stand, by their upper left corner. */
export interface PlacedWords extends SetWords {
  top: number;
  left: number;
}

/** A line of one colour at an edge, as high as the card. */
interface Bar {
  width: number;
  left: number;
  colour: Rgb;
}

/**
 * Lays words and a bar on a ground. A library would give the whole card a channel of transparency first, and take it away
 * again: of ten thousand cards each is drawn in a third of the time.
 * @param ground RGB; stays as it is
 * @returns a JPEG
 */
export function laidOn(
  ground: Buffer,
  { width, height }: Size,
  { bar, words, quality }: { bar: Bar; words: readonly PlacedWords[]; quality: number },
): Promise<Buffer> {
  const card = Buffer.from(ground);
  for (let y = 0; y < height; y++) {
    for (let x = bar.left; x < bar.left + bar.width; x++) card.set(bar.colour, 3 * (y * width + x));
  }
  for (const placed of words) lay(placed, card, { width, height });
  return sharp(card, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toBuffer();
}

/** What has no room is cut at the edge of the card. */
function lay({ input, raw, top, left }: PlacedWords, card: Buffer, { width, height }: Size): void {
  for (let y = Math.max(0, -top); y < Math.min(raw.height, height - top); y++) {
    for (let x = Math.max(0, -left); x < Math.min(raw.width, width - left); x++) {
      const from = 4 * (y * raw.width + x);
      const cover = (input[from + 3] ?? 0) / 255;
      if (cover === 0) continue;
      const to = 3 * ((y + top) * width + x + left);
      for (let c = 0; c < 3; c++) {
        const under = card[to + c] ?? 0;
        card[to + c] = Math.round(under + cover * ((input[from + c] ?? 0) - under));
      }
    }
  }
}
