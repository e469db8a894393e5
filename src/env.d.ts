import type { Formats } from './i18n/formats.ts';
import type { Translate } from './i18n/messages.ts';
import type { Chapter, ChapterText } from './model/story/documentary.ts';
import type { Position } from './model/story/journey.ts';
import type { Borders } from './schema/borders.ts';
import type { Locale } from './schema/locale.ts';

declare global {
  namespace App {
    interface Locals {
      /** The reader's language, from the address. */
      locale: Locale;
      /** The words of the interface in it. */
      t: Translate;
      /** Days, lists, lengths and weights in it. */
      format: Formats;
      /** An address of the site, under the path it is published at. */
      href: (address: string) => string;
      /** The chapter being told: the page of a chapter sets it before its text is rendered, for the text's components. */
      told: {
        chapter: Chapter;
        text: ChapterText;
        /** Where it stands on the journey. */
        position: Position<Chapter>;
        /** What its maps draw. */
        borders: Borders;
      };
    }
  }
}
