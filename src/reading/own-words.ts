import type { Locale } from '../schema/locale.ts';
import { isLanguageTag } from '../schema/values/language-tag.ts';
import { fieldsOf, filesIn } from './disk.ts';
import { namesIn, valueAt, type DataFile } from './fields/fields.ts';
import { yamlFile } from './fields/yaml.ts';

/** `content/words/<locale>.json`: the files in which a documentary says words of the interface in its own way. */
export const ownWordsFiles = (folder: string): Map<Locale, DataFile> =>
  new Map(
    filesIn(`${folder}/words`)
      .map(({ name, path }): [Locale, string] => [name.slice(0, -'.json'.length), path])
      .filter(([locale, path]) => path.endsWith('.json') && isLanguageTag(locale))
      // JSON is YAML; the reader of YAML knows its lines, and a word that is written twice.
      .map(([locale, path]) => [locale, fieldsOf(path, '', yamlFile)]),
  );

/** The same, as `layOver` takes them: by language, then by key. A file that cannot be read says nothing. */
export const readOwnWords = (folder: string): Record<Locale, Record<string, unknown>> =>
  Object.fromEntries(
    [...ownWordsFiles(folder)].map(([locale, { data }]) => [
      locale,
      Object.fromEntries(namesIn(data).map((key) => [key, valueAt(data, key)])),
    ]),
  );
