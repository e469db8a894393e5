import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one run has found out, for the next: words by the hash of what they were found in. */
export interface Kept {
  /** What was kept under a key, which begins with a hexadecimal digit. Who holds it holds a sixteenth of all. */
  get: (key: string) => Buffer | undefined;
  set: (key: string, words: string) => void;
  /** Writes down what was asked for or set; the rest is let go. A disk that takes nothing keeps nothing. */
  save: () => void;
}

export const nothingKept: Kept = { get: () => undefined, set: () => undefined, save: () => undefined };

/** By the first digit of its key: one edit writes two of sixteen files anew, and seven thousand texts are no seven thousand files. */
const shards = '0123456789abcdef';

/**
 * Opens what is kept in a folder. What is damaged, or was kept by another version, is as if it had never been there.
 * @param version of all that makes what is kept; nobody is asked before something is wanted
 */
export function openKept(folder: string, version: () => string): Kept {
  const open = new Map<string, Map<string, Buffer>>();
  const used = new Map<string, string | Buffer>();
  const changed = new Set<string>();
  let said: string | undefined;
  const now = () => (said ??= version());

  function shardOf(key: string): Map<string, Buffer> {
    const shard = key.slice(0, 1);
    const known = open.get(shard) ?? recordsIn(join(folder, shard), now());
    open.set(shard, known);
    return known;
  }

  return {
    get: (key) => {
      const known = used.get(key);
      const record = known ?? shardOf(key).get(key);
      if (record !== undefined) used.set(key, record);
      return typeof record === 'string' ? Buffer.from(record) : record;
    },
    set: (key, words) => {
      used.set(key, words);
      changed.add(key.slice(0, 1));
    },
    save: () => {
      const all = Map.groupBy(used, ([key]) => key.slice(0, 1));
      for (const shard of shards) if (changed.has(shard)) write(join(folder, shard), now(), all.get(shard) ?? []);
      changed.clear();
    },
  };
}

interface Header {
  version: string;
  /** Each with its length in bytes, in the order in which they follow. */
  records: [key: string, length: number][];
}

/** A sum of all that comes after it, a line that says what follows, and that. */
function recordsIn(file: string, version: string): Map<string, Buffer> {
  const records = new Map<string, Buffer>();
  try {
    const bytes = readFileSync(file);
    const [afterSum, afterHeader] = [bytes.indexOf('\n') + 1, bytes.indexOf('\n', sumLength + 1) + 1];
    if (bytes.toString('latin1', 0, afterSum - 1) !== hash('sha256', bytes.subarray(afterSum))) return records;
    const header = JSON.parse(bytes.toString('utf8', afterSum, afterHeader)) as Header;
    if (header.version !== version) return records;
    let from = afterHeader;
    for (const [key, length] of header.records) records.set(key, bytes.subarray(from, (from += length)));
  } catch {
    // It is not there, or is none of ours.
  }
  return records;
}

const sumLength = 64;

function write(file: string, version: string, entries: [key: string, words: string | Buffer][]): void {
  const parts = entries.map(([key, words]) => [key, Buffer.from(words)] as const);
  const header: Header = { version, records: parts.map(([key, bytes]) => [key, bytes.length]) };
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...parts.map(([, bytes]) => bytes)]);
  const draft = `${file}.${process.pid}.draft`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(draft, Buffer.concat([Buffer.from(`${hash('sha256', rest)}\n`), rest]));
    // Whoever is stopped meanwhile leaves the old file whole.
    renameSync(draft, file);
  } catch {
    // Then the next run finds out again what this one has found out.
  }
}
