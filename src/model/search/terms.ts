import { scriptOf } from '../../i18n/scripts.ts';
import { folded, otherTermOf, termOf } from './fold.ts';

/** A term of a text, and where it stands in it. */
export interface Term {
  term: string;
  start: number;
  end: number;
}

/** A word that was asked for: as it was written, and in which letters. */
export interface AskedWord {
  text: string;
  /** `Latn`, `Cyrl`, `Hani`; nothing for figures. */
  script: string;
  /** What may still be being written. */
  isLast: boolean;
}

/** Signs between which no blank stands. */
const pairs = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]`;
/** Numbers are one word, however their thousands are parted; an apostrophe ends a word, so that “l’eau” is found as “eau”. */
const words = new RegExp(
  String.raw`\d{1,3}(?:[\u00a0\u202f .,]\d{3})+(?!\d)|${pairs}+|(?:(?!${pairs})[\p{L}\p{M}\p{N}])+`,
  'gu',
);
const arePairs = new RegExp(`^${pairs}`, 'u');

const scripts = ['Latn', 'Cyrl', 'Arab', 'Grek', 'Geor', 'Armn', 'Hebr', 'Deva', 'Hang'].map(
  (name): [string, RegExp] => [name, new RegExp(String.raw`\p{Script=${name}}`, 'u')],
);
const scriptOfWord = (word: string): string =>
  arePairs.test(word) ? 'Hani' : (scripts.find(([, letter]) => letter.test(word))?.[0] ?? '');

/** The letters of a language, as words are told apart by them. */
export function scriptOfLanguage(language: string): string {
  const script = scriptOf(language);
  return ['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr'].includes(script) ? 'Hani' : script;
}

/** Single letters are what an elision leaves, and say nothing; single signs and figures do. */
const isWord = (text: string): boolean => text.length > 1 || /\d/.test(text);

const figures = (text: string): string => (/^\d/.test(text) ? text.replace(/[\u00a0\u202f .,]/g, '') : text);

/**
 * All terms of a text. Where no blank stands between words, each two signs that follow each other are one, and the last sign
 * is one, too.
 */
export function termsIn(text: string, language: string): Term[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }): Term[] => {
    if (arePairs.test(word)) return pairsIn(word, index);
    const term = termOf(figures(word), language);
    if (!isWord(term)) return [];
    const place = { start: index, end: index + word.length };
    const other = otherTermOf(term, language);
    return [{ term, ...place }, ...(other === undefined ? [] : [{ term: other, ...place }])];
  });
}

function pairsIn(run: string, from: number): Term[] {
  const signs = Array.from(run);
  let at = from;
  return signs.map((sign, index) => {
    const term = folded(sign + (signs[index + 1] ?? ''));
    const start = at;
    at += sign.length;
    return { term, start, end: at + (signs[index + 1]?.length ?? 0) };
  });
}

/** The words of a question, each once. Of signs without blanks the pairs that cover them: each of them costs a look-up. */
export function wordsAsked(question: string): AskedWord[] {
  const all = [...question.matchAll(words)].flatMap(([word]) => {
    const script = scriptOfWord(word);
    return (script === 'Hani' ? cover(Array.from(word)) : [figures(word)]).map((text) => ({ text, script }));
  });
  const asked = all.filter(({ text, script }) => script === 'Hani' || isWord(folded(text)));
  const last = /[\p{L}\p{M}\p{N}]$/u.test(question) ? asked.at(-1) : undefined;
  return [...new Map(asked.map((word) => [folded(word.text), { ...word, isLast: word === last }])).values()];
}

function cover(signs: string[]): string[] {
  if (signs.length < 3) return [signs.join('')];
  const starts = Array.from({ length: Math.floor(signs.length / 2) }, (_, index) => index * 2);
  if (signs.length % 2 === 1) starts.push(signs.length - 2);
  return starts.map((start) => signs.slice(start, start + 2).join(''));
}
