/** What a record of the search is: a passage of a text, a photograph, a sentence of a film. */
export const kinds = ['text', 'picture', 'film'] as const;
export type Kind = (typeof kinds)[number];

/**
 * Where everything is that a question in a language needs; read first. A record has one number in all languages: what is
 * found in one of them is shown in another.
 */
export interface Routes {
  /** How many records the language has. */
  total: number;
  /** The beginning of the first term of each shard, in their order. */
  starts: string[];
  /** Terms that are everywhere, and so say nothing. */
  common: string[];
  /** For each chapter the numbers of its records of each kind, in the order of `kinds`, one after the other. */
  counts: number[];
  /** Chapters that have no page in the language, by their numbers. */
  absent: number[];
}

/** A shard: its terms in order, each with the records it stands in (written-records.ts). */
export type Shard = [term: string, ...records: number[]][];

/** A record as it is read: its part of the chapter’s address, what it is called, and its words. */
export type ShownRecord = [hash: string, name: string, words: string, language?: string] | null;

/** The words of a chapter, fetched where something of it was found. */
export interface ShownChapter {
  address: string;
  title: string;
  place: string;
  /** That of its posting, as `data-colour` says it. */
  colour: string;
  /** In the order of their numbers; nothing where the language has none. */
  records: ShownRecord[];
}

/** What one may filter by; fetched when it is wanted. Each list has a row for each chapter. */
export interface Facts {
  postings: string[];
  missions: string[];
  years: string[];
  /** Places in the lists above. */
  chapters: [posting: number, missions: number[], years: number[]][];
}

export const routesFile = 'routes';
export const factsFile = 'facts';
export const shardFile = (number: number): string => `terms-${number}`;
export const chapterFile = (number: number): string => `chapter-${number}`;
