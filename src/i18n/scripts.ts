import { madeOnce } from './made-once.ts';

/** The letters of a language: `Latn`, `Geor`, `Arab`; for Chinese `Hans` or `Hant`, for Japanese `Jpan`. @param tag one there is */
export const scriptOf = madeOnce((tag: string): string => new Intl.Locale(tag).maximize().script ?? 'Latn');

const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

export const isRightToLeft = (script: string): boolean => rightToLeft.includes(script);

/** Letters of which a name begins with a capital; Georgian has capitals, and never begins a word with one. */
export const withCapitals: readonly string[] = ['Latn', 'Cyrl', 'Grek', 'Armn'];
