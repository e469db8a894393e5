import { isLocale } from '../../schema/locale.ts';
import { allChapters, type Content } from '../../reading/content.ts';
import { namesIn, valueAt, type DataFile } from '../../reading/fields/fields.ts';

/** A text that stands in a YAML file in several languages: `{ fr: 'Algérie', en: 'Algeria', … }`. */
export interface WordsEntry {
  source: DataFile;
  path: (string | number)[];
  words: unknown;
}

/** The YAML files: all that hold such texts. */
export const filesOfWords = (content: Content): DataFile[] => [
  content.site,
  content.missions,
  content.borders,
  ...content.postings.map(({ facts }) => facts),
  ...allChapters(content).flatMap(({ facts, photographs }) => [facts, photographs]),
];

/** Every text in several languages of a YAML file; addresses are none. */
export const wordsOf = (source: DataFile): WordsEntry[] => wordsIn(source, source.data, []);

function wordsIn(source: DataFile, value: unknown, path: (string | number)[]): WordsEntry[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => wordsIn(source, item, [...path, index]));
  const names = namesIn(value);
  const last = path.at(-1);
  if (names.length > 0 && names.every(isLocale)) {
    return last === 'slug' || last === 'travelAdvice' ? [] : [{ source, path, words: value }];
  }
  return names.flatMap((name) => wordsIn(source, valueAt(value, name), [...path, name]));
}
