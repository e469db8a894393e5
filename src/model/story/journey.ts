import { longestJourney } from '../../schema/journey.ts';
import type { Missions } from '../../schema/mission.ts';
import type { Site } from '../../schema/site.ts';
import { chapterNamed, chaptersAt, tellsOf, type Chapter } from './documentary.ts';
import { missionNamed } from './missions.ts';

/** Chapters in the order a journey names them; those it does not name come last, in their own order. */
export function inOrder<C extends Chapter>(chapters: readonly C[], journey: readonly string[]): C[] {
  const ranks = new Map(journey.map((id, index) => [id, index]));
  const rank = ({ id }: C) => ranks.get(id) ?? journey.length;
  return chapters.toSorted((a, b) => rank(a) - rank(b));
}

/** The chapters a journey names, in its order, and no other; one that is not published is passed over. */
export const along = <C extends Chapter>(chapters: readonly C[], journey: readonly string[]): C[] =>
  journey.flatMap((id) => chapterNamed(chapters, id) ?? []);

/**
 * The main journey, a choice of all chapters; where none of it is published, the first of all.
 * @param chapters all, in the order of the documentary
 */
export function mainJourney(chapters: readonly Chapter[], { journey }: Pick<Site, 'journey'>): Chapter[] {
  const chosen = along(chapters, journey);
  return chosen.length > 0 ? chosen : chapters.slice(0, longestJourney);
}

/** The journey through one mission: the chapters its editors chose, in the order they gave. */
export const journeyThrough = <C extends Chapter>(chapters: readonly C[], id: string, missions: Missions): C[] =>
  along(chapters, missionNamed(missions, id).journey).filter(tellsOf(id));

/** Where a chapter stands on a journey. */
export interface Position<C extends Chapter> {
  /** From 1. */
  number: number;
  total: number;
  previous?: C;
  next?: C;
  /** Of a chapter that is on no journey: it stands among those of its posting. */
  isOfPosting?: true;
}

/** @param journey chapters in order; nothing where the chapter is not one of them */
export function positionOn<C extends Chapter>(journey: readonly C[], chapter: C): Position<C> | undefined {
  const index = journey.findIndex(({ id }) => id === chapter.id);
  if (index < 0) return undefined;
  const previous = journey[index - 1];
  const next = journey[index + 1];
  return {
    number: index + 1,
    total: journey.length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** Where a chapter stands on the main journey, else among the chapters of its posting. @param chapters all */
export function positionOf<C extends Chapter>(chapters: readonly C[], journey: readonly C[], chapter: C): Position<C> {
  const onJourney = positionOn(journey, chapter);
  if (onJourney) return onJourney;
  const atPosting = positionOn(chaptersAt(chapters, chapter.posting), chapter);
  if (!atPosting) throw new Error(`${chapter.id} is not one of these chapters.`);
  return { ...atPosting, isOfPosting: true };
}
