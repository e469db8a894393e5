import { existsSync } from 'node:fs';
import { locales, type Locale } from '../schema/locale.ts';
import { fieldsOf } from './disk.ts';
import { namesIn, valueAt, type DataFile } from './fields/fields.ts';
import { yamlFile } from './fields/yaml.ts';

/** `content/words/<locale>.json`: the files in which a documentary says words of the interface in its own way. */
export const ownWordsFiles = (folder: string): Map<Locale, DataFile> =>
  new Map(
    locales
      .map((locale): [Locale, string] => [locale, `${folder}/words/${locale}.json`])
      .filter(([, file]) => existsSync(file))
      // JSON is YAML; the reader of YAML knows its lines, and a word that is written twice.
      .map(([locale, file]) => [locale, fieldsOf(file, '', yamlFile)]),
  );

/** The same, as `layOver` takes them: by language, then by key. A file that cannot be read says nothing. */
export const readOwnWords = (folder: string): Partial<Record<Locale, Record<string, unknown>>> =>
  Object.fromEntries(
    [...ownWordsFiles(folder)].map(([locale, { data }]) => [
      locale,
      Object.fromEntries(namesIn(data).map((key) => [key, valueAt(data, key)])),
    ]),
  );
