import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

const memoFile = join('.cache', 'media', 'hashes.json');

interface Memo {
  bytes: number;
  changed: number;
  hash: string;
}

/** What was read before, so that masters of gigabytes are not read again at every build. */
const memo: Record<string, Memo> = existsSync(memoFile)
  ? (JSON.parse(readFileSync(memoFile, 'utf8')) as Record<string, Memo>)
  : {};

/** The hash of a file's bytes. A file of the same size and the same time of change is taken to be the same. */
export async function hashOfFile(file: string): Promise<string> {
  const { size: bytes, mtimeMs: changed } = statSync(file);
  const known = memo[file];
  if (known?.bytes === bytes && known.changed === changed) return known.hash;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const found = { bytes, changed, hash: hash.digest('hex') };
  memo[file] = found;
  return found.hash;
}

/** Twelve letters that stand for all the parts: enough for a name, and for it to be the only one. */
export const hashOf = (...parts: string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);

/** Keeps what was read for the next run. */
export function keepHashes(): void {
  mkdirSync(dirname(memoFile), { recursive: true });
  writeSafely(memoFile, JSON.stringify(memo));
}

/** Written under another name first: whoever is stopped meanwhile leaves the old file whole. */
export function writeSafely(file: string, text: string): void {
  const draft = `${file}.${process.pid}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
