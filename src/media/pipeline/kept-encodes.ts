import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { hashOf, hashOfFile } from './hashes.ts';

const noteName = 'kept.yaml';
const heading = '# Made by “npm run keep”, so that no other machine makes it again. Not to be changed by hand.\n';

interface Note<Said> {
  /** SHA-256 of every file, by name. */
  files: Record<string, string>;
  said: Said;
}

/** What is kept of a master, and is whole. */
export interface Kept<Said> {
  said: Said;
  /** Stands for all its bytes: what is published of them has it in its name. */
  hash: string;
}

/** Where what takes longest of a master is kept, and whether it is. */
export interface KeptEncodes<Said = unknown> {
  folder: string;
  kept?: Kept<Said>;
  /** Whether something lies there that is not what was put there. */
  isDamaged: boolean;
}

/**
 * Looks for what is kept of a master: beside it, in `kept/`.
 * @param name holds a hash of the master and of the way it is made, so that nothing is found of an older one
 */
export async function keptEncodesOf<Said>(master: string, name: string): Promise<KeptEncodes<Said>> {
  const folder = join(dirname(master), 'kept', name);
  if (!existsSync(folder)) return { folder, isDamaged: false };
  try {
    const text = readFileSync(join(folder, noteName), 'utf8');
    const { files, said } = parse(text) as Note<Said>;
    const hashes = await Promise.all(Object.keys(files).map((file) => hashOfFile(join(folder, file))));
    if (Object.values(files).every((hash, at) => hash === hashes[at])) {
      return { folder, kept: { said, hash: hashOf(text) }, isDamaged: false };
    }
  } catch {
    // A file is missing, or the note cannot be read.
  }
  return { folder, isDamaged: true };
}

/**
 * Keeps a folder whole or not at all, whatever stops the work.
 * @param cook makes the files into a folder beside the one that is kept, and says what goes with them
 */
export async function keepIn(folder: string, cook: (draft: string) => Promise<unknown>): Promise<void> {
  const draft = join(dirname(folder), `.${basename(folder)}.draft`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    const said = await cook(draft);
    const files: Record<string, string> = {};
    for (const name of readdirSync(draft).sort()) files[name] = await hashOfFile(join(draft, name));
    writeFileSync(join(draft, noteName), heading + stringify({ files, said } satisfies Note<unknown>));
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The folders kept beside the same masters that none of them asks for, and what a run that was killed has left there. */
export function leftOver(keptEncodes: Pick<KeptEncodes, 'folder'>[]): string[] {
  // Some disks write the names of files in signs of their own.
  const asked = new Set(keptEncodes.map(({ folder }) => folder.normalize()));
  return [...new Set(keptEncodes.map(({ folder }) => dirname(folder)))]
    .filter((beside) => existsSync(beside))
    .flatMap((beside) => readdirSync(beside).map((name) => join(beside, name)))
    .filter(
      (path) =>
        !asked.has(path.normalize()) && (existsSync(join(path, noteName)) || /^\..+\.draft$/.test(basename(path))),
    )
    .sort();
}

/** What an editor should know of what is kept. None of it stops anything: what is not there is made. */
export const noticesOf = (keptEncodes: KeptEncodes[]): Fault[] => [
  ...keptEncodes
    .filter(({ isDamaged }) => isDamaged)
    .map(({ folder }) =>
      faultAt(folder, undefined, 'What is kept here is damaged; it was made anew.', 'Run “npm run keep” to mend it.'),
    ),
  ...leftOver(keptEncodes).map((folder) =>
    faultAt(
      folder,
      undefined,
      'What is kept here is of a film or photograph that has changed or is gone.',
      'Run “npm run keep”, which takes it away and keeps what is new.',
    ),
  ),
];
