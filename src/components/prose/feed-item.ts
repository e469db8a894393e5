import type { Whole } from '../../editions/data/whole.ts';
import type { Languages } from '../../i18n/languages.ts';
import { plainRendition } from '../../media/film-weight.ts';
import { filmOnShelf, photographOnShelf } from '../../media/shelf.ts';
import { chapterAddress } from '../../model/story/addresses.ts';
import { isWrittenIn, textIn, type Chapter } from '../../model/story/documentary.ts';
import type { WholeDocumentary } from '../../model/story/whole-documentary.ts';
import { missionNamed } from '../../model/story/missions.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Missions } from '../../schema/mission.ts';
import { fullText } from './full-text.ts';

/** Chapters a feed tells of: who follows it has seen the others. */
const most = 30;

/** The newest chapters written in a language, the newest first. */
export const newest = (chapters: readonly Chapter[], locale: Locale): Chapter[] =>
  chapters
    .filter((chapter) => isWrittenIn(chapter, locale))
    .toSorted((a, b) => b.published.localeCompare(a.published))
    .slice(0, most);

/** What a feed is made from. */
export interface FeedSource {
  languages: Languages;
  missions: Missions;
  locale: Locale;
  whole: Whole;
  /** What is written in a chapter. */
  treeOf: WholeDocumentary['treeOf'];
}

/** A chapter in a feed: all its text, and its film to be taken along. */
export function feedItem(chapter: Chapter, { languages, missions, locale, whole, treeOf }: FeedSource) {
  const text = textIn(chapter, locale);
  const film = chapter.film && plainRendition(filmOnShelf(chapter.id));
  return {
    title: text.title,
    description: text.summary,
    link: whole.of(chapterAddress(locale, chapter)),
    pubDate: new Date(chapter.published),
    categories: chapter.missions.map((id) => languages.said(missionNamed(missions, id).name, locale).text),
    content: fullText(treeOf(chapter, locale), {
      ...{ chapter, text, languages, media: whole.media },
      picture: (name) => photographOnShelf(chapter.id, name),
    }),
    ...(film && { enclosure: { url: whole.media(film.src), length: film.bytes, type: 'video/mp4' } }),
  };
}
