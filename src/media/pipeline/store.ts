import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shelfFolder } from '../shelf.ts';
import { writeSafely } from './hashes.ts';

const cache = join('.cache', 'media');
const notesFolder = join(cache, 'made');
const drafts = join(cache, 'drafts');

interface Note<Made> {
  made: Made;
  /** Bytes of every file of its folder, by name. */
  files: Record<string, number>;
}

/**
 * Makes a folder of the shelf whole or not at all, whatever stops the work: it is made elsewhere and moved into its
 * place in one step. What is already there, to the byte, is not made again.
 * @param name of the folder; holds a hash of all that it is made from
 * @param cook makes the files into the folder it is given
 */
export async function madeOnce<Made>(name: string, cook: (folder: string) => Promise<Made>): Promise<Made> {
  const known = noteIfWhole(name);
  if (known) return known.made as Made;

  const draft = join(drafts, String(process.pid), name);
  const target = join(shelfFolder, name);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    const made = await cook(draft);
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
    mkdirSync(notesFolder, { recursive: true });
    writeSafely(noteOf(name), JSON.stringify({ made, files: sizesIn(target) } satisfies Note<Made>));
    return made;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Whether a folder was made before and is whole: no file of it is missing or has another size. */
export const isMade = (name: string): boolean => noteIfWhole(name) !== undefined;

function noteIfWhole(name: string): Note<unknown> | undefined {
  if (!existsSync(noteOf(name))) return undefined;
  const note = JSON.parse(readFileSync(noteOf(name), 'utf8')) as Note<unknown>;
  const isWhole =
    existsSync(join(shelfFolder, name)) &&
    JSON.stringify(sizesIn(join(shelfFolder, name))) === JSON.stringify(note.files);
  return isWhole ? note : undefined;
}

/** Takes away what runs that were killed have left unfinished. A run that still goes on keeps its own. */
export function removeAbandoned(): void {
  if (!existsSync(drafts)) return;
  for (const pid of readdirSync(drafts)) {
    if (!isRunning(Number(pid))) rmSync(join(drafts, pid), { recursive: true, force: true });
  }
}

/** Takes away what nothing published names any more, and the drafts folder of this run. */
export function removeAllBut(names: ReadonlySet<string>): void {
  for (const name of readdirSync(shelfFolder)) {
    if (names.has(name.normalize())) continue;
    rmSync(join(shelfFolder, name), { recursive: true, force: true });
    rmSync(noteOf(name), { force: true });
  }
  rmSync(join(drafts, String(process.pid)), { recursive: true, force: true });
}

const noteOf = (name: string): string => join(notesFolder, `${name}.json`);

const sizesIn = (folder: string): Record<string, number> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, statSync(join(folder, file)).size]),
  );

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
