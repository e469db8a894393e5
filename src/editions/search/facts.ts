import type { Facts } from '../../model/search/search-files.ts';
import { isWrittenIn, type Chapter, type Documentary } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';

/** By what a reader of a language may filter: the postings in the alphabet, the missions, the years that are told. */
export function factsOf({ chapters, missions, languages }: Documentary, locale: Locale): Facts {
  const written = chapters.filter((chapter) => isWrittenIn(chapter, locale));
  const said = (words: Parameters<typeof languages.said>[0]) => languages.said(words, locale).text;
  const inAlphabet = new Intl.Collator(locale).compare;
  const postings = [...new Map(written.map(({ posting }) => [posting.id, said(posting.name)]))].sort(([, a], [, b]) =>
    inAlphabet(a, b),
  );
  const years = [...new Set(written.flatMap((chapter) => yearsOf(chapter, locale)))].sort();
  const ids = Object.keys(missions);
  return {
    postings: postings.map(([, name]) => name),
    missions: Object.values(missions).map(({ name }) => said(name)),
    years,
    chapters: chapters.map((chapter) => [
      postings.findIndex(([id]) => id === chapter.posting.id),
      chapter.missions.map((mission) => ids.indexOf(mission)),
      yearsOf(chapter, locale).map((year) => years.indexOf(year)),
    ]),
  };
}

/** The years of which a chapter tells, each once. */
const yearsOf = (chapter: Chapter, locale: Locale): string[] => [
  ...new Set((chapter.texts[locale]?.years ?? []).map(({ date }) => date.slice(0, 4))),
];
