import type { Shard } from '../../model/search/search-files.ts';
import { writtenRecords } from '../../model/search/written-records.ts';
import type { Weighed } from './weighed.ts';

/** Signs of a shard as it is written: about 4 kB on the way. A single term may need more. */
const room = 9_000;

/** Cuts the terms of a language into shards, each of terms that follow each other. @param terms in order */
export function shardsOf(terms: readonly [string, Weighed][]): { shards: Shard[]; starts: string[] } {
  const shards: Shard[] = [];
  const starts: string[] = [];
  let taken = room;
  let before = '';
  for (const [term, records] of terms) {
    const row: Shard[number] = [term, ...writtenRecords(records)];
    const size = JSON.stringify(row).length;
    if (taken + size > room) {
      shards.push([]);
      starts.push(shards.length === 1 ? '' : beginning(before, term));
      taken = 0;
    }
    taken += size;
    shards.at(-1)?.push(row);
    before = term;
  }
  return { shards, starts };
}

/** The shortest beginning of a term that comes after the one before. */
function beginning(before: string, term: string): string {
  for (let length = 1; length < term.length; length += 1) {
    if (term.slice(0, length) > before) return term.slice(0, length);
  }
  return term;
}
