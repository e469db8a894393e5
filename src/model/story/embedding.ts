import type { Site } from '../../schema/site.ts';
import type { Chapter } from './documentary.ts';
import { mainJourney } from './journey.ts';

/** The chapters whose films other sites may show within their pages: none, unless `site.yaml` says so. @param chapters all */
export function chaptersToEmbed(
  chapters: readonly Chapter[],
  { embed, journey }: Pick<Site, 'embed' | 'journey'>,
): Chapter[] {
  if (!embed) return [];
  const chosen = embed.chapters === 'all' ? chapters : mainJourney(chapters, { journey });
  return chosen.filter(({ film }) => film);
}
