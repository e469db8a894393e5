import { formats } from '../../i18n/formats.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Missions } from '../../schema/mission.ts';
import { isWrittenIn, nameIn, tellsOf, textIn, type Chapter, type Photograph } from './documentary.ts';
import { journeyThrough } from './journey.ts';
import { inPages, type ListPage } from './paging.ts';
import { byRegion } from './regions.ts';
import { byPeriod, type YearTold } from './years.ts';

// What grows with the documentary, in pages that each stay light: a page has 355 elements at most, and its frame takes 80.

/** Chapters that can be shown one by one, on one page. */
export const fewChapters = 40;

/** What is told of a year, with the chapter that tells it. */
export type TellingOfYear = YearTold & { chapter: Chapter };

/** What is told of a year takes five elements at most. */
const yearsOnPage = 45;

/** A chapter takes three, and the journey above stands on the same page. */
const chaptersOnPage = 40;

/** A photograph takes four. */
const photographsOnPage = 50;

/** What chapters tell of years in a language they are written in, the earliest first, by stretch of time. */
export const yearPages = listOnce((chapters, locale: Locale): ListPage<TellingOfYear>[] => {
  // A reader is not led into another language unawares: the years of a chapter are told where it is written.
  const told = chapters
    .filter((chapter) => isWrittenIn(chapter, locale))
    .flatMap((chapter) => textIn(chapter, locale).years.map((said) => ({ ...said, chapter })));
  const sections = byPeriod(told).map(({ id, years }) => ({ id, items: years.flatMap(({ entries }) => entries) }));
  return inPages(sections, yearsOnPage);
});

/** The chapters that tell of a mission, but for those on its journey, by region, and there as the language orders names. */
export const missionPages = listOnce(
  (chapters, id: string, locale: Locale, missions: Missions): ListPage<Chapter>[] => {
    const journey = new Set(journeyThrough(chapters, id, missions));
    const { inAlphabet } = formats(locale);
    const others = chapters
      .filter((chapter) => tellsOf(id)(chapter) && !journey.has(chapter))
      .toSorted((a, b) => inAlphabet(nameIn(a.posting, locale), nameIn(b.posting, locale)));
    return inPages(
      byRegion(others, ({ posting }) => posting.country).map(({ region, items }) => ({ id: region, items })),
      chaptersOnPage,
    );
  },
);

/** A photograph that is shown, with its chapter. */
export interface Shown {
  chapter: Chapter;
  photograph: Photograph;
}

/** All photographs, by chapter. */
export const photographPages = listOnce((chapters): ListPage<Shown>[] =>
  inPages(
    chapters.map((chapter) => ({
      id: chapter.id,
      items: Object.values(chapter.photographs).map((photograph) => ({ chapter, photograph })),
    })),
    photographsOnPage,
  ),
);

/** Every page of a list asks for the whole of it: it is made once for a list of chapters. */
function listOnce<Facts extends unknown[], List>(
  make: (chapters: readonly Chapter[], ...facts: Facts) => List,
): (chapters: readonly Chapter[], ...facts: Facts) => List {
  const lists = new WeakMap<readonly Chapter[], Map<string, List>>();
  return (chapters, ...facts) => {
    const known = lists.get(chapters) ?? new Map<string, List>();
    lists.set(chapters, known);
    // What it is asked by is words: a language, the name of a mission.
    const key = facts.filter((fact) => typeof fact === 'string').join(' ');
    const list = known.get(key) ?? make(chapters, ...facts);
    known.set(key, list);
    return list;
  };
}
