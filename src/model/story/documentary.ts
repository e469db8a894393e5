import type { ChapterFacts, ChapterTextHead } from '../../schema/chapter.ts';
import type { Languages } from '../../i18n/languages.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import type { Borders } from '../../schema/borders.ts';
import type { Missions } from '../../schema/mission.ts';
import type { Site } from '../../schema/site.ts';
import type { PostingFacts } from '../../schema/posting.ts';
import type { Quote } from './quotes.ts';
import type { Scene } from './scenes.ts';
import type { YearTold } from './years.ts';

/** A country or territory in which the network works. */
export interface Posting extends Omit<PostingFacts, 'name' | 'slug'> {
  /** The name of its folder: `algeria`. */
  id: string;
  /** In every language of the documentary that knows a name for it. */
  name: Words;
  slug: Words;
}

/** What is said of a chapter in one language. What was written is read by its own page alone (`readTree`). */
export interface ChapterText extends ChapterTextHead {
  locale: Locale;
  scenes: Scene[];
  /** What it asks and answers after its last scene, in order. */
  questions: string[];
  /** Names of the photographs of its gallery, in order. */
  gallery: string[];
  /** Names of the photographs that stand in its text. */
  inText: string[];
  /** The sentences it quotes, in order. */
  quotes: Quote[];
  /** What it tells of years, for the page of the years. */
  years: YearTold[];
  /** Whole minutes a reader needs. */
  readingMinutes: number;
}

/** What is said of a photograph; its pictures are on the shelf, under the name of its chapter and its own. */
export interface Photograph {
  name: string;
  kind: 'photograph' | 'plate';
  /** What must stay in sight where a narrow screen cuts it. */
  focus?: 'left' | 'middle' | 'right' | undefined;
  date: string;
  licence: string;
  place: Words;
  alt: Words;
  caption: Words;
  credit: Words;
}

/** One reportage at a posting. */
export interface Chapter extends ChapterFacts {
  /** `<posting>/<chapter>`, the names of its folders: `algeria/five-cities`. */
  id: string;
  posting: Posting;
  /** In the order of the site's languages; those that are none of them come after. */
  texts: Partial<Record<Locale, ChapterText>>;
  photographs: Record<string, Photograph>;
}

/** The text of a chapter in a language. Throws where there is none: ask `isWrittenIn` first. */
export function textIn(chapter: Chapter, locale: Locale): ChapterText {
  const text = chapter.texts[locale];
  if (!text) {
    throw new Error(`${chapter.id} has no text in “${locale}”; it has ${languagesOf(chapter).join(', ')}.`);
  }
  return text;
}

export const isWrittenIn = (chapter: Chapter, locale: Locale): boolean => chapter.texts[locale] !== undefined;

/** The languages a chapter is written in, in the order of the site. */
export const languagesOf = (chapter: Chapter): Locale[] => Object.keys(chapter.texts);

/** The language to offer a chapter in, to a reader of `wanted`: theirs, else the one it was written in. */
export const bestLanguage = (chapter: Chapter, wanted: Locale): Locale =>
  isWrittenIn(chapter, wanted) ? wanted : chapter.language;

/** The name by which a posting stands in an alphabet. */
export const nameIn = ({ name, id }: Posting, locale: Locale): string => name[locale] ?? id;

/** A photograph by its name. Throws naming those that exist. */
export function photographNamed(chapter: Chapter, name: string): Photograph {
  const photograph = chapter.photographs[name];
  if (!photograph) {
    const known = Object.keys(chapter.photographs).join(', ');
    throw new Error(`${chapter.id} has no photograph “${name}”; it has ${known}.`);
  }
  return photograph;
}

/** A list of chapters, looked up by name. Every page asks: a list is looked through once. */
interface Lookup {
  byId: Map<string, Chapter>;
  byPosting: Map<string, Chapter[]>;
}

const lookups = new WeakMap<readonly Chapter[], Lookup>();

function lookupIn(chapters: readonly Chapter[]): Lookup {
  const known = lookups.get(chapters);
  if (known) return known;
  const lookup = {
    byId: new Map(chapters.map((chapter) => [chapter.id, chapter])),
    byPosting: Map.groupBy(chapters, ({ posting }) => posting.id),
  };
  lookups.set(chapters, lookup);
  return lookup;
}

/** A chapter by its name, `peru/andes`; nothing where it is not in the list. @param chapters a list that stays as it is */
export const chapterNamed = <C extends Chapter>(chapters: readonly C[], id: string): C | undefined =>
  lookupIn(chapters).byId.get(id) as C | undefined;

/** The chapters told at a posting. @param chapters a list that stays as it is */
export const chaptersAt = <C extends Chapter>(chapters: readonly C[], posting: Posting): C[] =>
  (lookupIn(chapters).byPosting.get(posting.id) ?? []) as C[];

export const tellsOf = (mission: string) => (chapter: Chapter) => chapter.missions.includes(mission);

/** Everything that is published. */
export interface Documentary {
  /** What it speaks. */
  languages: Languages;
  site: Site;
  missions: Missions;
  borders: Borders;
  /** Postings that have a published chapter, in the order of the journey. */
  postings: Posting[];
  /** Published chapters, in the order of the journey. */
  chapters: Chapter[];
}
