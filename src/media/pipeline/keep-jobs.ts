import { statSync } from 'node:fs';
import { sent, type Errand } from './errands.ts';
import { keptOfFilm, heardOf } from './films.ts';
import type { WorkerProcess } from './worker-process.ts';
import type { Job } from './jobs.ts';
import { keepIn, type KeptEncodes } from './kept-encodes.ts';
import type { FilmMaster, PhotographMaster } from './masters.ts';
import { keptOfPhotograph } from './photographs.ts';
import type { Task } from './progress.ts';

/** Keeps the pictures of a film in every size, its poster and its storyboard. */
export async function keepFilm(master: FilmMaster, worker: WorkerProcess<Errand>): Promise<Job> {
  const { file, spoken, posterAt } = master;
  const task: Task = { file, weight: statSync(file).size / 50_000 };
  const order = { master: file, spoken, ...(posterAt !== undefined && { posterAt }) };
  return keepJob(task, await keptOfFilm(master), (draft, onProgress) =>
    sent(worker, 'keepFilm', order, draft, heardOf(task, onProgress)),
  );
}

/** Keeps the AVIFs of a photograph. */
export async function keepPhotograph(master: PhotographMaster, worker: WorkerProcess<Errand>): Promise<Job> {
  const { file } = master;
  return keepJob({ file, weight: 8 }, await keptOfPhotograph(master), (draft) =>
    sent(worker, 'keepPhotograph', { master: file }, draft, () => undefined),
  );
}

/** @param cook makes what is kept into the folder it is given, and says what goes with it */
const keepJob = (
  task: Task,
  keptEncodes: KeptEncodes,
  cook: (draft: string, onProgress: (fraction: number) => void) => Promise<unknown>,
): Job => ({
  task,
  keptEncodes,
  isMade: keptEncodes.kept !== undefined,
  prepare: async (onProgress) => {
    if (!keptEncodes.kept) await keepIn(keptEncodes.folder, (draft) => cook(draft, onProgress));
    return { names: [], issues: [], notices: [] };
  },
});
