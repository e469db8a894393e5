import { statSync } from 'node:fs';
import { inspectFilm } from '../../src/media/gate/film.ts';
import { inspectPhotograph } from '../../src/media/gate/photograph.ts';
import { asKept } from '../../src/media/kitchen/film-kept.ts';
import { cookPicture } from '../../src/media/kitchen/film-pass.ts';
import { cookAvifs } from '../../src/media/kitchen/picture.ts';
import { secondsOf } from '../../src/model/captions.ts';
import { filmLarder, type KeptFilm } from './films.ts';
import type { Job } from './jobs.ts';
import { keepIn, type Larder } from './larder.ts';
import type { FilmMaster, PhotographMaster } from './masters.ts';
import { photographLarder } from './photographs.ts';
import type { Task } from './progress.ts';

/** Keeps the pictures of a film in every size, its poster and its storyboard. */
export async function keepFilm(master: FilmMaster): Promise<Job> {
  const { file, posterAt } = master;
  const task: Task = { file, weight: statSync(file).size / 50_000 };
  return keepJob(task, await filmLarder(master), async (draft, onProgress): Promise<KeptFilm> => {
    const facts = await inspectFilm(file);
    task.seconds = facts.duration;
    const order = { master: file, facts, ...(posterAt !== undefined && { posterAt: secondsOf(posterAt) }) };
    const picture = await cookPicture(order, { drafts: draft, folder: draft }, onProgress, 'patient');
    return { facts, picture: asKept(picture, draft) };
  });
}

/** Keeps the AVIFs of a photograph. */
export async function keepPhotograph(master: PhotographMaster): Promise<Job> {
  const { file } = master;
  return keepJob({ file, weight: 8 }, await photographLarder(master), async (draft) => {
    await inspectPhotograph(file);
    await cookAvifs(file, draft);
  });
}

/** @param cook makes what is kept into the folder it is given, and says what goes with it */
const keepJob = (
  task: Task,
  larder: Larder,
  cook: (draft: string, onProgress: (fraction: number) => void) => Promise<unknown>,
): Job => ({
  task,
  larder,
  isMade: larder.kept !== undefined,
  prepare: async (onProgress) => {
    if (!larder.kept) await keepIn(larder.folder, (draft) => cook(draft, onProgress));
    return { names: [], issues: [] };
  },
});
