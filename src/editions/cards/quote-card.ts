import { formats } from '../../i18n/formats.ts';
import { quoted } from '../../i18n/marks.ts';
import { typeset } from '../../i18n/typography.ts';
import type { Chapter } from '../../model/story/documentary.ts';
import type { SharedQuote } from '../../model/story/shared-quotes.ts';
import type { Locale } from '../../schema/locale.ts';
import { postOf, saidOf } from '../quotes/said-of.ts';
import { coverOf, said, type Told } from './card-parts.ts';
import type { Card } from './card.ts';

/** The card of a marked sentence: its words as large as they have room for, and below them who said it. */
export function quoteCard({ languages, site }: Told, chapter: Chapter, language: Locale, quote: SharedQuote): Card {
  const locale = languages.nearest(language);
  const { who, where, when } = saidOf(chapter, language, quote, languages);
  const { beside, row } = formats(locale);
  const isPlaced = where !== undefined;
  return {
    language,
    locale,
    // A date that no place belongs to is that of the words.
    label: typeset(isPlaced ? beside(where, ...(when ? [when] : [])) : postOf(chapter, language, languages), locale),
    title: typeset(quoted(quote.words, language), language),
    under: typeset(isPlaced || !when ? who : row(who, when), language),
    foot: said(languages, site.name, locale),
    accent: chapter.posting.accent,
    scene: coverOf(chapter),
  };
}
