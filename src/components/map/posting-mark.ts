import type { Formats } from '../../i18n/formats.ts';
import type { Translate } from '../../i18n/messages.ts';
import { chapterAddress, postingAddress } from '../../model/story/addresses.ts';
import { chaptersAt, isWrittenIn, textIn, type Chapter, type Posting } from '../../model/story/documentary.ts';
import type { Locale, Words } from '../../schema/locale.ts';

/** What the mark of a posting says, in a language. */
export interface PostingMark {
  posting: Posting;
  /** The numbers of its chapters on the journey, as the list has them: “4·5”; empty where none is on it. */
  number: string;
  label: string;
  tells: string | undefined;
  caption: string;
  address: string;
}

/** Chapters a mark tells of by their titles: of more, the reader chooses at the posting. */
const most = 3;

/** @param journey its chapters have numbers */
export function postingMark(
  posting: Posting,
  { chapters, journey }: { chapters: Chapter[]; journey: Chapter[] },
  { locale, t, format, say }: { locale: Locale; t: Translate; format: Formats; say: (words: Words) => string },
): PostingMark {
  const here = chaptersAt(chapters, posting);
  const [only] = here;
  const numbers = here.map((chapter) => journey.indexOf(chapter) + 1).filter((number) => number > 0);
  const titles = here
    .filter((chapter) => isWrittenIn(chapter, locale))
    .slice(0, most)
    .map((chapter) => textIn(chapter, locale).title);
  const place = format.onMap(say(posting.post.city), say(posting.name));
  const label = numbers.length ? t('map.mark', { number: format.numbers(numbers), place }) : place;
  const tells = titles.length ? t('map.tells', { chapters: format.list(titles) }) : undefined;
  return {
    posting,
    number: format.numbers(numbers),
    label,
    tells,
    caption: tells ? t('map.caption', { mark: label, chapters: tells }) : label,
    // One chapter is what the mark promises; of several the reader chooses at the posting.
    address:
      only && here.length === 1 && isWrittenIn(only, locale)
        ? chapterAddress(locale, only)
        : postingAddress(locale, posting),
  };
}
