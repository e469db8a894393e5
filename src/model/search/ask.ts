import type { LanguageIndex } from './language-index.ts';
import { both, noMatches, type Matches } from './matches.ts';
import { kinds, type Kind, type Routes } from './search-files.ts';
import { wordsAsked, type AskedWord } from './terms.ts';

/** A record that answers a question. */
export interface Hit {
  /** The number of its chapter, and its own within it. */
  chapter: number;
  index: number;
  kind: Kind;
}

export interface Found {
  /** The best first. */
  hits: Hit[];
  /** The terms they were found by. */
  terms: Set<string>;
}

/** Whether a reader wants to see a record of that kind, of that chapter. */
export type Wanted = (chapter: number, kind: Kind) => boolean;

/**
 * Answers a question. A word is looked for in the reader's language; one in other letters, and one that is not found there,
 * in the others, too: what is found in one language is shown in another, for the texts are the same.
 * @param indexes the reader's own first, then the others, the nearest first
 */
export async function ask(question: string, indexes: readonly LanguageIndex[], wanted: Wanted): Promise<Found> {
  const [own] = indexes;
  if (!own) return { hits: [], terms: new Set() };
  const routes = await own.routes();
  const asked = wordsAsked(question);
  const common = await Promise.all(asked.map((word) => own.isCommon(word)));
  const said = telling(asked.filter((_, index) => !common[index]));
  const matches = await Promise.all(said.map((word) => matchesOf(word, own, indexes.slice(1))));
  return { hits: ranked(matches, routes, wanted), terms: new Set(matches.flatMap(({ terms }) => [...terms])) };
}

/** Words that are looked for: each may cost a shard, and a long question says no more than its longest words. */
const mostWords = 6;

function telling(words: readonly AskedWord[]): AskedWord[] {
  const longest = words.toSorted((a, b) => b.text.length - a.text.length).slice(0, mostWords);
  return words.filter((word) => longest.includes(word));
}

async function matchesOf(word: AskedWord, own: LanguageIndex, others: readonly LanguageIndex[]): Promise<Matches> {
  const isFound = ({ scores }: Matches) => scores.size > 0;
  const exact = await own.exact(word);
  const isForeign = word.script !== '' && word.script !== own.script;
  if (isFound(exact) && !isForeign) return exact;
  const alike = others.filter(({ script }) => script === word.script);
  if (!isForeign) {
    const close = await own.close(word, 1);
    if (isFound(close)) return close;
  }
  for (const other of alike) {
    const found = await other.exact(word);
    if (isFound(found)) return both(exact, found);
  }
  if (!isForeign) return own.close(word, 2);
  for (const other of alike.slice(0, 1)) {
    for (const slips of [1, 2]) {
      const close = await other.close(word, slips);
      if (isFound(close)) return both(exact, close);
    }
  }
  return isFound(exact) ? exact : noMatches();
}

/** A word that is elsewhere in the chapter counts less than one in the record itself. */
const elsewhere = 0.4;

function ranked(matches: readonly Matches[], routes: Routes, wanted: Wanted): Hit[] {
  const hitAt = places(routes.counts);
  const absent = new Set(routes.absent);
  const found = new Map<number, { hit: Hit; score: number; words: number }>();
  const chaptersOf = matches.map(({ scores }) => {
    const chapters = new Set<number>();
    for (const [number, score] of scores) {
      const known = found.get(number) ?? { hit: hitAt(number), score: 0, words: 0 };
      found.set(number, known);
      known.score += score;
      known.words += 1;
      chapters.add(known.hit.chapter);
    }
    return chapters;
  });
  const share = ({ hit, words }: { hit: Hit; words: number }) => {
    const inChapter = chaptersOf.filter((chapters) => chapters.has(hit.chapter)).length;
    return (words + elsewhere * (inChapter - words)) / matches.length;
  };
  return [...found]
    .filter(([, { hit }]) => !absent.has(hit.chapter) && wanted(hit.chapter, hit.kind))
    .map(([number, one]) => ({ number, hit: one.hit, score: one.score * share(one) ** 2 }))
    .toSorted((a, b) => b.score - a.score || a.number - b.number)
    .map(({ hit }) => hit);
}

/** Where a record is, by its number. @param counts those of each kind, chapter by chapter */
function places(counts: readonly number[]): (number: number) => Hit {
  const starts: number[] = [];
  let all = 0;
  for (const count of counts) {
    starts.push(all);
    all += count;
  }
  return (number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const first = low - (low % kinds.length);
    return {
      chapter: first / kinds.length,
      index: number - (starts[first] ?? 0),
      kind: kinds[low % kinds.length] ?? 'text',
    };
  };
}
