import type { z } from 'astro/zod';
import { machineLanguages } from '../../i18n/words.ts';
import { allChapters, localeNamed, type ChapterFolder, type Content } from '../../reading/content.ts';
import { namesIn, valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { borders } from '../../schema/borders.ts';
import { chapter } from '../../schema/chapter.ts';
import type { Locale } from '../../schema/locale.ts';
import { missions } from '../../schema/mission.ts';
import { photographs } from '../../schema/photograph.ts';
import { posting } from '../../schema/posting.ts';
import { site } from '../../schema/site.ts';
import { isLanguageTag } from '../../schema/values/language-tag.ts';
import { isByLanguage, schemaInside } from './schema-fields.ts';

/** What stands in a YAML file by language: `{ fr: 'Algérie', en: 'Algeria', … }`. */
export interface WordsEntry {
  source: DataFile;
  path: (string | number)[];
  words: unknown;
  /** The languages it has to be written in: those of the texts it belongs to. */
  asked: readonly Locale[];
  /** Those it may be written in. */
  allowed: readonly Locale[];
}

/** All that stands by language in every YAML file: texts, addresses and links. */
export function allByLanguage(content: Content): WordsEntry[] {
  const { languages } = content;
  // Words in a language the machine knows and the site does not speak wait there, and harm nobody.
  const known = union(languages.all, machineLanguages);
  const ofSite = { asked: [languages.source], allowed: known };
  const inFile = (source: DataFile, schema: z.ZodType, scope: Scope) =>
    entriesIn(source, schema, source.data, []).map((entry) => ({ ...entry, ...scope }));
  return [
    ...inFile(content.site, site, ofSite),
    ...inFile(content.missions, missions, ofSite),
    ...inFile(content.borders, borders, ofSite),
    ...content.postings.flatMap(({ facts, chapters }) => {
      const written = languages.inOrder(languagesOf(chapters));
      const asked = written.filter((one) => languages.speaks(one));
      const scope = { asked: asked.length > 0 ? asked : [languages.source], allowed: union(known, written) };
      return inFile(facts, posting, scope);
    }),
    ...allChapters(content).flatMap((one) => {
      const written = languages.inOrder(languagesOf([one]));
      const scope = {
        asked: written.length > 0 ? written : [languages.source],
        allowed: union(known, written),
      };
      return [...inFile(one.facts, chapter, scope), ...inFile(one.photographs, photographs, scope)];
    }),
  ];
}

/** The YAML files: all that hold such texts. */
export const filesOfWords = (content: Content): DataFile[] => [
  content.site,
  content.missions,
  content.borders,
  ...content.postings.map(({ facts }) => facts),
  ...allChapters(content).flatMap(({ facts, photographs: described }) => [facts, described]),
];

/** Every text in several languages of one YAML file, told by its looks: who looks at a file alone asks for nothing else. */
export const wordsOf = (source: DataFile): Pick<WordsEntry, 'source' | 'path' | 'words'>[] =>
  wordsIn(source, source.data, []).filter(isText);

function wordsIn(
  source: DataFile,
  value: unknown,
  path: (string | number)[],
): Pick<WordsEntry, 'source' | 'path' | 'words'>[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => wordsIn(source, item, [...path, index]));
  const names = namesIn(value);
  if (names.length > 0 && names.every(isLanguageTag)) return [{ source, path, words: value }];
  return names.flatMap((name) => wordsIn(source, valueAt(value, name), [...path, name]));
}

/** Every text in several languages of every YAML file; addresses and links are none. */
export const allWords = (content: Content): WordsEntry[] => allByLanguage(content).filter(isText);

export const isText = ({ path }: Pick<WordsEntry, 'path'>): boolean =>
  !['slug', 'travelAdvice'].includes(String(path.at(-1)));

type Scope = Pick<WordsEntry, 'asked' | 'allowed'>;

const languagesOf = (chapters: readonly ChapterFolder[]): Locale[] =>
  union(chapters.flatMap(({ texts }) => texts.flatMap(({ name }) => localeNamed(name) ?? [])));

const union = (...all: (readonly Locale[])[]): Locale[] => [...new Set(all.flat())];

function entriesIn(
  source: DataFile,
  schema: unknown,
  value: unknown,
  path: (string | number)[],
): Pick<WordsEntry, 'source' | 'path' | 'words'>[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => entriesIn(source, schemaInside(schema, index), item, [...path, index]));
  }
  if (namesIn(value).length > 0 && isByLanguage(schema)) return [{ source, path, words: value }];
  return namesIn(value).flatMap((name) =>
    entriesIn(source, schemaInside(schema, name), valueAt(value, name), [...path, name]),
  );
}
