/** A part of a long list under a heading of its own: a region, a stretch of time. */
export interface Section<Item> {
  /** What stands in the address of its heading. */
  id: string;
  items: Item[];
}

/** One page of a list. A section that does not end on it goes on, on the next. */
export interface ListPage<Item> {
  /** From 1. */
  number: number;
  sections: Section<Item>[];
}

/**
 * A list in pages of nearly one length, so that none is longer than a page may be; a list of nothing has one page, empty.
 * @param most items of a page
 */
export function inPages<Item>(sections: readonly Section<Item>[], most: number): ListPage<Item>[] {
  const all = sections.flatMap(({ id, items }) => items.map((item) => ({ id, item })));
  const count = Math.max(1, Math.ceil(all.length / most));
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((at) => Math.round((at * all.length) / count));
    const onPage = Map.groupBy(all.slice(from, to), ({ id }) => id);
    return {
      number: index + 1,
      sections: [...onPage].map(([id, items]) => ({ id, items: items.map(({ item }) => item) })),
    };
  });
}

/** The page each section begins on, by its id. */
export const beginnings = <Item>(pages: readonly ListPage<Item>[]): Map<string, number> =>
  new Map(pages.toReversed().flatMap(({ number, sections }) => sections.map(({ id }) => [id, number])));
