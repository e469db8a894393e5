import { hash } from 'node:crypto';
import { termsIn } from '../../model/search/terms.ts';
import type { Chapter } from '../../model/story/documentary.ts';
import type { KeptWords, WholeDocumentary } from '../../model/story/whole-documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import { recordsOf, type SearchRecord } from './records.ts';

/** A record as it is shown, and what it is found by. */
export interface Counted extends Omit<SearchRecord, 'also' | 'titles'> {
  /** How many terms it has. */
  length: number;
  /** Each of them once, and how often it counts. */
  counts: [term: string, times: number][];
}

/** How often a term counts that stands in a title. */
const inTitle = 3;

export function counted({ also, titles, ...shown }: SearchRecord): Counted {
  const counts = new Map<string, number>();
  const count = (text: string, times: number) => {
    const terms = termsIn(text, shown.language);
    for (const { term } of terms) counts.set(term, (counts.get(term) ?? 0) + times);
    return terms.length;
  };
  const length = count(shown.words, 1) + count(also, 1);
  count(titles, inTitle);
  return { ...shown, length, counts: [...counts] };
}

/** The records of every chapter in each language: made once, and kept for the next build. */
export class CountedRecords {
  readonly #documentary: WholeDocumentary;
  readonly #kept = new Map<Locale, KeptWords>();

  constructor(documentary: WholeDocumentary) {
    this.#documentary = documentary;
  }

  of(chapter: Chapter, locale: Locale): Counted[] {
    const [kept, key] = [this.#in(locale), hash('sha256', this.#documentary.sumOf(chapter, locale))];
    const known = kept.get(key);
    if (known) return JSON.parse(known.toString()) as Counted[];
    const made = recordsOf(chapter, locale, this.#documentary).map(counted);
    kept.set(key, JSON.stringify(made));
    return made;
  }

  /** Writes down those of a language, and holds them no longer. */
  save(locale: Locale): void {
    this.#kept.get(locale)?.save();
    this.#kept.delete(locale);
  }

  #in(locale: Locale): KeptWords {
    const open = this.#kept.get(locale) ?? this.#documentary.kept(`search/${locale}`);
    this.#kept.set(locale, open);
    return open;
  }
}
