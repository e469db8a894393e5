import type { Locale } from '../../schema/locale.ts';

/** Where a film has no words in a reader's language, the languages tried next, in order; the one spoken comes last. */
export const fallbacks: Readonly<Record<Locale, readonly Locale[]>> = {
  fr: ['en'],
  en: ['fr'],
  de: ['en', 'fr'],
  es: ['fr', 'en'],
  ar: ['fr', 'en'],
  zh: ['en', 'fr'],
  ru: ['en', 'fr'],
};

/**
 * The language in which a reader gets the captions, chapters or descriptions of a film.
 * @param texts by language: only those that are there count
 * @param spoken the language of the film
 * @returns nothing where there are none in any language of the chain
 */
export const filmLanguage = (
  texts: Partial<Record<Locale, unknown>>,
  reader: Locale,
  spoken: Locale,
): Locale | undefined => [reader, ...fallbacks[reader], spoken].find((locale) => texts[locale] !== undefined);
