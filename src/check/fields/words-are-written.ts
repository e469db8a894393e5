import type { Content } from '../../reading/content.ts';
import { namesIn, textAt, valueAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Locale } from '../../schema/locale.ts';
import { suggestion } from '../closest.ts';
import { allByLanguage, allWords, type WordsEntry } from './words.ts';

/**
 * Words are written in the languages of the texts they belong to, and in no language that nobody reads here. In all others
 * of the site they are shown in the nearest: `lacking` counts them.
 */
export const wordsAreWritten = (content: Content): Fault[] => [
  ...allByLanguage(content).flatMap(strange),
  ...allWords(content).flatMap(missing),
];

/** A name no language of the site has, which is most likely a slip: `sp`, `cn`. */
const strange = ({ source: { file, lineOf }, path, words, allowed }: WordsEntry): Fault[] =>
  namesIn(words)
    .filter((name) => !allowed.includes(name))
    .map((name) =>
      faultAt(
        file,
        lineOf([...path, name]),
        `“${[...path, name].join('.')}”: “${name}” is not one of the languages here.`,
        suggestion(name, allowed, 'They are'),
      ),
    );

function missing(entry: WordsEntry): Fault[] {
  const { source, path, words } = entry;
  const names = [...new Set([...askedOf(entry), ...namesIn(words)])].filter((name) => !isWritten(words, name));
  if (names.length === 0) return [];
  const name = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.');
  return [
    faultAt(
      source.file,
      source.lineOf(path),
      `“${name}” is not written in ${names.join(', ')}.`,
      `Write it after ${names.map((locale) => `“${locale}:”`).join(', ')}, below “${String(path.at(-1))}:”.`,
    ),
  ];
}

/** A notice in one language is enough in a crisis; for the name of a country, browsers have one. */
function askedOf({ source, path, words, asked }: WordsEntry): readonly Locale[] {
  const [field, ...more] = path;
  if (more.length > 0) return asked;
  if (field === 'notice') return namesIn(words).some((name) => isWritten(words, name)) ? [] : asked;
  return field === 'name' && source.file.endsWith('/posting.yaml') ? [] : asked;
}

/** What is no text is told with the fields. */
const isWritten = (words: unknown, name: string): boolean => {
  const text = textAt(words, name);
  const value = valueAt(words, name);
  return text === undefined ? value !== undefined && value !== null : text.trim() !== '';
};

/** How many words of the site are shown in another language than each of its own; none where all are written. */
export const lacking = (content: Content): Map<Locale, number> => {
  const entries = allWords(content);
  return new Map(
    content.languages.all.flatMap((locale): [Locale, number][] => {
      const count = entries.filter(({ words }) => !isWritten(words, locale)).length;
      return count > 0 ? [[locale, count]] : [];
    }),
  );
};
