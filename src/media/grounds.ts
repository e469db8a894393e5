import { join } from 'node:path';
import sharp from 'sharp';
import { shelfFolder, type PictureFile } from './shelf.ts';

/** What stands where a picture will be, until it is there. */
export interface Ground {
  /** The name of its class: `ground-122`. */
  name: string;
  /** `#162636` */
  colour: string;
}

/** Few values, so that a sheet can hold every colour; close together where it is dark, as the eye sees. */
const levels = [8, 20, 36, 58, 92, 146, 220];

const known = new Map<string, Promise<Ground>>();

/** The mean colour of a picture, or nearly. @param files its renditions, the narrowest first */
export function groundOf([file]: PictureFile[]): Promise<Ground> {
  if (!file) throw new Error('A picture has no rendition to take its colour from.');
  const ground = known.get(file.src) ?? measured(file.src);
  known.set(file.src, ground);
  return ground;
}

async function measured(src: string): Promise<Ground> {
  const { data } = await sharp(join(shelfFolder, '..', src))
    .resize(1, 1, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const steps = [...data].map(nearest);
  const colour = steps.map((step) => (levels[step] ?? 0).toString(16).padStart(2, '0')).join('');
  return { name: `ground-${steps.join('')}`, colour: `#${colour}` };
}

/** The level that is nearest in proportion. */
const nearest = (value: number): number => {
  const far = levels.map((level) => Math.abs(Math.log((value + 4) / (level + 4))));
  return far.indexOf(Math.min(...far));
};
