import type { Card } from './editions/cards/card.ts';
import type { Formats } from './i18n/formats.ts';
import type { LanguageAttributes } from './i18n/locales.ts';
import type { Languages, Said } from './i18n/languages.ts';
import type { Translate } from './i18n/messages.ts';
import type { Chapter, ChapterText } from './model/story/documentary.ts';
import type { Position } from './model/story/journey.ts';
import type { SharedQuote } from './model/story/shared-quotes.ts';
import type { Borders } from './schema/borders.ts';
import type { Locale, Words } from './schema/locale.ts';

declare global {
  namespace App {
    interface Locals {
      /** The language of the buttons: the reader's, from the address; of a text that has none of its own, the nearest. */
      locale: Locale;
      /** The words of the interface in it. */
      t: Translate;
      /** The languages of the documentary. */
      languages: Languages;
      /** Words of the documentary in a language, that of the page where none is asked for; else in the nearest. */
      said: (words: Words, first?: Locale) => Said;
      /** The same where they stand in a sentence or an attribute, which cannot say their language. */
      say: (words: Words, first?: Locale) => string;
      /** Days, lists, lengths and weights in it. */
      format: Formats;
      /** An address of the site, under the path it is published at. */
      href: (address: string) => string;
      /** What is shown where a page is shared that has no card of its own. */
      siteCard: () => Card;
      /** The chapter being told: the page of a chapter sets it before its text is rendered, for the text's components. */
      told: {
        chapter: Chapter;
        text: ChapterText;
        /** The attributes of what is in the language of its text, where that is not the page's. */
        own: Partial<LanguageAttributes>;
        /** Where it stands on the journey. */
        position: Position<Chapter>;
        /** The sentences of its text that have a page. */
        shared: readonly SharedQuote[];
        /** What its maps draw. */
        borders: Borders;
      };
    }
  }
}
