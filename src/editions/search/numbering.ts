import type { Languages } from '../../i18n/languages.ts';
import { kinds, type Kind } from '../../model/search/search-files.ts';
import { isWrittenIn, type Chapter } from '../../model/story/documentary.ts';
import { recordsOf } from './records.ts';

/** The records of a chapter in all languages together, by their keys; in this order they are numbered. */
export type Keys = Record<Kind, string[]>;

/** The numbers of all records: what is the same in several languages has the same in all. */
export interface Numbering {
  /** Chapter by chapter. */
  keys: Keys[];
  /** The number of the first record of each chapter. */
  first: number[];
}

/** @param chapters in the order of the journey */
export function numberingOf(chapters: readonly Chapter[], languages: Languages): Numbering {
  const keys = chapters.map((chapter) => keysOf(chapter, languages));
  let all = 0;
  const first = keys.map((one) => {
    const number = all;
    all += kinds.reduce((sum, kind) => sum + one[kind].length, 0);
    return number;
  });
  return { keys, first };
}

function keysOf(chapter: Chapter, languages: Languages): Keys {
  const found: Record<Kind, Set<string>> = { text: new Set(), picture: new Set(), film: new Set() };
  for (const locale of languages.all.filter((one) => isWrittenIn(chapter, one))) {
    for (const { kind, key } of recordsOf(chapter, locale, languages)) found[kind].add(key);
  }
  const second = (key: string) => Number(key.slice(2));
  return {
    text: [...found.text],
    picture: [...found.picture],
    film: [...found.film].sort((a, b) => second(a) - second(b)),
  };
}
