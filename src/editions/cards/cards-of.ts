import { formats } from '../../i18n/formats.ts';
import { typeset } from '../../i18n/typography.ts';
import { chaptersAt, languagesOf, textIn } from '../../model/story/documentary.ts';
import type { Chapter, Documentary, Posting } from '../../model/story/documentary.ts';
import { mainJourney } from '../../model/story/journey.ts';
import { chaptersWithPress } from '../../model/press/chapters-with-press.ts';
import { sharedQuotes } from '../../model/story/shared-quotes.ts';
import type { Locale } from '../../schema/locale.ts';
import { shapes, type Card, type Shape } from './card.ts';
import { coverOf, footOf, said, type Told } from './card-parts.ts';
import { quoteCard } from './quote-card.ts';

/** The card of a chapter in a language it is written in. */
export function chapterCard({ languages, site }: Told, chapter: Chapter, language: Locale): Card {
  const locale = languages.nearest(language);
  const { posting } = chapter;
  const [city, country] = [languages.said(posting.post.city, locale).text, languages.said(posting.name, locale).text];
  return {
    language,
    locale,
    label: typeset(formats(locale).place(city, country), locale),
    title: typeset(textIn(chapter, language).title, language),
    foot: footOf({ languages, site }, locale),
    accent: posting.accent,
    scene: coverOf(chapter),
  };
}

/** The pictures of a chapter that are shared as they are. */
export const pressPictures = (told: Told, chapter: Chapter, language: Locale): Card[] =>
  (Object.keys(shapes) as Shape[]).map((shape) => ({ ...chapterCard(told, chapter, language), shape }));

/** The card of a posting: its land, with the cover of its first chapter. @param first one of its chapters */
export function postingCard({ languages, site }: Told, posting: Posting, first: Chapter, locale: Locale): Card {
  return {
    language: locale,
    locale,
    label: said(languages, posting.post.city, locale),
    title: said(languages, posting.name, locale),
    foot: footOf({ languages, site }, locale),
    accent: posting.accent,
    scene: coverOf(first),
  };
}

/** The card of the home page, and of every page that has none of its own: lists, and what a site says of itself. */
export function homeCard({ languages, site, chapters, borders }: Documentary, locale: Locale): Card {
  return {
    language: locale,
    locale,
    label: '',
    title: said(languages, site.name, locale),
    foot: said(languages, site.tagline, locale),
    accent: house,
    scene: {
      kind: 'journey',
      stops: mainJourney(chapters, site).map(({ posting }) => ({
        at: posting.post.coordinates,
        colour: posting.accent.day,
      })),
      lines: borders.lines,
    },
  };
}

/** Every card of a documentary; those with one picture come one after the other. */
export function cardsOf(documentary: Documentary): Card[] {
  const { languages, chapters, postings } = documentary;
  const isForPress = new Set(chaptersWithPress(chapters, documentary.site));
  const ofChapters = (posting: Posting) =>
    chaptersAt(chapters, posting).flatMap((chapter, index) => [
      ...(index === 0 ? languages.all.map((locale) => postingCard(documentary, posting, chapter, locale)) : []),
      ...languagesOf(chapter).map((language) => chapterCard(documentary, chapter, language)),
      ...languagesOf(chapter).flatMap((language) =>
        sharedQuotes(chapter, language, documentary.site).map((quote) =>
          quoteCard(documentary, chapter, language, quote),
        ),
      ),
      ...languagesOf(chapter).flatMap((language) =>
        isForPress.has(chapter) ? pressPictures(documentary, chapter, language) : [],
      ),
    ]);
  return [...languages.all.map((locale) => homeCard(documentary, locale)), ...postings.flatMap(ofChapters)];
}

/** Of pages that belong to no posting: bone, and the ink of their words. */
const house = { night: '#c9bd9a', day: '#1b2030' };
