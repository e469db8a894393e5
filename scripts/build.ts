// `npm run build`: looks at what is written, makes films and photographs, then the pages, and beside them the share cards,
// which ask nothing of the pages. The first of these that fails ends it; what editors wrote is asked first, so that `dist/`
// stays as it is where that is not whole. What stands behind `--` is said to finish.ts: `npm run build -- --here`.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const compiled = ['--import', './scripts/compiled.ts'];

const started = (...words: string[]): ChildProcess =>
  spawn(process.execPath, words, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });

/** @returns whether it did its work */
async function hasEnded(command: ChildProcess): Promise<boolean> {
  if (command.exitCode === null && command.signalCode === null) await once(command, 'exit');
  return command.exitCode === 0;
}

const done = (...words: string[]): Promise<boolean> => hasEnded(started(...words));

async function build(): Promise<boolean> {
  if (!(await done(...compiled, 'scripts/check.ts'))) return false;
  if (!(await done(...compiled, 'scripts/media.ts'))) return false;
  const cards = started(...compiled, 'scripts/cards.ts', '--wait');
  if (!(await done('node_modules/astro/bin/astro.mjs', 'build'))) {
    cards.kill();
    return false;
  }
  // They are put beside the pages, which are there now.
  if (cards.connected) cards.send('pages');
  if (!(await hasEnded(cards))) return false;
  return done(...compiled, 'scripts/finish.ts', ...process.argv.slice(2));
}

process.exitCode = (await build()) ? 0 : 1;
