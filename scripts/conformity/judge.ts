import { seenOnPages, type SeenOnPages } from '../../src/model/conformity/criteria.ts';
import { probes } from './probes.ts';
import type { ReadPage } from './read-page.ts';

/** What the pages of a site show of a criterion. */
export interface Judgement {
  /** How many pages have something of the kind. */
  pages: number;
  /** The pages on which it does not hold. */
  refutedOn: string[];
}

/** Looks at every page once, by every probe. @param pages one at a time: a tree is let go before the next is read */
export function judge(pages: Iterable<ReadPage>): Record<SeenOnPages, Judgement> {
  const judgements = Object.fromEntries(
    seenOnPages.map((criterion) => [criterion, { pages: 0, refutedOn: [] as string[] }]),
  ) as Record<SeenOnPages, Judgement>;
  for (const page of pages) {
    for (const criterion of seenOnPages) {
      const { applies, holds } = probes[criterion];
      if (applies && !applies(page)) continue;
      judgements[criterion].pages++;
      if (!holds(page)) judgements[criterion].refutedOn.push(page.address);
    }
  }
  return judgements;
}
