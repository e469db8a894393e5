import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import type { PictureFile } from '../../shelf.ts';

/** Writes a picture into the folder; it appears under its name when it is complete. */
export async function writePicture(picture: Sharp, folder: string, name: string): Promise<PictureFile> {
  const draft = join(folder, `${name}.draft`);
  const { width, height, size } = await picture.toFile(draft);
  renameSync(draft, join(folder, name));
  return { src: name, bytes: size, width, height };
}
