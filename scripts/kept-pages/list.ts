import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What is known of a page of the build before. */
export interface KeptPage {
  /** What it was made from: all that it shows, and all code. */
  key: string;
  /** Its size, and when it was written. */
  stamp: string;
}

/** By the name of its file: `fr/perou/andes/index.html`. */
export type KeptList = ReadonlyMap<string, KeptPage>;

/** The list of the build before; of one that is damaged nothing. */
export function readList(file: string): KeptList {
  try {
    const [sum = '', words = ''] = readFileSync(file, 'utf8').split('\n', 2);
    return new Map(sum === hash('sha256', words) ? (JSON.parse(words) as [string, KeptPage][]) : []);
  } catch {
    return new Map();
  }
}

/** Written under another name first: whoever is stopped meanwhile leaves the old list whole. */
export function writeList(file: string, list: KeptList): void {
  const words = JSON.stringify([...list]);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.draft`, `${hash('sha256', words)}\n${words}`);
  renameSync(`${file}.draft`, file);
}
