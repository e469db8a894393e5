import { textIn, type Chapter } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import { platesAt, weightOf, widths, type Plate } from './plates.ts';
import { picturesOf } from './told-chapter.ts';

/** Bytes the pictures of a book of several chapters weigh at most: the rest of 2.5 MB is words, those of a dozen films too. */
const room = 2_000_000;

/** What is left out where the pictures of many chapters would weigh too much: nothing, galleries, all but the covers. */
const choices: ((chapter: Chapter, language: Locale) => string[])[] = [
  (chapter, language) => picturesOf(chapter, textIn(chapter, language)),
  (chapter, language) => picturesOf(chapter, { ...textIn(chapter, language), gallery: [] }),
  (chapter) => picturesOf(chapter, { inText: [], gallery: [] }),
];

/** The pictures of each chapter, all of one width: the most of them that fit, then the widest. */
export function platesOfAll(chapters: readonly Chapter[], language: Locale, fits = room): ReadonlyMap<string, Plate>[] {
  const sets = choices.flatMap((chosen) =>
    widths.map(
      (width) => () => chapters.map((one, index) => platesAt(one, chosen(one, language), width, `${index + 1}-`)),
    ),
  );
  for (const set of sets) {
    const plates = set();
    if (plates.reduce((sum, of) => sum + weightOf(of), 0) <= fits) return plates;
  }
  return sets.at(-1)?.() ?? [];
}
