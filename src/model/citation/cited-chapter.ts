import { formats } from '../../i18n/formats.ts';
import type { Languages } from '../../i18n/languages.ts';
import { factsOf } from '../../i18n/locales.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Site } from '../../schema/site.ts';
import { chapterAddress } from '../story/addresses.ts';
import type { Chapter, ChapterText } from '../story/documentary.ts';
import type { Cited } from './cited.ts';

/** Whose words name the documentary and its places, and where it is published. */
interface Citing {
  site: Pick<Site, 'name' | 'publisher'>;
  languages: Languages;
  /** That of the reader's buttons. */
  locale: Locale;
  /** @param address from the root of the site @returns the whole of it */
  whole: (address: string) => string;
}

/** A chapter in a language, as something to cite. Who knows the day it is read, or the moment, adds it. */
export function citedChapter(chapter: Chapter, text: ChapterText, { site, languages, locale, whole }: Citing): Cited {
  const say = (words: Site['name']) => languages.said(words, locale).text;
  const { name, post } = chapter.posting;
  return {
    address: whole(chapterAddress(text.locale, chapter)),
    title: text.title,
    site: say(site.name),
    publisher: say(site.publisher),
    place: formats(locale).place(say(post.city), say(name)),
    published: chapter.published,
    ...(chapter.updated && { updated: chapter.updated }),
    language: factsOf(text.locale).tag,
  };
}
