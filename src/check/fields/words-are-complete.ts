import { localeFacts } from '../../i18n/locales.ts';
import { slug, sourceLocale, type Locale } from '../../schema/locale.ts';
import { suggestion } from '../closest.ts';
import type { Content } from '../../reading/content.ts';
import { namesIn, textAt, valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** The words of the interface are the same in every language: same keys, same placeholders, its own plurals. */
export function wordsAreComplete({ interface: words }: Content): Fault[] {
  const source = words.get(sourceLocale);
  if (!source || source.fault) return [];
  return [...words].flatMap(([locale, file]) => {
    if (file.fault) return [];
    const keys = namesIn(file.data);
    return [
      ...missingKeys(source, file),
      ...keys.flatMap((key) =>
        namesIn(source.data).includes(key) ? wordingIssues(source, file, locale, key) : [unknownKey(source, file, key)],
      ),
    ];
  });
}

const missingKeys = (source: DataFile, { file, data }: DataFile): Fault[] =>
  namesIn(source.data)
    .filter((key) => !namesIn(data).includes(key))
    .map((key) =>
      faultAt(
        file,
        undefined,
        `“${key}” is missing.`,
        `Translate it. In French: “${oneWording(valueAt(source.data, key))}”`,
      ),
    );

const unknownKey = (source: DataFile, { file, lineOf }: DataFile, key: string): Fault =>
  faultAt(
    file,
    lineOf([key]),
    `“${key}” is not a word the site uses.`,
    suggestion(key, namesIn(source.data), '').replace(/^ .*/s, `Remove it; the words are those of ${source.file}.`),
  );

function wordingIssues(source: DataFile, { file, data, lineOf }: DataFile, locale: Locale, key: string): Fault[] {
  const at = (problem: string, remedy: string) => faultAt(file, lineOf([key]), problem, remedy);
  const wording = valueAt(data, key);
  const original = valueAt(source.data, key);

  if ((typeof wording === 'string') !== (typeof original === 'string')) {
    return typeof wording === 'string'
      ? [
          at(
            `“${key}” counts something, and has one wording.`,
            `Give it one for each of: ${categoriesOf(locale).join(', ')}.`,
          ),
        ]
      : [at(`“${key}” counts nothing, and has several wordings.`, 'Give it one text.')];
  }
  if (key.startsWith('address.') && !slug.safeParse(wording).success) {
    return [
      at(
        `“${key}” is part of an address, and cannot be “${String(wording)}”.`,
        'Write it in letters a–z, digits and hyphens, transliterated.',
      ),
    ];
  }
  return [
    ...pluralIssues(wording, locale).map(([problem, remedy]) => at(`“${key}” ${problem}`, remedy)),
    ...placeholderIssues(wording, original).map(([problem, remedy]) => at(`“${key}” ${problem}`, remedy)),
  ];
}

type Told = [problem: string, remedy: string][];

/** The plural categories of a language, as the browser and the build know them: six in Arabic, one in Chinese. */
const categoriesOf = (locale: Locale): string[] =>
  new Intl.PluralRules(localeFacts[locale].intl).resolvedOptions().pluralCategories;

function pluralIssues(wording: unknown, locale: Locale): Told {
  if (typeof wording === 'string') return [];
  const wanted = categoriesOf(locale);
  const written = namesIn(wording);
  const missing = wanted.filter((category) => !written.includes(category));
  const list = `This language counts with: ${wanted.join(', ')}.`;
  return [
    ...(missing.length > 0 ? [[`has no wording for ${missing.join(', ')}.`, list] satisfies Told[number]] : []),
    ...written
      .filter((category) => !wanted.includes(category))
      .map((category): Told[number] => [`has a wording for “${category}”, which this language does not know.`, list]),
  ];
}

const placeholdersIn = (wording: string): string[] =>
  [...wording.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

const wordingsOf = (value: unknown): [category: string, wording: string][] =>
  typeof value === 'string'
    ? [['', value]]
    : namesIn(value).map((category) => [category, textAt(value, category) ?? '']);

const oneWording = (value: unknown): string => wordingsOf(value).at(-1)?.[1] ?? '';

/** “One minute” and “two minutes” may be said without a figure; every other wording needs its placeholders. */
const saidInWords = new Set(['zero', 'one', 'two']);

function placeholderIssues(value: unknown, original: unknown): Told {
  const wanted = new Set(
    placeholdersIn(
      wordingsOf(original)
        .map(([, wording]) => wording)
        .join(' '),
    ),
  );
  return wordingsOf(value).flatMap(([category, wording]) => {
    const written = placeholdersIn(wording);
    const where = category ? ` in “${category}”` : '';
    return [
      ...[...wanted]
        .filter((name) => !written.includes(name) && !(name === 'count' && saidInWords.has(category)))
        .map((name): Told[number] => [
          `lacks {${name}}${where}.`,
          `Put {${name}} where the value shall stand, unchanged.`,
        ]),
      ...written
        .filter((name) => !wanted.has(name))
        .map((name): Told[number] => [
          `has {${name}}${where}, which is filled with nothing.`,
          wanted.size > 0
            ? `Placeholders are not translated: ${[...wanted].map((known) => `{${known}}`).join(', ')}.`
            : 'Remove it.',
        ]),
    ];
  });
}
