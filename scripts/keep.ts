// What takes longest of the films and photographs of the published chapters, made once with patience and kept beside
// them: whoever builds the site after that, on any machine, makes none of it again. Words after the command
// (`npm run keep -- peru`) choose the masters whose path holds one of them.
import { rmSync } from 'node:fs';
import { told } from './check/print.ts';
import { perform, plan } from './media/jobs.ts';
import { keepHashes } from './media/hashes.ts';
import { keepFilm, keepPhotograph } from './media/keep-jobs.ts';
import { leftOver } from './media/larder.ts';
import { mastersOfContent } from './media/masters.ts';
import { Progress } from './media/progress.ts';

const words = process.argv.slice(2);
const isChosen = ({ file }: { file: string }) => words.length === 0 || words.some((word) => file.includes(word));

const masters = mastersOfContent();
const films = await plan(masters.films, keepFilm);
const photographs = await plan(masters.photographs, keepPhotograph);
const chosen = [films, photographs].map((jobs) => jobs.filter(({ task }) => isChosen(task)));
const toMake = chosen.flat().filter(({ isMade }) => !isMade);
const progress = new Progress(
  toMake.map(({ task }) => task),
  process.stderr,
);
const lanes = await Promise.all(chosen.map((jobs) => perform(jobs, progress)));
progress.end();
keepHashes();

const issues = lanes.flatMap((lane) => lane.issues);
if (issues.length > 0) {
  console.error([...issues.map(told), ''].join('\n'));
  process.exitCode = 1;
} else {
  const old = leftOver([...films, ...photographs].flatMap(({ larder }) => larder ?? []));
  for (const folder of old) rmSync(folder, { recursive: true });
  console.log(`Kept: ${chosen.flat().length}; made now: ${toMake.length}; taken away: ${old.length}.`);
}
