import { levels } from '../../model/search/written-records.ts';
import type { Counted } from './counted.ts';

/** A record and its number, which is the same in all languages. */
export type Numbered = Counted & { number: number };

/** The records of a term, in the order of their numbers, and how much it says of each. */
export type Weighed = [number: number, level: number][];

/** How soon saying a word once more says little more, and how much less it says in a long text (Okapi BM25). */
const saturation = 1.2;
const ofLength = 0.35;
/** Records of one term that are kept, the best of them: nobody looks at more. */
const most = 2500;
/** Of this share of all records a term says nothing. */
const tooMany = 0.4;

/**
 * Every term of a language, with how much it says of each record.
 * @returns the terms in order, without those that are everywhere; these apart
 */
export function weighed(records: readonly Numbered[]): { terms: [string, Weighed][]; common: string[] } {
  const mean = records.reduce((sum, { length }) => sum + length, 0) / Math.max(1, records.length);
  const all = new Map<string, Weighed>();
  for (const { number, counts, length } of records) {
    const room = 1 - ofLength + ofLength * (length / mean);
    for (const [term, count] of counts) {
      const weight = count / (count + saturation * room);
      const records = all.get(term) ?? [];
      all.set(term, records);
      records.push([number, Math.max(1, Math.round(weight * (levels - 1)))]);
    }
  }
  const isCommon = (found: Weighed) => records.length > 20 && found.length > tooMany * records.length;
  const inOrder = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    terms: inOrder.filter(([, found]) => !isCommon(found)).map(([term, found]) => [term, best(found)]),
    common: inOrder.filter(([, found]) => isCommon(found)).map(([term]) => term),
  };
}

const best = (records: Weighed): Weighed =>
  records.length <= most
    ? records
    : records
        .toSorted(([a, one], [b, other]) => other - one || a - b)
        .slice(0, most)
        .sort(([a], [b]) => a - b);
