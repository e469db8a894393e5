import { yearsTold } from '../../src/model/years.ts';
import { allChapters, localeNamed, type ChapterFolder, type Content } from './content.ts';
import { valueAt } from './data-file.ts';
import { issueAt, type Issue } from './issue.ts';
import type { MdxText } from './mdx-text.ts';

/** Each year a chapter tells of is said in a sentence of its scenes, in every language: readers find the chapter by it. */
export const yearsAreTold = (content: Content): Issue[] =>
  allChapters(content).flatMap((chapter) => chapter.texts.flatMap((text) => faultsIn(text, yearsOf(chapter), chapter)));

function faultsIn({ file, name, source, fault }: MdxText, years: number[], { facts }: ChapterFolder): Issue[] {
  const locale = localeNamed(name);
  if (fault || !locale) return [];
  const told = yearsTold(source, years, locale).map(({ year }) => year);
  return years
    .filter((year) => !told.includes(year))
    .map((year) =>
      issueAt(
        file,
        undefined,
        `No sentence of the scenes says the year ${year}.`,
        `Say it in a scene, in digits, or take it out of “years” in ${facts.file}.`,
      ),
    );
}

function yearsOf({ facts }: ChapterFolder): number[] {
  const written = valueAt(facts.data, 'years');
  return Array.isArray(written) ? written.filter((year): year is number => Number.isInteger(year)) : [];
}
