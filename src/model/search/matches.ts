import type SearchableMap from 'minisearch/SearchableMap';
import { readRecords } from './written-records.ts';

/** The terms of some shards, by their letters: MiniSearch’s tree, which knows beginnings and slips. */
export type Terms = SearchableMap<number[]>;

/** What was found of one word: how well it fits each record, and the terms that did. */
export interface Matches {
  scores: Map<number, number>;
  terms: Set<string>;
}

export const noMatches = (): Matches => ({ scores: new Map(), terms: new Set() });

/** How little a word counts that only begins as asked; while the last word is being written, more. */
const begun = { last: 0.6, other: 0.3 };
/** A word with a slip counts less than one without. */
const slipped = 0.5;

/** A term counts the more, the fewer records have it. */
const rarity = (found: number, total: number): number => Math.log(1 + (total - found + 0.5) / (found + 0.5));

function add(matches: Matches, term: string, written: readonly number[], weight: number, total: number): void {
  const each = weight * rarity(written.length, total);
  matches.terms.add(term);
  readRecords(written, (number, level) => {
    const score = each * level;
    if (score > (matches.scores.get(number) ?? 0)) matches.scores.set(number, score);
  });
}

/** The term itself, and those that begin like it. @param total records of the language */
export function exactMatches(terms: Terms, asked: string, isLast: boolean, total: number): Matches {
  const matches = noMatches();
  const itself = terms.get(asked);
  if (itself) add(matches, asked, itself, 1, total);
  // Two letters begin everything.
  const mayBegin = asked.length > 2 || isLast || /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(asked);
  if (!mayBegin || /^\d/.test(asked)) return matches;
  // Of a single sign between which and the next no blank stands, the sign is what is marked.
  matches.terms.add(asked);
  for (const [term, written] of terms.atPrefix(asked)) {
    if (term === asked) continue;
    const weight = (isLast ? begun.last : begun.other) * (asked.length / term.length);
    add(matches, term, written, weight, total);
  }
  return matches;
}

/** How many letters of a term may be others, missing or too many; numbers and pairs of signs have none to spare. */
const slipsOf = (term: string): number =>
  /\d|\p{Script=Han}/u.test(term) || term.length < 4 ? 0 : term.length < 6 ? 1 : 2;

/** Terms with as many slips as that and no more. @param slips from 1; nothing where the word has fewer to spare */
export function closeMatches(terms: Terms, asked: string, slips: number, total: number): Matches {
  const matches = noMatches();
  if (slips > slipsOf(asked)) return matches;
  for (const [term, [written, distance]] of terms.fuzzyGet(asked, slips)) {
    add(matches, term, written, slipped / Math.max(1, distance), total);
  }
  return matches;
}

/** Both: where a record is in both, the better counts. */
export function both(one: Matches, other: Matches): Matches {
  const scores = new Map(one.scores);
  for (const [number, score] of other.scores) scores.set(number, Math.max(score, scores.get(number) ?? 0));
  return { scores, terms: new Set([...one.terms, ...other.terms]) };
}
