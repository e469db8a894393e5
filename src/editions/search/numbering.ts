import { hash } from 'node:crypto';
import { kinds, type Kind } from '../../model/search/search-files.ts';
import { isWrittenIn, type Chapter } from '../../model/story/documentary.ts';
import type { WholeDocumentary } from '../../model/story/whole-documentary.ts';
import type { CountedRecords } from './counted.ts';

/** The records of a chapter in all languages together, by their keys; in this order they are numbered. */
export type Keys = Record<Kind, string[]>;

/** The numbers of all records: what is the same in several languages has the same in all. */
export interface Numbering {
  /** Chapter by chapter. */
  keys: Keys[];
  /** The number of the first record of each chapter. */
  first: number[];
}

export function numberingOf(documentary: WholeDocumentary, records: CountedRecords): Numbering {
  const { chapters, sumOf } = documentary;
  const known = documentary.kept('search/keys');
  const sums = new Map(
    chapters.map((chapter) => {
      const written = languagesSearched(documentary, chapter).map((locale) => sumOf(chapter, locale));
      return [chapter, hash('sha256', JSON.stringify(written))];
    }),
  );
  const keys = new Map(
    [...sums].flatMap(([chapter, sum]): [Chapter, Keys][] => {
      const before = known.get(sum);
      return before ? [[chapter, JSON.parse(before.toString()) as Keys]] : [];
    }),
  );
  for (const [chapter, made] of madeKeys(
    documentary,
    records,
    chapters.filter((chapter) => !keys.has(chapter)),
  )) {
    keys.set(chapter, made);
    known.set(sums.get(chapter) ?? '', JSON.stringify(made));
  }
  known.save();
  return numbered(chapters.map((chapter) => keys.get(chapter) ?? keysOf([])));
}

const languagesSearched = ({ languages }: WholeDocumentary, chapter: Chapter) =>
  languages.all.filter((locale) => isWrittenIn(chapter, locale));

/** Language by language: of seven thousand texts those of one are held at a time. */
function madeKeys(documentary: WholeDocumentary, records: CountedRecords, missing: Chapter[]): [Chapter, Keys][] {
  const found = new Map(missing.map((chapter): [Chapter, Found[][]] => [chapter, []]));
  for (const locale of documentary.languages.all) {
    for (const chapter of missing.filter((one) => isWrittenIn(one, locale))) {
      found.get(chapter)?.push(records.of(chapter, locale).map(({ kind, key }) => ({ kind, key })));
    }
    // What is saved is what was asked for: where that is not all, the rest would be let go.
    if (missing.length === documentary.chapters.length) records.save(locale);
  }
  return [...found].map(([chapter, all]) => [chapter, keysOf(all)]);
}

function numbered(keys: Keys[]): Numbering {
  let all = 0;
  const first = keys.map((one) => {
    const number = all;
    all += kinds.reduce((sum, kind) => sum + one[kind].length, 0);
    return number;
  });
  return { keys, first };
}

interface Found {
  kind: Kind;
  key: string;
}

/** @param records of one chapter, in each language */
function keysOf(records: Found[][]): Keys {
  const found: Record<Kind, Set<string>> = { text: new Set(), picture: new Set(), film: new Set() };
  for (const { kind, key } of records.flat()) found[kind].add(key);
  const second = (key: string) => Number(key.slice(2));
  return {
    text: [...found.text],
    picture: [...found.picture],
    film: [...found.film].sort((a, b) => second(a) - second(b)),
  };
}
