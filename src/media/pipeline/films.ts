import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { CookedFilm } from '../kitchen/cooked.ts';
import { filmRecipe, soundRecipe } from '../kitchen/recipes.ts';
import type { Shelf } from '../shelf.ts';
import { clockOf } from '../../model/film/moment.ts';
import { stemOf } from '../../model/film/film-files.ts';
import type { Word } from './apart.ts';
import type { Notice } from '../notice.ts';
import { sent, type Errand, type KeptFilm } from './errands.ts';
import type { WorkerProcess } from './worker-process.ts';
import { hashOf, hashOfFile } from './hashes.ts';
import type { Job } from './jobs.ts';
import { keptEncodesOf, type KeptEncodes } from './kept-encodes.ts';
import type { FilmMaster } from './masters.ts';
import type { Task } from './progress.ts';
import { isMade, madeOnce } from './store.ts';
import { timedTextsOf } from './timed-texts.ts';

/** Where what is kept of a film lies. Its described sound is not part of it. */
export const keptOfFilm = async ({ file, posterAt }: FilmMaster): Promise<KeptEncodes<KeptFilm>> =>
  keptEncodesOf(file, await nameOf(file, posterAt));

/** A film, its renditions and its texts. */
export async function filmJob(master: FilmMaster, shelf: Shelf, worker: WorkerProcess<Errand>): Promise<Job> {
  const keptEncodes = await keptOfFilm(master);
  const folder = await folderOf(master, keptEncodes);
  // Until it has been looked at, nobody knows how long it is: its bytes are a guess.
  const task: Task = { file: master.file, weight: 5 + (keptEncodes.kept ? 0 : statSync(master.file).size / 200_000) };
  return {
    task,
    keptEncodes,
    isMade: isMade(folder),
    prepare: async (onProgress) => {
      const onWord = heardOf(task, onProgress);
      const made = await madeOnce(folder, (draft) => sent(worker, 'film', orderOf(master, keptEncodes), draft, onWord));
      const { notices = [], ...cooked } = onShelf(made, folder);
      const { texts, names, issues } = timedTextsOf(master, cooked.duration);
      shelf.films[master.id] = { ...cooked, ...texts };
      return {
        names: [folder, ...names],
        issues,
        notices: [...notices, ...latePoster(master, cooked.duration)].map((notice) => ({
          file: master.file,
          ...notice,
        })),
      };
    },
  };
}

/** A poster may be asked for at a moment that the film, cut anew, does not have. */
const latePoster = ({ posterAt = 0 }: FilmMaster, duration: number): Notice[] =>
  posterAt <= duration
    ? []
    : [
        {
          problem: `Its poster is asked for at ${clockOf(posterAt)}, and it ends at ${clockOf(duration)}: its last picture is shown.`,
          remedy: 'Name a moment of the film under “poster” in chapter.yaml.',
        },
      ];

function orderOf({ file, spoken, described, posterAt }: FilmMaster, { folder, kept }: KeptEncodes<KeptFilm>) {
  return {
    master: file,
    spoken,
    described,
    ...(posterAt !== undefined && { posterAt }),
    ...(kept && { facts: kept.said.facts, kept: { folder, picture: kept.said.picture } }),
  };
}

/** What is told of an errand, for whoever looks at the screen. */
export const heardOf =
  (task: Task, onProgress: (fraction: number) => void) =>
  ({ seconds = task.seconds, fraction }: Word): void => {
    if (seconds !== undefined) task.seconds = seconds;
    if (fraction !== undefined) onProgress(fraction);
  };

/** Named by the master, by what is made of it, and by how. */
async function folderOf({ file, spoken, described, posterAt }: FilmMaster, { kept }: KeptEncodes): Promise<string> {
  const tracks = await Promise.all(described.map(async (track) => `${track.locale} ${await hashOfFile(track.file)}`));
  return nameOf(file, posterAt, soundRecipe, spoken, ...tracks, ...(kept ? [kept.hash] : []));
}

async function nameOf(file: string, posterAt: number | undefined, ...others: string[]): Promise<string> {
  const poster = posterAt === undefined ? '' : clockOf(posterAt);
  return `${stemOf(basename(file)).normalize()}-${hashOf(filmRecipe, await hashOfFile(file), poster, ...others)}`;
}

/** The same film, with addresses in place of the names of files. */
function onShelf(cooked: CookedFilm, folder: string): CookedFilm {
  const at = <File extends { src: string }>(file: File): File => ({ ...file, src: `/media/${folder}/${file.src}` });
  const { poster, storyboard, sound } = cooked;
  return {
    ...cooked,
    renditions: cooked.renditions.map(at),
    poster: { avif: poster.avif.map(at), webp: poster.webp.map(at), jpeg: at(poster.jpeg) },
    storyboard: { src: at(storyboard).src, sheet: at(storyboard.sheet) },
    described: Object.fromEntries(
      Object.entries(cooked.described).map(([locale, described]) => [
        locale,
        { renditions: described.renditions.map(at), sound: at(described.sound) },
      ]),
    ),
    ...(sound && { sound: at(sound) }),
  };
}
