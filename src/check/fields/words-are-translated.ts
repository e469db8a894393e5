import type { Locale } from '../../schema/locale.ts';
import type { Content } from '../../reading/content.ts';
import { namesIn, textAt, valueAt, type DataFile } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { lookedAt } from '../look-once.ts';
import { filesOfWords, wordsOf } from './words.ts';

/** Shorter ones may well be alike: “Sources”, “Navigation”. */
const alikeUpTo = 12;

/** No text was left in English in another language. */
export const wordsAreTranslated = (content: Content): Fault[] => [
  ...ownWordsInEnglish(content.ownWords),
  ...lookedAt(content, 'words are translated', filesOfWords(content), wordsInEnglish),
];

const wordsInEnglish = (file: DataFile): Fault[] =>
  wordsOf(file)
    // A name or a credit is often the same everywhere.
    .filter(({ path }) =>
      ['alt', 'caption', 'summary', 'description', 'note', 'decision', 'notice'].includes(String(path.at(-1))),
    )
    .flatMap(({ source, path, words }) =>
      namesIn(words)
        .filter((locale) => isEnglish(locale, textAt(words, locale), textAt(words, 'en')))
        .map((locale) => untranslated(source, [...path, locale], `“${path.join('.')}”`, locale)),
    );

/** Words said in a documentary's own way, in several languages. */
const ownWordsInEnglish = (words: Content['ownWords']): Fault[] => {
  const english = words.get('en')?.data;
  return [...words].flatMap(([locale, source]) =>
    namesIn(source.data)
      .filter((key) => !key.startsWith('address.'))
      .filter((key) => isEnglish(locale, wordingOf(source.data, key), wordingOf(english, key)))
      .map((key) => untranslated(source, [key], `“${key}”`, locale)),
  );
};

/** The text of a key; of a plural, the wording every language has. */
const wordingOf = (data: unknown, key: string): string | undefined =>
  textAt(data, key) ?? textAt(valueAt(data, key), 'other');

const isEnglish = (locale: Locale, text: string | undefined, english: string | undefined): boolean =>
  locale !== 'en' && text !== undefined && text === english && text.replace(/\{[^}]*\}/g, '').trim().length > alikeUpTo;

const untranslated = (source: DataFile, path: PropertyKey[], name: string, locale: Locale): Fault =>
  faultAt(
    source.file,
    source.lineOf(path),
    `${name} says in “${locale}” the very same as in English.`,
    'Translate it.',
  );
