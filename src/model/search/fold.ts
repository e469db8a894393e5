import { madeOnce } from '../../i18n/made-once.ts';

/** Letters that Unicode does not take apart, and those Arabic writes in more ways than one. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
  ...{ ى: 'ي', ی: 'ي', ة: 'ه', ٱ: 'ا', ک: 'ك', ـ: '' },
};

/**
 * A text without what one may leave out who asks for it: case, accents, Arabic vowels and the signs under or over its
 * letters (hamza), the stretching of a word, the form of its figures. Ё is е, й is и, ß is ss.
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+|[ßæœøłđðþıىیةٱکـ]/gu, (sign) => letters[sign] ?? '')
    .replace(/[٠-٩۰-۹]/g, (figure) => String((figure.codePointAt(0) ?? 0) & 15));

/**
 * What the words of a language end in, as far as it says number, case or gender: a word is looked for without. Light, and
 * no dictionary: what is cut is cut alike from the text and from the question. Of several that fit, the longest.
 */
const endings: Readonly<Record<string, RegExp>> = {
  fr: /(?<=...)(?:es|[sxe])$/,
  en: /(?<=...)(?:ies|es|[sey])$|(?<=....)(?:ing|ed)$/,
  es: /(?<=...)(?:[aeo]s|[aeos])$/,
  de: /(?<=...)(?:ern|em|en|er|es|[ens])$/,
  ru: /(?<=...)(?:иями|ями|ами|иях|ями|ях|ах|иям|ям|ам|ого|его|ому|ему|ыми|ими|ов|ев|ои|ом|ем|ии|ыи|ая|яя|ое|ее|ые|ие|ых|их|ую|юю|ию|ия|еи|ью|[аяоеиыуюь])$/,
  ar: /(?<=...)(?:ها|ات|ون|ين|ان|يه|[هي])$/,
};

/** The Arabic article, with what may be written to it: “and the”, “in the”, “as the”, “to the”. */
const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/;

const mainOf = madeOnce((language: string) => language.split('-')[0] ?? language);

/** By language: in ten thousand texts few words are new. */
const known = new Map<string, Map<string, string>>();

/** A word as it stands in the index of a language. @param word without blanks */
export function termOf(word: string, language: string): string {
  const terms = known.get(language) ?? new Map<string, string>();
  known.set(language, terms);
  const term = terms.get(word) ?? cutTerm(word, language);
  terms.set(word, term);
  return term;
}

function cutTerm(word: string, language: string): string {
  const main = mainOf(language);
  const plain = folded(word);
  // “Staedte” is “Städte” where there is no ä on the keys; “Stadte” is, too, for who does not care.
  const spelt = main === 'de' ? plain.replace(/([aou])e/g, '$1') : main === 'ar' ? plain.replace(article, '') : plain;
  const ending = endings[main];
  return ending ? spelt.replace(ending, '') : spelt;
}

/**
 * The other term under which an Arabic word is found: “and”, “in”, “to” are written to it, and only a dictionary knows that
 * they do not belong to it. Nothing where it is too short for that, and in other languages.
 */
export function otherTermOf(term: string, language: string): string | undefined {
  return mainOf(language) === 'ar' && /^[وبلفك]....+/.test(term) ? term.slice(1) : undefined;
}
