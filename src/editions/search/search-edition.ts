import { createHash } from 'node:crypto';
import { formats } from '../../i18n/formats.ts';
import { languageAttributes } from '../../i18n/locales.ts';
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
import { isWrittenIn, textIn, type Chapter, type WholeDocumentary } from '../../model/story/documentary.ts';
import type { Languages } from '../../i18n/languages.ts';
import type { Locale, Words } from '../../schema/locale.ts';
import { factsOf } from './facts.ts';
import { numberingOf, type Numbering } from './numbering.ts';
import { recordsOf } from './records.ts';
import { shardsOf } from './shards.ts';
import { weighed, type Numbered } from './weighed.ts';

/** The search of a language, as it is published. */
export interface SearchEdition {
  /** Names all of it by what is in it: a page that was open while the site was published anew never mixes the two. */
  print: string;
  /** What is in each file, by its name without ending. */
  files: ReadonlyMap<string, string>;
}

/** Puts an address under the path the site is published at. */
type Href = (address: string) => string;

interface Made {
  numbering: Numbering;
  editions: Map<Locale, SearchEdition>;
}

const made = new WeakMap<WholeDocumentary, Made>();

/** The search of a language the buttons speak; made once of what was read. */
export function searchEdition(documentary: WholeDocumentary, locale: Locale, href: Href): SearchEdition {
  const known: Made = made.get(documentary) ?? { numbering: numberingOf(documentary), editions: new Map() };
  made.set(documentary, known);
  const edition = known.editions.get(locale) ?? makeEdition(documentary, known.numbering, locale, href);
  known.editions.set(locale, edition);
  return edition;
}

function makeEdition(documentary: WholeDocumentary, numbering: Numbering, locale: Locale, href: Href): SearchEdition {
  const { chapters, languages } = documentary;
  const records: Numbered[] = [];
  const files = new Map<string, string>();
  const write = (name: string, content: unknown) => files.set(name, JSON.stringify(content));
  chapters.forEach((chapter, index) => {
    if (!isWrittenIn(chapter, locale)) return;
    const numbered = numberedRecords(documentary, numbering, index, locale);
    records.push(...numbered);
    write(chapterFile(index), shownChapter(chapter, numbered, { languages, numbering, index, locale, href }));
  });

  const { terms, common } = weighed(records);
  const { shards, starts } = shardsOf(terms);
  shards.forEach((shard, index) => write(shardFile(index), shard));
  const routes: Routes = {
    total: records.length,
    starts,
    common,
    counts: numbering.keys.flatMap((keys) => kinds.map((kind) => keys[kind].length)),
    absent: chapters.flatMap((chapter, index) => (isWrittenIn(chapter, locale) ? [] : [index])),
  };
  write(routesFile, routes);
  write(factsFile, factsOf(documentary, locale));
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(`${name}\n${content}\n`);
  return { print: hash.digest('hex').slice(0, 12), files };
}

function numberedRecords(
  documentary: WholeDocumentary,
  { keys, first }: Numbering,
  index: number,
  locale: Locale,
): Numbered[] {
  const [chapter, own] = [documentary.chapters[index], keys[index]];
  if (!chapter || !own) return [];
  const places = new Map(kinds.flatMap((kind) => own[kind].map((key) => `${kind} ${key}`)).map((key, at) => [key, at]));
  return recordsOf(chapter, locale, documentary)
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
  for (const { number, hash, name, words, language } of records) {
    const at = number - (numbering.first[index] ?? 0);
    while (shown.length < at) shown.push(null);
    const foreign = language === locale ? [] : [languageAttributes(language).lang];
    shown[at] = [hash, name, words, ...foreign] as ShownRecord;
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
