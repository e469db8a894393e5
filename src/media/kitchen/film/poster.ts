import type { Frame } from 'node-av/lib';
import sharp from 'sharp';
import type { PictureFile } from '../../shelf.ts';
import { avif as avifAt } from '../photograph/avif.ts';
import type { CookedFilm } from '../cooked.ts';
import { presentedAt } from './measures.ts';
import { writePicture } from './picture.ts';
import { asRaw, stillsOf, type Still } from './still.ts';
import type { Effort } from '../effort.ts';

/** Pixels across, as photographs of the site are: one file serves several places. */
const widths = [480, 828, 1280];

/** Frames that are looked at where nobody has chosen one. */
const candidates = 16;

/**
 * Finds the frame that waits before the film: the one at the moment asked for, else the best of sixteen between the
 * first tenth of the film and its last.
 */
export function posterOf(
  film: { duration: number; width: number; height: number },
  posterAt: number | undefined,
  effort: Effort,
) {
  const width = Math.min(film.width, 1280);
  const taker = stillsOf(width, Math.round((width * film.height) / film.width));
  const moments =
    posterAt === undefined
      ? Array.from({ length: candidates }, (_, index) => film.duration * (0.1 + (0.8 * index) / (candidates - 1)))
      : [Math.min(posterAt, film.duration - 0.1)];
  let best: { still: Still; worth: number } | undefined;
  return {
    take: async (frame: Frame): Promise<void> => {
      const [next] = moments;
      const isDue = next !== undefined && presentedAt(frame) >= next - 0.02;
      if (isDue) moments.shift();
      // The first frame of all, where none is better.
      if (!isDue && best) return;
      const still = await taker.take(frame);
      const worth = isDue ? await worthOf(still) : -1;
      if (!best || worth > best.worth) best = { still, worth };
    },
    write: (folder: string): Promise<CookedFilm['poster']> => {
      if (!best) throw new Error('The film has no frame for a poster.');
      return writePoster(best.still, folder, effort);
    },
    [Symbol.dispose]: () => {
      taker[Symbol.dispose]();
    },
  };
}

/**
 * How well a frame stands for its film: the sharper its edges and the more there is to see (entropy), the better; less
 * where it is nearly black or nearly white.
 */
async function worthOf(still: Still): Promise<number> {
  const small = await sharp(...asRaw(still))
    .resize(320)
    .removeAlpha()
    .png()
    .toBuffer();
  const { sharpness, entropy, channels } = await sharp(small).stats();
  const mean = channels.reduce((sum, channel) => sum + channel.mean, 0) / channels.length;
  return sharpness * entropy * Math.min(1, mean / 60, (255 - mean) / 40);
}

async function writePoster(still: Still, folder: string, effort: Effort): Promise<CookedFilm['poster']> {
  const fitting = widths.filter((width) => width < still.width);
  const ladder = [...fitting, still.width];
  const at = (width: number) => sharp(...asRaw(still)).resize(width);
  const avif: PictureFile[] = [];
  const webp: PictureFile[] = [];
  for (const width of ladder) {
    avif.push(await writePicture(at(width).avif(avifAt[effort]), folder, `poster-${width}.avif`));
    webp.push(await writePicture(at(width).webp({ quality: 72 }), folder, `poster-${width}.webp`));
  }
  const jpeg = at(still.width).jpeg({ quality: 80, mozjpeg: true });
  return { avif, webp, jpeg: await writePicture(jpeg, folder, `poster-${still.width}.jpg`) };
}
