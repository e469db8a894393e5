import { componentsIn, type Tree } from './tree.ts';

/** What an editor wrote of a year, for readers who have not read the chapter. */
export interface YearTold {
  /** `2007-09-02`, `2007-09` or `2007`. */
  date: string;
  year: number;
  /** The scene it stands in, from 1. */
  scene: number;
  /** One sentence, understood alone. */
  sentence: string;
}

/** What a text tells of years, in its order: the `<Year date="…" told="…" />` of each of its scenes. */
export const yearsTold = (tree: Tree): YearTold[] =>
  componentsIn(tree, 'Scene').flatMap(({ children }, index) =>
    componentsIn(children, 'Year').map(({ attributes: { date = '', told = '' } }) => ({
      date,
      year: Number(date.slice(0, 4)),
      scene: index + 1,
      sentence: told,
    })),
  );

/** A stretch of time, by its first and last year. */
export interface Period {
  from: number;
  to: number;
}

/**
 * The stretch of time a year lies in, a century, half of one, and from 2000 on ten years: 1843 is of 1800–1899, 1962 of
 * 1950–1999, 2008 of 2000–2009.
 */
export function periodOf(year: number): Period {
  const length = year < 1900 ? 100 : year < 2000 ? 50 : 10;
  const from = Math.floor(year / length) * length;
  return { from, to: from + length - 1 };
}

/** The years of a stretch of time, each with what is told of it. */
export interface YearsOfPeriod<Entry> extends Period {
  /** What stands in the address, the same whatever is told: `1900-1949`. */
  id: string;
  years: { year: number; entries: Entry[] }[];
}

/**
 * Things that are told of years, from the earliest on; what has one date, in the order it came in. Nothing is promised
 * that is not told: the first stretch of time begins with the first year told, and the last ends with the last.
 */
export function byPeriod<Entry extends Pick<YearTold, 'date' | 'year'>>(
  told: readonly Entry[],
): YearsOfPeriod<Entry>[] {
  const inOrder = told.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const years = [...Map.groupBy(inOrder, ({ year }) => year)].map(([year, entries]) => ({ year, entries }));
  const [earliest, latest] = [Number(years[0]?.year), Number(years.at(-1)?.year)];
  const periods = Map.groupBy(years, ({ year }) => periodOf(year).from);
  return [...periods].map(([from, ofPeriod]) => {
    const { to } = periodOf(from);
    return { id: `${from}-${to}`, from: Math.max(from, earliest), to: Math.min(to, latest), years: ofPeriod };
  });
}
