import type { Languages } from '../../i18n/languages.ts';
import type { Locale } from '../../schema/locale.ts';

/**
 * The language in which a reader gets the captions, chapters or descriptions of a film; the one spoken comes last.
 * @param texts by language: only those that are there count
 * @param spoken the language of the film
 * @returns nothing where there are none in any language the reader is likely to know
 */
export const filmLanguage = (
  texts: Readonly<Partial<Record<Locale, unknown>>>,
  reader: Locale,
  spoken: Locale,
  languages: Languages,
): Locale | undefined => [...languages.chain(reader), spoken].find((locale) => texts[locale] !== undefined);
