import { basename, parse } from 'node:path';
import { inspectPhotograph } from '../../src/media/gate/photograph.ts';
import { cookPicture, pictureRecipe } from '../../src/media/kitchen/picture.ts';
import type { Shelf, ShelvedPicture } from '../../src/media/shelf.ts';
import { hashOf, hashOfFile } from './hashes.ts';
import type { Job } from './jobs.ts';
import type { PhotographMaster } from './masters.ts';
import { isMade, madeOnce } from './store.ts';

/** A photograph and its renditions. */
export async function photographJob({ id, file }: PhotographMaster, shelf: Shelf): Promise<Job> {
  const folder = `${parse(basename(file)).name}-${hashOf(pictureRecipe, await hashOfFile(file))}`;
  return {
    task: { file, weight: 1 },
    isMade: isMade(folder),
    prepare: async () => {
      shelf.photographs[id] = onShelf(await madeOnce(folder, (draft) => cook(file, draft)), folder);
      return { names: [folder], issues: [] };
    },
  };
}

async function cook(file: string, draft: string): Promise<ShelvedPicture> {
  await inspectPhotograph(file);
  return cookPicture(file, draft);
}

/** The same picture, with addresses in place of the names of files. */
function onShelf(cooked: ShelvedPicture, folder: string): ShelvedPicture {
  const at = <File extends { src: string }>(file: File): File => ({ ...file, src: `/media/${folder}/${file.src}` });
  return {
    ...cooked,
    avif: cooked.avif.map(at),
    webp: cooked.webp.map(at),
    full: at(cooked.full),
    card: at(cooked.card),
  };
}
