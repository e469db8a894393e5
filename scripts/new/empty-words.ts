import { locales } from '../../src/schema/locale.ts';

/** A line for each language, with nothing in it: `    fr: ''`. */
export const emptyWords = (indent: number): string =>
  locales.map((locale) => `${' '.repeat(indent)}${locale}: ''`).join('\n');
