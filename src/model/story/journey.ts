import type { Missions } from '../../schema/mission.ts';
import type { Chapter } from './documentary.ts';
import { tellsOf } from './documentary.ts';
import { missionNamed } from './missions.ts';

/** Chapters in the order a journey names them; those it does not name come last, in their own order. */
export function inOrder<C extends Chapter>(chapters: readonly C[], journey: readonly string[]): C[] {
  const rank = (chapter: C) => {
    const index = journey.indexOf(chapter.id);
    return index < 0 ? journey.length : index;
  };
  return chapters.toSorted((a, b) => rank(a) - rank(b));
}

/** The journey through one mission: the chapters that tell of it, in the order its editors gave. */
export const journeyThrough = <C extends Chapter>(chapters: readonly C[], id: string, missions: Missions): C[] =>
  inOrder(chapters.filter(tellsOf(id)), missionNamed(missions, id).journey);

/** Where a chapter stands on a journey. */
export interface Position<C extends Chapter> {
  /** From 1. */
  number: number;
  total: number;
  previous?: C;
  next?: C;
}

/** @param journey chapters in order; throws where the chapter is not one of them */
export function positionOf<C extends Chapter>(journey: readonly C[], chapter: C): Position<C> {
  const index = journey.findIndex(({ id }) => id === chapter.id);
  if (index < 0) throw new Error(`${chapter.id} is not on this journey.`);
  const previous = journey[index - 1];
  const next = journey[index + 1];
  return {
    number: index + 1,
    total: journey.length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
