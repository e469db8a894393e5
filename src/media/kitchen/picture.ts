import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureFile, ShelvedPicture } from '../shelf.ts';
import { pixelsOf } from './picture-pixels.ts';

/** How a photograph is made ready. */
const settings = {
  /** Pixels across: few, and alike for every use, so that two places on a page share a file. */
  widths: [480, 828, 1280, 1920],
  // Effort 2 makes an AVIF five times faster than the default, for a few per cent more bytes.
  avif: { effort: 2, quality: 50 },
  webp: { quality: 72 },
  full: { quality: 80 },
  card: { width: 1200, height: 630 },
  jpeg: { mozjpeg: true, quality: 80 },
  /** What a lightbox shows, and what a WebP can hold. */
  largest: { width: 2400, height: 16383 },
  /** Paper stands behind a picture with holes, so that dark lines can be read wherever it is shown. */
  ground: '#f4efe4',
};

/** Changed with what is done to a photograph, so that none made before is served for one made after. */
export const pictureRecipe = `picture 1 ${JSON.stringify(settings)}`;

/**
 * Makes every rendition of one photograph into `folder`, which exists and is empty; every `src` in what it returns is
 * the name of a file there. They hold pixels and nothing else: all that a camera wrote beside them ends with the master.
 * @param master a picture that was found healthy
 */
export async function cookPicture(master: string, folder: string): Promise<ShelvedPicture> {
  const { data, info, master: measures } = await pixelsOf(master, settings.largest, settings.ground);
  const make = (name: string, made: (picture: Sharp) => Sharp) =>
    written(made(sharp(data, { raw: info })), folder, name);

  const fitting = settings.widths.filter((width) => width <= info.width);
  const ladder = fitting.length > 0 ? fitting : [info.width];
  const inEveryWidth = (ending: string, made: (picture: Sharp) => Sharp) =>
    Promise.all(ladder.map((width) => make(`${width}.${ending}`, (picture) => made(picture.resize(width)))));

  const [avif, full, webp, card] = await Promise.all([
    inEveryWidth('avif', (picture) => picture.avif(settings.avif)),
    make('full.webp', (picture) => picture.webp(settings.full)),
    inEveryWidth('webp', (picture) => picture.webp(settings.webp)),
    make('card.jpg', (picture) => picture.resize(settings.card).jpeg(settings.jpeg)),
  ]);
  return { ...measures, avif, webp, full, card };
}

async function written(picture: Sharp, folder: string, name: string): Promise<PictureFile> {
  const { size, width, height } = await picture.toFile(join(folder, name));
  return { src: name, bytes: size, width, height };
}
