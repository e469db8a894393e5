import { createHash, hash } from 'node:crypto';
import { isWrittenIn } from '../../model/story/documentary.ts';
import type { WholeDocumentary } from '../../model/story/whole-documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import { CountedRecords } from './counted.ts';
import { filesOf, type Href } from './language-files.ts';
import { numberingOf, type Numbering } from './numbering.ts';

/** The search of a language, as it is published. */
export interface SearchEdition {
  /** Names all of it by what is in it: a page that was open while the site was published anew never mixes the two. */
  print: string;
  /** The names of its files, without ending. */
  names: string[];
  /** What is in each of them: made when it is asked for, where the build before had the same. */
  files: () => ReadonlyMap<string, string>;
}

interface Made {
  records: CountedRecords;
  numbering: Numbering;
  editions: Map<Locale, SearchEdition>;
}

const made = new WeakMap<WholeDocumentary, Made>();

function madeOf(documentary: WholeDocumentary): Made {
  const known = made.get(documentary);
  if (known) return known;
  const records = new CountedRecords(documentary);
  const first = { records, numbering: numberingOf(documentary, records), editions: new Map<Locale, SearchEdition>() };
  made.set(documentary, first);
  return first;
}

/** The search of a language the buttons speak; made once of what was read. */
export function searchEdition(documentary: WholeDocumentary, locale: Locale, href: Href): SearchEdition {
  const { records, numbering, editions } = madeOf(documentary);
  const known = editions.get(locale);
  if (known) return known;
  let made: ReadonlyMap<string, string> | undefined;
  const files = () => (made ??= filesOf(documentary, locale, { records, numbering, href }));
  const edition = { ...namesOf(documentary, locale, { numbering, href, files }), files };
  editions.set(locale, edition);
  return edition;
}

interface Naming {
  numbering: Numbering;
  href: Href;
  files: () => ReadonlyMap<string, string>;
}

/** How a language’s files are called, which the build before knows where nothing of it has changed. */
function namesOf(documentary: WholeDocumentary, locale: Locale, { numbering, href, files }: Naming) {
  const { chapters, sumOf, kept } = documentary;
  const written = chapters.map((chapter) => (isWrittenIn(chapter, locale) ? sumOf(chapter, locale) : ''));
  const key = hash('sha256', JSON.stringify([href('/'), numbering, written]));
  const known = kept(`search/names/${locale}`);
  const before = known.get(key);
  if (before) return JSON.parse(before.toString()) as Pick<SearchEdition, 'print' | 'names'>;
  const print = createHash('sha256');
  for (const [name, content] of files()) print.update(`${name}\n${content}\n`);
  const names = { print: print.digest('hex').slice(0, 12), names: [...files().keys()] };
  known.set(key, JSON.stringify(names));
  known.save();
  return names;
}
