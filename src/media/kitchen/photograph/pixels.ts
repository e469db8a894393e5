import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { kindOfFile } from '../../gate/kind-of-file.ts';
import { heifAsTiff } from '../../heif/as-tiff.ts';

/** A picture as nothing but its pixels: upright, in sRGB, eight bits a channel, without holes. */
export interface Pixels {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
  /** Pixels of the master, upright. */
  master: { width: number; height: number };
}

/**
 * Reads a photograph, by the colour profile it carries and the way up its camera noted.
 * @param within the width and height it is brought down to, where it is larger
 * @param ground the colour behind a picture with holes
 */
export async function pixelsOf(
  file: string,
  within: { width: number; height: number },
  ground: string,
): Promise<Pixels> {
  const master = await readFile(file);
  const bytes = kindOfFile(file) === 'heic' ? await heifAsTiff(master) : master;
  // The gate has read it to its end; a camera's small faults, which it let pass, are let pass here too.
  const picture = sharp(bytes, { failOn: 'truncated', autoOrient: true });
  const found = await picture.metadata();
  const deep = eightBits[found.space];
  const { data, info } = await (deep ? picture.pipelineColourspace(deep) : picture)
    .flatten({ background: ground })
    .resize({ ...within, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, info, master: found.autoOrient };
}

/**
 * What a picture of sixteen bits a channel is read as. sharp turns a profile to sRGB only where there are eight: it would
 * take a grey as it is, and a colour for Display P3.
 */
const eightBits: Partial<Record<string, string>> = { rgb16: 'srgb', grey16: 'b-w' };
