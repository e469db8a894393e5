import { formats } from '../../i18n/formats.ts';
import type { Languages } from '../../i18n/languages.ts';
import { typeset } from '../../i18n/typography.ts';
import { photographOnShelf } from '../../media/shelf.ts';
import { chaptersAt, languagesOf, photographNamed, textIn } from '../../model/story/documentary.ts';
import type { Chapter, Documentary, Posting } from '../../model/story/documentary.ts';
import { mainJourney } from '../../model/story/journey.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import { chaptersWithPress } from '../../model/press/chapters-with-press.ts';
import { shapes, type Card, type Plate, type Shape } from './card.ts';

/** What every card asks a documentary for. */
type Told = Pick<Documentary, 'languages' | 'site'>;

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
        isForPress.has(chapter) ? pressPictures(documentary, chapter, language) : [],
      ),
    ]);
  return [...languages.all.map((locale) => homeCard(documentary, locale)), ...postings.flatMap(ofChapters)];
}

/** Of pages that belong to no posting: bone, and the ink of their words. */
const house = { night: '#c9bd9a', day: '#1b2030' };

const said = (languages: Languages, words: Words, locale: Locale): string =>
  typeset(languages.said(words, locale).text, locale);

/** “Destinations, chroniques d’une diplomatie de terrain” */
const footOf = ({ languages, site }: Told, locale: Locale): string =>
  formats(locale).row(said(languages, site.name, locale), said(languages, site.tagline, locale));

function coverOf(chapter: Chapter): Plate {
  const { kind, focus = 'middle' } = photographNamed(chapter, chapter.cover);
  const { webp } = photographOnShelf(chapter.id, chapter.cover);
  const large = webp.find(({ width }) => width >= enough) ?? webp.at(-1);
  if (!large) throw new Error(`The photograph “${chapter.cover}” of ${chapter.id} has no file. Run “npm run media”.`);
  return { kind, src: large.src, focus };
}

/** Pixels across that a card can show of a picture. */
const enough = 1200;
