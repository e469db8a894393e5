import { formats } from '../../i18n/formats.ts';
import type { Languages } from '../../i18n/languages.ts';
import { translator } from '../../i18n/messages.ts';
import { textIn, type Chapter } from '../../model/story/documentary.ts';
import type { SharedQuote } from '../../model/story/shared-quotes.ts';
import type { Locale } from '../../schema/locale.ts';

/** What is said of a sentence, in words. */
export interface SaidOf {
  /** Who said it, and in what role then; else the film that says it, or the text it stands in. */
  who: string;
  /** Where it was said, where that is known: what the film says, it says at the post. */
  where?: string;
  /** When, where that is known. */
  when?: string;
}

/** Who, in what role then, where and when: alike on a page, on a card and for machines. */
export function saidOf(chapter: Chapter, language: Locale, quote: SharedQuote, languages: Languages): SaidOf {
  const locale = languages.nearest(language);
  const { row, time } = formats(locale);
  const { by, role, title, source, date } = quote;
  const text = row(...[title, source].filter((word) => word !== undefined));
  const film = translator(locale)('quote.film', { title: textIn(chapter, language).title });
  const where = whereOf(chapter, language, quote, languages);
  return {
    who: by ? row(by, ...(role ? [role] : [])) : quote.film ? film : text,
    ...(where && { where }),
    ...(date && { when: time(date) }),
  };
}

/** The place an editor names; of what the film says, that of the post. A text that is quoted may be from anywhere. */
function whereOf(chapter: Chapter, language: Locale, { at, film }: SharedQuote, languages: Languages) {
  const place = at === undefined ? undefined : chapter.places[at];
  if (place) return languages.said(place.name, language).text;
  return film === undefined ? undefined : postOf(chapter, language, languages);
}

/** The city and the land a chapter is told from: “Lima, Pérou”. */
export function postOf({ posting }: Chapter, language: Locale, languages: Languages): string {
  const locale = languages.nearest(language);
  const [city, land] = [posting.post.city, posting.name].map((name) => languages.said(name, locale).text);
  return formats(locale).place(city ?? '', land ?? '');
}

/**
 * The beginning of a sentence, where it is long, up to the end of a word.
 * @param locale its language
 * @param most signs of it
 */
export function beginningOf(words: string, locale: Locale, most: number): string {
  if (words.length <= most) return words;
  const parts = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(words)];
  const end = parts.findLast(({ index, isWordLike, segment }) => isWordLike && index + segment.length < most);
  return end ? `${words.slice(0, end.index + end.segment.length)}…` : words;
}
