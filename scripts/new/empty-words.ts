import type { Locale } from '../../src/schema/locale.ts';

/** A line for each language, with nothing in it: `    fr: ''`. */
export const emptyWords = (indent: number, languages: readonly Locale[]): string =>
  languages.map((locale) => `${' '.repeat(indent)}${locale}: ''`).join('\n');
