import type { Locale } from '../../schema/locale.ts';
import type { Site } from '../../schema/site.ts';
import { chapterAddress, quoteAddress, type Alternate } from './addresses.ts';
import { languagesOf, textIn, type Chapter } from './documentary.ts';
import type { Quote } from './quotes.ts';

/** A marked sentence with a name: it has a page and a card. */
export type SharedQuote = Quote & { name: string };

/** The sentences of a text that have a page, in its order. Of which chapters, says `site.yaml`. */
export function sharedQuotes(chapter: Chapter, language: Locale, { quotes = 'journey', journey }: Site): SharedQuote[] {
  if (quotes === 'none' || (quotes === 'journey' && !journey.includes(chapter.id))) return [];
  return textIn(chapter, language).quotes.filter((quote): quote is SharedQuote => quote.name !== undefined);
}

/** Where it stands in its chapter. */
export const quotePlace = (locale: Locale, chapter: Chapter, quote: SharedQuote): string =>
  `${chapterAddress(locale, chapter)}#${quoteId(quote)}`;

/** What the chapter calls the part it stands in. */
export const quoteId = ({ name }: Pick<SharedQuote, 'name'>): string => `quote-${name}`;

/** A sentence in the languages in which it is marked, and in no other. */
export const quoteAlternates = (chapter: Chapter, { name }: SharedQuote): Alternate[] =>
  languagesOf(chapter).flatMap((locale) =>
    textIn(chapter, locale)
      .quotes.filter((quote): quote is SharedQuote => quote.name === name)
      .map(() => ({ locale, address: quoteAddress(locale, chapter, name) })),
  );
