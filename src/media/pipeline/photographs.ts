import { basename } from 'node:path';
import { pictureRecipe } from '../kitchen/recipes.ts';
import type { Shelf, ShelvedPicture } from '../shelf.ts';
import { stemOf } from '../../model/film/film-files.ts';
import { sent, type Errand } from './errands.ts';
import type { WorkerProcess } from './worker-process.ts';
import { hashOf, hashOfFile } from './hashes.ts';
import type { Job } from './jobs.ts';
import { keptEncodesOf, type KeptEncodes } from './kept-encodes.ts';
import type { PhotographMaster } from './masters.ts';
import { isMade, madeOnce } from './store.ts';

/** Where the AVIFs that are kept of a photograph lie. */
export const keptOfPhotograph = async ({ file }: PhotographMaster): Promise<KeptEncodes> =>
  keptEncodesOf(file, await nameOf(file));

/** Named by the master, and by how it is made. */
const nameOf = async (file: string, ...others: string[]): Promise<string> =>
  `${stemOf(basename(file)).normalize()}-${hashOf(pictureRecipe, await hashOfFile(file), ...others)}`;

/** A photograph and its renditions. */
export async function photographJob(
  master: PhotographMaster,
  shelf: Shelf,
  worker: WorkerProcess<Errand>,
): Promise<Job> {
  const { id, file } = master;
  const keptEncodes = await keptOfPhotograph(master);
  const folder = await nameOf(file, ...(keptEncodes.kept ? [keptEncodes.kept.hash] : []));
  return {
    task: { file, weight: 1 },
    keptEncodes,
    isMade: isMade(folder),
    prepare: async () => {
      const order = { master: file, ...(keptEncodes.kept && { kept: keptEncodes.folder }) };
      const made = await madeOnce(folder, (draft) => sent(worker, 'photograph', order, draft, () => undefined));
      shelf.photographs[id] = onShelf(made, folder);
      return { names: [folder], issues: [], notices: [] };
    },
  };
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
