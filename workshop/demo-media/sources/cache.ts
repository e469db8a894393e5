import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Everything derived from the raw material, kept out of git; delete it to start again. */
export const cacheFolder = join(import.meta.dirname, '..', '.cache');

/** Bytes made once, then read from the cache. */
export async function cachedBytes(name: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const file = join(cacheFolder, name);
  if (!existsSync(file)) writeWhole(file, await make());
  return readFileSync(file);
}

/** A value made once, then read from the cache. */
export async function cachedJson<T>(name: string, make: () => Promise<T>): Promise<T> {
  const bytes = await cachedBytes(name, async () => Buffer.from(JSON.stringify(await make())));
  return JSON.parse(bytes.toString('utf8')) as T;
}

/** Writes in the cache and renames: a reader never meets half a file, and no folder of content ever holds a draft. */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  mkdirSync(cacheFolder, { recursive: true });
  const draft = join(cacheFolder, `${basename(file)}.${process.pid}.draft`);
  writeFileSync(draft, bytes);
  renameSync(draft, file);
}
