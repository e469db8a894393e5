import { statSync } from 'node:fs';
import { secondsOf } from '../../model/film/captions/captions.ts';
import { sent, type Errand } from './errands.ts';
import { filmLarder, heardOf } from './films.ts';
import type { Hand } from './hand.ts';
import type { Job } from './jobs.ts';
import { keepIn, type Larder } from './larder.ts';
import type { FilmMaster, PhotographMaster } from './masters.ts';
import { photographLarder } from './photographs.ts';
import type { Task } from './progress.ts';

/** Keeps the pictures of a film in every size, its poster and its storyboard. */
export async function keepFilm(master: FilmMaster, hand: Hand<Errand>): Promise<Job> {
  const { file, spoken, posterAt } = master;
  const task: Task = { file, weight: statSync(file).size / 50_000 };
  const order = { master: file, spoken, ...(posterAt !== undefined && { posterAt: secondsOf(posterAt) }) };
  return keepJob(task, await filmLarder(master), (draft, onProgress) =>
    sent(hand, 'keepFilm', order, draft, heardOf(task, onProgress)),
  );
}

/** Keeps the AVIFs of a photograph. */
export async function keepPhotograph(master: PhotographMaster, hand: Hand<Errand>): Promise<Job> {
  const { file } = master;
  return keepJob({ file, weight: 8 }, await photographLarder(master), (draft) =>
    sent(hand, 'keepPhotograph', { master: file }, draft, () => undefined),
  );
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
    return { names: [], issues: [], notices: [] };
  },
});
