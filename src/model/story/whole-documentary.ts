import type { Locale } from '../../schema/locale.ts';
import type { Chapter, Documentary } from './documentary.ts';
import type { Tree } from './tree.ts';

/** Everything that is published, and what is written in every chapter: for those who print all of it. */
export interface WholeDocumentary extends Documentary {
  treeOf: (chapter: Chapter, language: Locale) => Tree;
  /** Letters that change with a text, and with anything else that is known of the documentary but other texts. */
  sumOf: (chapter: Chapter, language: Locale) => string;
  /** Opens what was kept under a name by the build before, where the code is the same; else there is nothing in it. */
  kept: (name: string) => KeptWords;
}

/** Words kept for the next build under keys that begin with a hexadecimal digit. */
export interface KeptWords {
  get: (key: string) => { toString: () => string } | undefined;
  set: (key: string, words: string) => void;
  /** Writes down what was asked for or set, and nothing else. */
  save: () => void;
}
