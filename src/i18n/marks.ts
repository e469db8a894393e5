import type { Locale } from '../schema/locale.ts';

type Marks = readonly [opening: string, closing: string];

/**
 * The quotation marks of a language, as its printers set them: Lexique des règles typographiques en usage à l’Imprimerie
 * nationale; Duden; Ortografía de la lengua española; GB/T 15834—2011; Мильчин и Чельцова.
 */
const known: Record<Locale, Marks> = {
  fr: ['« ', ' »'],
  en: ['“', '”'],
  de: ['„', '“'],
  es: ['«', '»'],
  ar: ['«', '»'],
  zh: ['“', '”'],
  ru: ['«', '»'],
};

/** The same for other languages, by the first of theirs in Unicode’s CLDR; of one that is not here, those most have. */
const angled: readonly Locale[] = ['el', 'fa', 'hy', 'it', 'pt', 'uk'];
const lowAndHigh: readonly Locale[] = ['bg', 'cs', 'is', 'ka', 'sk', 'sl'];

export function quotationMarksOf(locale: Locale): Marks {
  const marks = known[locale];
  if (marks) return marks;
  if (angled.includes(locale)) return ['«', '»'];
  if (lowAndHigh.includes(locale)) return ['„', '“'];
  return locale === 'ja' ? ['「', '」'] : ['“', '”'];
}

/** Those within them, by the same printers; in the other languages those of English. */
const inner: Record<Locale, Marks> = {
  ...{ fr: ['“', '”'], de: ['‚', '‘'], es: ['“', '”'], ar: ['“', '”'], ru: ['„', '“'], pt: ['“', '”'] },
};

export const innerMarksOf = (locale: Locale): Marks => inner[locale] ?? ['‘', '’'];

/** Words as they stand within a quote: quoted words among them have the marks of the second rank. */
export function asQuoted(words: string, locale: Locale): string {
  const [opening, closing] = quotationMarksOf(locale).map((mark) => mark.trim()) as [string, string];
  const [first, last] = innerMarksOf(locale);
  return words
    .replace(new RegExp(`${opening}[ \\u00a0\\u202f]?`, 'g'), first)
    .replace(new RegExp(`[ \\u00a0\\u202f]?${closing}`, 'g'), last);
}

/** Those whose full stop stands behind the closing mark, whatever was quoted: Мильчин; Ortografía de la lengua española. */
const stopBehind: readonly Locale[] = ['be', 'es', 'ru', 'uk'];

/** The end of what is quoted, with its closing mark. @param words the last of them, already set as quoted */
export function closed(words: string, locale: Locale): string {
  const [, closing] = quotationMarksOf(locale);
  const isMoved = stopBehind.includes(locale) && /(?<!\.)\.$/.test(words);
  return isMoved ? `${words.slice(0, -1)}${closing}.` : `${words}${closing}`;
}

/** Words between the quotation marks of their language. */
export function quoted(words: string, locale: Locale): string {
  const [opening] = quotationMarksOf(locale);
  return `${opening}${closed(asQuoted(words, locale), locale)}`;
}

const straight = '"';

/** How many straight quotation marks stand in a text: an odd number cannot be set in pairs. */
export const straightMarksIn = (text: string): number => text.split(straight).length - 1;

/**
 * Sets what a keyboard has instead of a printer’s marks: straight quotation marks, in pairs, and apostrophes; three points
 * become one sign. A text with an odd number of marks keeps them: nobody can know which of them is a pair.
 */
export const withMarks = (text: string, locale: Locale): string => withMarksAcross([text], locale)[0] ?? '';

/** The same for the pieces of one paragraph: a pair may begin in one of them and end in another. */
export function withMarksAcross(pieces: readonly string[], locale: Locale): string[] {
  const isPaired = straightMarksIn(pieces.join('')) % 2 === 0;
  let isOpen = false;
  const quoted = (piece: string) =>
    piece.replaceAll(straight, () => {
      isOpen = !isOpen;
      return quotationMarksOf(locale)[isOpen ? 0 : 1];
    });
  return pieces.map((piece) => (isPaired ? quoted(piece) : piece).replace(apostrophe, '’').replace(points, '…'));
}

/** After a letter, or before the letters and digits that were left out: “l'été”, “'90”. */
const apostrophe = /(?<=[\p{L}\p{N}])'|'(?=\p{N})/gu;

const points = /(?<!\.)\.{3}(?!\.)/g;
