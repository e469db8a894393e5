import type { Locale } from '../schema/locale.ts';
import { factsOf } from './locales.ts';
import type { Wording } from './words.ts';

/** What is wrong with a wording, and what to do about it. */
export type WordingFault = [problem: string, remedy: string];

/**
 * What keeps a wording from standing where another one stood: one text for one, plurals for plurals, those of its own
 * language, and the same placeholders. Each problem is the end of a sentence: `lacks {count}.`
 */
export function wordingFaults(wording: Wording, original: Wording, locale: Locale): WordingFault[] {
  if (typeof wording === 'string' && typeof original !== 'string') {
    return [['counts something, and has one wording.', `Give it one for each of: ${categoriesOf(locale).join(', ')}.`]];
  }
  if (typeof wording !== 'string' && typeof original === 'string') {
    return [['counts nothing, and has several wordings.', 'Give it one text.']];
  }
  return [...pluralFaults(wording, locale), ...placeholderFaults(wording, original)];
}

/** The plural categories of a language, as the browser and the build know them: six in Arabic, one in Chinese. */
const categoriesOf = (locale: Locale): string[] =>
  new Intl.PluralRules(factsOf(locale).intl).resolvedOptions().pluralCategories;

function pluralFaults(wording: Wording, locale: Locale): WordingFault[] {
  if (typeof wording === 'string') return [];
  const wanted = categoriesOf(locale);
  const written = Object.keys(wording);
  const missing = wanted.filter((category) => !written.includes(category));
  const list = `This language counts with: ${wanted.join(', ')}.`;
  return [
    ...(missing.length > 0 ? [[`has no wording for ${missing.join(', ')}.`, list] satisfies WordingFault] : []),
    ...written
      .filter((category) => !wanted.includes(category))
      .map((category): WordingFault => [`has a wording for “${category}”, which this language does not know.`, list]),
  ];
}

const placeholdersIn = (wording: string): string[] =>
  [...wording.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

const wordingsOf = (value: Wording): [category: string, wording: string][] =>
  typeof value === 'string'
    ? [['', value]]
    : Object.entries(value).map(([category, wording]) => [category, wording ?? '']);

/** “One minute” and “two minutes” may be said without a figure; every other wording needs its placeholders. */
const saidInWords = new Set(['zero', 'one', 'two']);

function placeholderFaults(value: Wording, original: Wording): WordingFault[] {
  const wanted = new Set(wordingsOf(original).flatMap(([, wording]) => placeholdersIn(wording)));
  return wordingsOf(value).flatMap(([category, wording]) => {
    const written = placeholdersIn(wording);
    const where = category ? ` in “${category}”` : '';
    return [
      ...[...wanted]
        .filter((name) => !written.includes(name) && !(name === 'count' && saidInWords.has(category)))
        .map((name): WordingFault => [
          `lacks {${name}}${where}.`,
          `Put {${name}} where the value shall stand, unchanged.`,
        ]),
      ...written
        .filter((name) => !wanted.has(name))
        .map((name): WordingFault => [
          `has {${name}}${where}, which is filled with nothing.`,
          wanted.size > 0
            ? `Placeholders are not translated: ${[...wanted].map((known) => `{${known}}`).join(', ')}.`
            : 'Remove it.',
        ]),
    ];
  });
}
