import { localeFacts } from '../i18n/locales.ts';
import type { Locale } from '../schema/locale.ts';

/** A sentence of a chapter's text that says a year. */
export interface YearTold {
  year: number;
  /** The scene it stands in, from 1. */
  scene: number;
  /** Plain text, without the marks of Markdown. */
  sentence: string;
}

/**
 * What a text says of the years a chapter tells of: of each the first sentence of its scenes that names it.
 * A year that no scene says is left out. Figures, quotations and titles are not sentences of the text.
 */
export function yearsTold(mdx: string, years: readonly number[], locale: Locale): YearTold[] {
  const told = sentencesIn(mdx, locale);
  return years.flatMap((year) => {
    const alone = new RegExp(String.raw`(?<![\p{N}-]|\p{N}[\s.,])${year}(?![\p{N}]|-\p{N})`, 'u');
    const found = told.find(({ sentence }) => alone.test(sentence));
    return found ? [{ year, ...found }] : [];
  });
}

function sentencesIn(mdx: string, locale: Locale): Omit<YearTold, 'year'>[] {
  const segmenter = new Intl.Segmenter(localeFacts[locale].tag, { granularity: 'sentence' });
  return (mdx.match(/<Scene\b[\s\S]*?<\/Scene>/g) ?? []).flatMap((source, index) =>
    paragraphsIn(source).flatMap((paragraph) =>
      [...segmenter.segment(paragraph)].map(({ segment }) => ({ scene: index + 1, sentence: segment.trim() })),
    ),
  );
}

const paragraphsIn = (scene: string): string[] =>
  scene
    .replace(/<(Quote|Figures)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<\/?Foreign\b[^>]*>/g, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !block.startsWith('<'))
    .map(plain);

/** Links become their words, emphasis is taken off, lines are joined. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .replace(/\s*\n\s*/g, ' ');

/** A stretch of time, by its first and last year: a century, half of one, and from 2000 on ten years. */
export interface Period {
  from: number;
  to: number;
}

/** The stretch of time a year lies in: 1843 is of 1800–1899, 1962 of 1950–1999, 2008 of 2000–2009. */
export function periodOf(year: number): Period {
  const length = year < 1900 ? 100 : year < 2000 ? 50 : 10;
  const from = Math.floor(year / length) * length;
  return { from, to: from + length - 1 };
}

/** The years of a stretch of time, each with what is told of it. */
export interface YearsOfPeriod<Entry> extends Period {
  /** What stands in the address: `1900-1949`. */
  id: string;
  years: { year: number; entries: Entry[] }[];
}

/** Things that are told of years, from the earliest on; of one year, in the order they came in. */
export function byPeriod<Entry extends { year: number }>(told: readonly Entry[]): YearsOfPeriod<Entry>[] {
  const byYear = Map.groupBy(
    told.toSorted((a, b) => a.year - b.year),
    ({ year }) => year,
  );
  const years = [...byYear].map(([year, entries]) => ({ year, entries }));
  const periods = Map.groupBy(years, ({ year }) => periodOf(year).from);
  return [...periods].map(([from, ofPeriod]) => {
    const { to } = periodOf(from);
    return { id: `${from}-${to}`, from, to, years: ofPeriod };
  });
}
