import { kinds, type Kind } from '../../model/search/search-files.ts';
import { isWrittenIn, type Chapter, type WholeDocumentary } from '../../model/story/documentary.ts';
import { recordsOf } from './records.ts';

type Whole = Pick<WholeDocumentary, 'chapters' | 'languages' | 'treeOf'>;

/** The records of a chapter in all languages together, by their keys; in this order they are numbered. */
export type Keys = Record<Kind, string[]>;

/** The numbers of all records: what is the same in several languages has the same in all. */
export interface Numbering {
  /** Chapter by chapter. */
  keys: Keys[];
  /** The number of the first record of each chapter. */
  first: number[];
}

export function numberingOf(documentary: Whole): Numbering {
  const keys = documentary.chapters.map((chapter) => keysOf(chapter, documentary));
  let all = 0;
  const first = keys.map((one) => {
    const number = all;
    all += kinds.reduce((sum, kind) => sum + one[kind].length, 0);
    return number;
  });
  return { keys, first };
}

function keysOf(chapter: Chapter, documentary: Whole): Keys {
  const found: Record<Kind, Set<string>> = { text: new Set(), picture: new Set(), film: new Set() };
  for (const locale of documentary.languages.all.filter((one) => isWrittenIn(chapter, one))) {
    for (const { kind, key } of recordsOf(chapter, locale, documentary)) found[kind].add(key);
  }
  const second = (key: string) => Number(key.slice(2));
  return {
    text: [...found.text],
    picture: [...found.picture],
    film: [...found.film].sort((a, b) => second(a) - second(b)),
  };
}
