import { join } from 'node:path';
import sharp from 'sharp';
import { cardSize, paper, type Card } from './card.ts';
import { byDay, rgbOf, type Rgb } from './by-day.ts';
import { journeyMap } from './journey-map.ts';

const { width, height } = cardSize;

/** What a ground depends on beside its card. */
export interface Setting {
  /** The folder that `/media/` is in. */
  shelf: string;
  isRightToLeft: boolean;
  /** Whether no words will stand on it: then the picture takes it all. */
  isBare: boolean;
  /** Whether many words stand beside it: then it has less room, and comes out of the paper later. */
  isNarrow: boolean;
}

/** A picture at the end of the line: pixels it takes, and those over which it comes out of the paper, from its near edge. */
interface Place {
  across: number;
  veil: readonly [number, number];
}

const beside: Place = { across: 840, veil: [20, 500] };
const narrow: Place = { across: 600, veil: [0, 420] };
/** The world is seen whole, and stands below the words. */
const below: Place = { across: width, veil: [160, 700] };
const bare: Place = { across: width, veil: [-1, 0] };

/**
 * What is below the words of a card: paper, and toward the end of the line a picture of the place. A night plate is seen by
 * day: as it is it would be black in the list of a telephone.
 * @returns RGB, of the size of a card
 */
export async function drawGround(
  { scene, accent }: Card,
  { shelf, isRightToLeft, isBare, isNarrow }: Setting,
): Promise<Buffer> {
  const place = isBare ? bare : scene.kind === 'journey' ? below : isNarrow ? narrow : beside;
  const picture =
    scene.kind === 'journey'
      ? sharp(Buffer.from(journeyMap(scene, paper, isRightToLeft)))
      : sharp(join(shelf, scene.src)).resize({
          width: place.across,
          height,
          position: { left: 'left', middle: 'centre', right: 'right' }[scene.focus],
        });
  const data = await picture.flatten({ background: paper }).toColourspace('srgb').raw().toBuffer();
  if (scene.kind === 'plate') byDay(data, rgbOf(paper), rgbOf(accent.day));
  return comingOutOf(rgbOf(paper), data, place, isRightToLeft);
}

/** The picture, the nearer to the words the paler. */
function comingOutOf(ground: Rgb, picture: Buffer, { across, veil }: Place, isRightToLeft: boolean): Buffer {
  const out = Buffer.alloc(width * height * 3, Uint8Array.from(ground));
  const first = isRightToLeft ? 0 : width - across;
  const shares = Float64Array.from({ length: across }, (_, at) =>
    eased(((isRightToLeft ? across - 1 - at : at) - veil[0]) / (veil[1] - veil[0])),
  );
  for (let y = 0; y < height; y++) {
    for (let at = 0; at < across; at++) {
      const share = shares[at] ?? 0;
      if (share === 0) continue;
      const to = 3 * (y * width + first + at);
      const from = 3 * (y * across + at);
      for (let c = 0; c < 3; c++) {
        const under = ground[c] ?? 0;
        out[to + c] = under + share * ((picture[from + c] ?? 0) - under);
      }
    }
  }
  return out;
}

const eased = (part: number): number => {
  const t = Math.min(1, Math.max(0, part));
  return t * t * (3 - 2 * t);
};
