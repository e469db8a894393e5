// What takes longest of the films and photographs of the published chapters, made once with patience and kept beside
// them: whoever builds the site after that, on any machine, makes none of it again. Words after the command
// (`npm run keep -- peru`) choose the masters whose path holds one of them.
import { rmSync } from 'node:fs';
import { allTold } from '../src/check/print.ts';
import { newWorker } from '../src/media/pipeline/errands.ts';
import { performAll, plan } from '../src/media/pipeline/jobs.ts';
import { keepFilm, keepPhotograph } from '../src/media/pipeline/keep-jobs.ts';
import { leftOver } from '../src/media/pipeline/kept-encodes.ts';
import { mastersOf } from '../src/media/pipeline/masters.ts';
import { folded } from '../src/model/file-names.ts';
import { readContent } from '../src/reading/read-content.ts';

const words = process.argv.slice(2);
const isChosen = (path: string) =>
  words.length === 0 || words.some((word) => folded(path.replaceAll('\\', '/')).includes(folded(word)));

const masters = mastersOf(readContent('content'));
const workers = [newWorker(), newWorker()] as const;
const films = await plan(masters.films, (master) => keepFilm(master, workers[0]));
const photographs = await plan(masters.photographs, (master) => keepPhotograph(master, workers[1]));
const chosen = [films, photographs].map((jobs) => jobs.filter(({ task }) => isChosen(task.file)));
const { issues, made } = await performAll(chosen);
for (const worker of workers) worker.end();

if (chosen.flat().length === 0 && words.length > 0) {
  console.error(`No film or photograph of a published chapter has “${words.join('” or “')}” in its path.`);
  console.error('    Write a part of it: “peru/andes”, “film.mp4”.');
  process.exitCode = 1;
} else if (issues.length > 0) {
  console.error(allTold(issues));
  process.exitCode = 1;
} else {
  // A folder bears the name of its master: what was not chosen stays, whatever has become of its master.
  const old = leftOver([...films, ...photographs].flatMap(({ keptEncodes }) => keptEncodes ?? [])).filter(isChosen);
  for (const folder of old) rmSync(folder, { recursive: true });
  console.log(`Kept: ${chosen.flat().length}; made now: ${made}; taken away: ${old.length}.`);
}
