import type { Site } from '../../schema/site.ts';
import type { Chapter } from '../story/documentary.ts';

/** The chapters that have a page for the press: which, says `site.yaml`. @param chapters all of them */
export function chaptersWithPress(chapters: readonly Chapter[], { press = 'journey', journey }: Site): Chapter[] {
  if (press === 'all') return [...chapters];
  return press === 'none' ? [] : chapters.filter(({ id }) => journey.includes(id));
}
