import { statSync } from 'node:fs';
import { inspectFilm } from '../../src/media/gate/film.ts';
import { inspectPhotograph } from '../../src/media/gate/photograph.ts';
import { asKept } from '../../src/media/kitchen/film-kept.ts';
import { cookPicture } from '../../src/media/kitchen/film-pass.ts';
import { cookAvifs } from '../../src/media/kitchen/picture.ts';
import { secondsOf } from '../../src/model/captions.ts';
import { filmLarder, type KeptFilm } from './films.ts';
import type { Job } from './jobs.ts';
import { keepIn } from './larder.ts';
import type { FilmMaster, PhotographMaster } from './masters.ts';
import { photographLarder } from './photographs.ts';
import type { Task } from './progress.ts';

/** Keeps the pictures of a film in every size, its poster and its storyboard. */
export async function keepFilm(master: FilmMaster): Promise<Job> {
  const larder = await filmLarder(master);
  const { file, posterAt } = master;
  const task: Task = { file, weight: statSync(file).size / 50_000 };
  return {
    task,
    larder,
    isMade: larder.kept !== undefined,
    prepare: async (onProgress) => {
      if (!larder.kept) {
        await keepIn(larder.folder, async (draft): Promise<KeptFilm> => {
          const facts = await inspectFilm(file);
          task.seconds = facts.duration;
          const order = { master: file, facts, ...(posterAt !== undefined && { posterAt: secondsOf(posterAt) }) };
          const picture = await cookPicture(order, { drafts: draft, folder: draft }, onProgress, 'patient');
          return { facts, picture: asKept(picture, draft, larder.folder) };
        });
      }
      return { names: [], issues: [] };
    },
  };
}

/** Keeps the AVIFs of a photograph. */
export async function keepPhotograph(master: PhotographMaster): Promise<Job> {
  const larder = await photographLarder(master);
  const { file } = master;
  return {
    task: { file, weight: 8 },
    larder,
    isMade: larder.kept !== undefined,
    prepare: async () => {
      if (!larder.kept) {
        await keepIn(larder.folder, async (draft) => {
          await inspectPhotograph(file);
          await cookAvifs(file, draft);
          return {};
        });
      }
      return { names: [], issues: [] };
    },
  };
}
