import { copyFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureFile, ShelvedPicture } from '../../shelf.ts';
import { avif as avifAt } from './avif.ts';
import type { Effort } from '../effort.ts';
import { pixelsOf, type Pixels } from './pixels.ts';
import { pictureSettings as settings } from './settings.ts';

/**
 * Makes every rendition of one photograph into `folder`, which exists and is empty; every `src` in what it returns is
 * the name of a file there. They hold pixels and nothing else: all that a camera wrote beside them ends with the master.
 * @param master a picture that was found healthy
 * @param kept the folder of its AVIFs, where they were made before
 */
export async function cookPhotograph(master: string, folder: string, kept?: string): Promise<ShelvedPicture> {
  const pixels = await pixelsOf(master, settings.largest, settings.ground);
  const make = maker(pixels, folder);
  const [avif, full, webp, card] = await Promise.all([
    kept === undefined
      ? makeAvifs(pixels, folder, 'brisk')
      : Promise.all(ladderOf(pixels).map((width) => taken(kept, folder, `${width}.avif`))),
    make('full.webp', (picture) => picture.webp(settings.full)),
    Promise.all(
      ladderOf(pixels).map((width) => make(`${width}.webp`, (picture) => picture.resize(width).webp(settings.webp))),
    ),
    make('card.jpg', (picture) => picture.resize(settings.card).jpeg(settings.jpeg)),
  ]);
  return { ...pixels.master, avif, webp, full, card };
}

/** Makes the AVIFs of one photograph, which take longest, into `folder`; with patience, to be kept. */
export async function cookAvifs(master: string, folder: string): Promise<void> {
  await makeAvifs(await pixelsOf(master, settings.largest, settings.ground), folder, 'patient');
}

const makeAvifs = (pixels: Pixels, folder: string, effort: Effort): Promise<PictureFile[]> =>
  Promise.all(
    ladderOf(pixels).map((width) =>
      maker(pixels, folder)(`${width}.avif`, (picture) => picture.resize(width).avif(avifAt[effort])),
    ),
  );

/** The widths a photograph is published in, never wider than it is. */
function ladderOf({ info }: Pixels): number[] {
  const fitting = settings.widths.filter((width) => width <= info.width);
  return fitting.length > 0 ? fitting : [info.width];
}

const maker =
  ({ data, info }: Pixels, folder: string) =>
  async (name: string, made: (picture: Sharp) => Sharp): Promise<PictureFile> => {
    const { size, width, height } = await made(sharp(data, { raw: info })).toFile(join(folder, name));
    return { src: name, bytes: size, width, height };
  };

async function taken(from: string, folder: string, name: string): Promise<PictureFile> {
  const file = join(folder, name);
  await copyFile(join(from, name), file);
  const [{ size }, { width, height }] = await Promise.all([stat(file), sharp(file).metadata()]);
  return { src: name, bytes: size, width, height };
}
