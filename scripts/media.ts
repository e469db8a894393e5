// The gate and the kitchen: looks at every film and photograph of the published chapters to its end, and makes what is
// published of them. `build`, `start` and `dev` run it; nothing unchanged is made twice.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { shelfFolder, shelfList, type Shelf } from '../src/media/shelf.ts';
import { allTold } from '../src/check/print.ts';
import { newWorker } from '../src/media/pipeline/errands.ts';
import { filmJob } from '../src/media/pipeline/films.ts';
import { writeSafely } from '../src/media/pipeline/hashes.ts';
import { performAll, plan } from '../src/media/pipeline/jobs.ts';
import { noticesOf } from '../src/media/pipeline/kept-encodes.ts';
import { mastersOf } from '../src/media/pipeline/masters.ts';
import { readKeptContent } from '../src/reading/kept/kept-content.ts';
import { photographJob } from '../src/media/pipeline/photographs.ts';
import { removeAbandoned, removeAllBut } from '../src/media/pipeline/store.ts';
import { speakOwnWords } from './documentary.ts';

mkdirSync(shelfFolder, { recursive: true });
mkdirSync(dirname(shelfList), { recursive: true });
removeAbandoned();
speakOwnWords();

const masters = mastersOf(readKeptContent('content'));
const shelf: Shelf = { films: {}, photographs: {} };
const workers = [newWorker(), newWorker()] as const;
const films = await plan(masters.films, (master) => filmJob(master, shelf, workers[0]));
const photographs = await plan(masters.photographs, (master) => photographJob(master, shelf, workers[1]));
const { names, issues, notices, made } = await performAll([films, photographs]);
for (const worker of workers) worker.end();

// A photograph may stand in for a frame.
for (const { id, posterFrom = '' } of masters.films) {
  const [film, photograph] = [shelf.films[id], shelf.photographs[posterFrom]];
  if (film && photograph) film.poster = { avif: photograph.avif, webp: photograph.webp, jpeg: photograph.card };
}

const told = [...notices, ...noticesOf([...films, ...photographs].flatMap(({ keptEncodes }) => keptEncodes ?? []))];
if (told.length > 0) console.error(allTold(told));

if (issues.length > 0) {
  // What was published before stays as it was.
  console.error(allTold(issues));
  process.exitCode = 1;
} else {
  writeSafely(shelfList, JSON.stringify(shelf));
  removeAllBut(new Set(names));
  console.log(`Films: ${films.length}, photographs: ${photographs.length}; made now: ${made}.`);
}
