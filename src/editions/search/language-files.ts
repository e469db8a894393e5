import { formats } from '../../i18n/formats.ts';
import { languageAttributes } from '../../i18n/locales.ts';
import type { Languages } from '../../i18n/languages.ts';
import { colourCode } from '../../model/colour-code.ts';
import {
  chapterFile,
  factsFile,
  kinds,
  routesFile,
  shardFile,
  type Routes,
  type ShownChapter,
  type ShownRecord,
} from '../../model/search/search-files.ts';
import { chapterAddress } from '../../model/story/addresses.ts';
import { isWrittenIn, textIn, type Chapter } from '../../model/story/documentary.ts';
import type { WholeDocumentary } from '../../model/story/whole-documentary.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import type { Counted, CountedRecords } from './counted.ts';
import { factsOf } from './facts.ts';
import type { Numbering } from './numbering.ts';
import { shardsOf } from './shards.ts';
import { weighed, type Numbered } from './weighed.ts';

/** Puts an address under the path the site is published at. */
export type Href = (address: string) => string;

interface Making {
  records: CountedRecords;
  numbering: Numbering;
  href: Href;
}

/** What is in each file of the search of a language, by its name without ending. */
export function filesOf(documentary: WholeDocumentary, locale: Locale, { records, numbering, href }: Making) {
  const { chapters, languages } = documentary;
  const all: Numbered[] = [];
  const files = new Map<string, string>();
  const write = (name: string, content: unknown) => files.set(name, JSON.stringify(content));
  chapters.forEach((chapter, index) => {
    if (!isWrittenIn(chapter, locale)) return;
    const own = numbered(records.of(chapter, locale), numbering, index);
    all.push(...own);
    write(chapterFile(index), shownChapter(chapter, own, { languages, numbering, index, locale, href }));
  });
  records.save(locale);

  const { terms, common } = weighed(all);
  const { shards, starts } = shardsOf(terms);
  shards.forEach((shard, index) => write(shardFile(index), shard));
  const routes: Routes = {
    total: all.length,
    starts,
    common,
    counts: numbering.keys.flatMap((keys) => kinds.map((kind) => keys[kind].length)),
    absent: chapters.flatMap((chapter, index) => (isWrittenIn(chapter, locale) ? [] : [index])),
  };
  write(routesFile, routes);
  write(factsFile, factsOf(documentary, locale));
  return files;
}

function numbered(records: readonly Counted[], { keys, first }: Numbering, index: number): Numbered[] {
  const own = keys[index];
  if (!own) return [];
  const places = new Map(kinds.flatMap((kind) => own[kind].map((key) => `${kind} ${key}`)).map((key, at) => [key, at]));
  return records
    .map((record) => ({ ...record, number: (first[index] ?? 0) + (places.get(`${record.kind} ${record.key}`) ?? 0) }))
    .sort((a, b) => a.number - b.number);
}

interface Shown {
  languages: Languages;
  numbering: Numbering;
  index: number;
  locale: Locale;
  href: Href;
}

/** The words of a chapter, by the places of its records in it. */
function shownChapter(chapter: Chapter, records: readonly Numbered[], of: Shown): ShownChapter {
  const { languages, numbering, index, locale, href } = of;
  const shown: ShownRecord[] = [];
  for (const { number, hash: part, name, words, language } of records) {
    const at = number - (numbering.first[index] ?? 0);
    while (shown.length < at) shown.push(null);
    const foreign = language === locale ? [] : [languageAttributes(language).lang];
    shown[at] = [part, name, words, ...foreign] as ShownRecord;
  }
  const { posting } = chapter;
  const said = (words: Words) => languages.said(words, locale).text;
  return {
    address: href(chapterAddress(locale, chapter)),
    title: textIn(chapter, locale).title,
    place: formats(locale).place(said(posting.post.city), said(posting.name)),
    colour: colourCode(posting.accent.night),
    records: shown,
  };
}
