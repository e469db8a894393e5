import type { Content } from '../../reading/content.ts';
import { namesIn, textAt, valueAt } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Locale } from '../../schema/locale.ts';
import { allByLanguage, allWords, isText, type WordsEntry } from './words.ts';

/**
 * Words are written in the languages of the texts they belong to, and in no language that nobody reads here. In all others
 * of the site they are shown in the nearest: `lacking` counts them.
 */
export const wordsAreWritten = (content: Content): Fault[] =>
  allByLanguage(content).flatMap((entry) => {
    const strange = namesIn(entry.words).filter((name) => !entry.allowed.includes(name));
    const missing = isText(entry) ? missingIn(entry) : [];
    // A name with a slip in it is most likely that of a language which is missing: that is told once.
    if (strange.length > 0) return strange.map((name) => strangeName(entry, name, missing));
    return missing.length > 0 ? [unwritten(entry, missing)] : [];
  });

/** A name no language of the site has: `sp`, `cn`. */
function strangeName({ source: { file, lineOf }, path, allowed }: WordsEntry, name: string, missing: string[]): Fault {
  const [meant, ...others] = missing;
  return faultAt(
    file,
    lineOf([...path, name]),
    `“${[...path.map(counted), name].join('.')}”: “${name}” is not one of the languages here.`,
    meant !== undefined && others.length === 0 ? `Did you mean “${meant}”?` : `They are ${allowed.join(', ')}.`,
  );
}

function unwritten({ source, path }: WordsEntry, missing: string[]): Fault {
  return faultAt(
    source.file,
    source.lineOf(path),
    `“${path.map(counted).join('.')}” is not written in ${missing.join(', ')}.`,
    `Write it after ${missing.map((locale) => `“${locale}:”`).join(', ')}, below “${String(path.at(-1))}:”.`,
  );
}

const counted = (step: string | number): string | number => (typeof step === 'number' ? step + 1 : step);

/** The languages it is asked for in and has nothing in, and those that stand there with nothing after them. */
const missingIn = (entry: WordsEntry): string[] =>
  [...new Set([...askedOf(entry), ...namesIn(entry.words).filter((name) => entry.allowed.includes(name))])].filter(
    (name) => !isWritten(entry.words, name),
  );

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
