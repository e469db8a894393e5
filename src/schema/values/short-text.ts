import { text } from '../locale.ts';

/**
 * How much of a text there is, as X counts: a letter of Europe, of Arabic and of what stands near them counts one, a
 * Chinese sign or an emoji two (github.com/twitter/twitter-text, config/v3.json, looked up in November 2026).
 */
export const weightOf = (words: string): number =>
  Array.from(graphemes.segment(words.normalize())).reduce((sum, { segment }) => sum + weightOfSign(segment), 0);

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Of a letter with its marks each counts; of an emoji made of several signs, a flag among them, the whole. */
const weightOfSign = (sign: string): number =>
  /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/u.test(sign)
    ? 2
    : Array.from(sign).reduce((sum, one) => sum + (isLight(one.codePointAt(0) ?? 0) ? 1 : 2), 0);

const isLight = (code: number): boolean => light.some(([first = 0, last = 0]) => code >= first && code <= last);

const light = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** What is left of the shortest network, beside an address. */
export const longestShort = 200;

/** What is said of a chapter on networks. */
export const shortText = text.refine((words) => weightOf(words) <= longestShort, {
  error: `What is said on networks has at most ${longestShort} characters, of which a Chinese one counts two.`,
});
