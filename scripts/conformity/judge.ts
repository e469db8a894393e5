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

/** Looks at every page once, by every probe. */
export const judge = (pages: Iterable<ReadPage>): Record<SeenOnPages, Judgement> =>
  judgementsOf([...pages].map((page) => [page.address, seenOn(page)] as const));

/** Whether each criterion holds on a page; those of which it shows nothing are not there. */
export type Seen = Partial<Record<SeenOnPages, boolean>>;

export function seenOn(page: ReadPage): Seen {
  const seen: Seen = {};
  for (const criterion of seenOnPages) {
    const { applies, holds } = probes[criterion];
    if (!applies || applies(page)) seen[criterion] = holds(page);
  }
  return seen;
}

/** What pages show together. @param pages with their addresses */
export function judgementsOf(pages: Iterable<readonly [address: string, seen: Seen]>): Record<SeenOnPages, Judgement> {
  const judgements = Object.fromEntries(
    seenOnPages.map((criterion) => [criterion, { pages: 0, refutedOn: [] as string[] }]),
  ) as Record<SeenOnPages, Judgement>;
  for (const [address, seen] of pages) {
    for (const criterion of seenOnPages) {
      if (seen[criterion] === undefined) continue;
      judgements[criterion].pages++;
      if (!seen[criterion]) judgements[criterion].refutedOn.push(address);
    }
  }
  return judgements;
}
