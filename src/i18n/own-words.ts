import type { Locale } from '../schema/locale.ts';
import { machineWordsIn, wordsInstead, type MessageKey, type Wording } from './words.ts';

/** Wordings of some keys, by language. */
export type WordsLaidOver = Partial<Record<Locale, Partial<Record<string, unknown>>>>;

let laidOver: WordsLaidOver = {};

/**
 * Lays the words a documentary says in its own way (`content/words/`) over the machine's. Whoever says a word has this
 * done before: a command in its first lines, a build where it bundles this file (`scripts/documentary.ts`).
 * What is no wording is passed over: the check tells it.
 */
export function layOver(words: WordsLaidOver): void {
  laidOver = words;
}

/** The words of a key: those of the documentary, else those of the machine; English, where a language has neither. */
export function wordingOf(locale: Locale, key: MessageKey): Wording {
  const own = laidOver[locale]?.[key];
  return isWording(own) ? own : (machineWordsIn(locale) ?? wordsInstead)[key];
}

const isWording = (value: unknown): value is Wording =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Record<string, unknown>>)['other'] === 'string');
