import { join } from 'node:path';
import sharp from 'sharp';
import { shelfFolder, type PictureFile } from './shelf.ts';

/** Few values: a ground is no second picture. Close together where it is dark, as the eye sees. */
const levels = [8, 20, 36, 58, 92, 146, 220];

const known = new Map<string, Promise<string>>();

/** What stands where a picture will be, until it is there: its mean colour, or nearly, `#162636`. @param files its renditions, the narrowest first */
export function groundOf([file]: PictureFile[]): Promise<string> {
  if (!file) throw new Error('A picture has no rendition to take its colour from.');
  const ground = known.get(file.src) ?? measured(file.src);
  known.set(file.src, ground);
  return ground;
}

async function measured(src: string): Promise<string> {
  const { data } = await sharp(join(shelfFolder, '..', src))
    .resize(1, 1, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${[...data].map((value) => nearest(value).toString(16).padStart(2, '0')).join('')}`;
}

/** The level that is nearest in proportion. */
const nearest = (value: number): number => {
  const far = levels.map((level) => Math.abs(Math.log((value + 4) / (level + 4))));
  return levels[far.indexOf(Math.min(...far))] ?? 0;
};
