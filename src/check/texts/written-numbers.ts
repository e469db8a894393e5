import { madeOnce } from '../../i18n/made-once.ts';
import { factsOf } from '../../i18n/locales.ts';
import { numbersIn } from '../../i18n/numbers.ts';
import type { Locale } from '../../schema/locale.ts';

/** A number that is not written as its language writes numbers. */
export interface WrongNumber {
  /** As it stands there: `1.873`. */
  written: string;
  right: string;
  /** Where in the text it begins. */
  index: number;
}

/** One to three digits, then three at a time, all parted by one sign; neither a date nor a part of something longer. */
const grouped =
  /(?<![[\p{L}--\p{Script=Han}]\p{N}_.,:\/№°–\-]|\p{N}[ \u00a0\u202f]|[nN]°[ \u00a0\u202f])[1-9]\d{0,2}([ \u00a0\u202f\u2009.,'’])\d{3}(?:\1\d{3})*(?![\p{N}°′\/:–\-]|[.,:]\d|[ \u00a0\u202f]\d)/gv;

/** What is measured: before one of these, a point between digits is neither that of a clock nor of a version. */
const units =
  `%|‰|°C|km|m|cm|mm|kg|t|ha|MW|GW|Mo|Go|MB|GB|€|\\$|M€|Mio\\.|Mrd\\.|[Mm]illi\\p{L}+|[Bb]illi\\p{L}+|Kilometer|Meter|
kilom\\p{L}+|mètres?|metros?|metres?|млн|млрд|милли\\p{L}+|км|м|кг|метр\\p{L}*|километр\\p{L}*|مليون|مليار|كم|万|亿|公里|米`.replace(
    /\n/g,
    '',
  );
const measured = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.,:/-])\d+([.,])\d{1,2}(?=[ \u00a0\u202f]?(?:${units})(?![\p{L}\p{N}]))`,
  'gu',
);
/** In Chinese a unit follows its number, and words follow the unit, without a blank. */
const measuredInChinese = /(?<![\p{L}\p{N}_.,:/-])\d+([.,])\d{1,2}(?=万|亿|公里|米|%)/gu;

const shared = /(?<![\p{L}\p{N}_%])\d+(?:[.,]\d+)?[ \u00a0\u202f]?%(?![\p{L}\p{N}%])/gu;
const eastern = /[٠-٩۰-۹][٠-٩۰-۹٫٬]*٪?|٪/g;

/** The numbers of a text that its language writes in another way. What may be right in some way is left alone. */
export function wrongNumbers(text: string, locale: Locale): WrongNumber[] {
  const found = (pattern: RegExp, right: (match: RegExpExecArray) => string | undefined): WrongNumber[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [written] = match;
      const put = right(match);
      return put === undefined || put === written ? [] : [{ written, right: put, index: match.index }];
    });
  return [
    ...found(grouped, ([written, sign = '']) => rightGroups(written, sign, locale)),
    ...found(locale === 'zh' ? measuredInChinese : measured, ([written, sign = '']) =>
      written.replace(sign, decimalOf(locale)),
    ),
    ...found(shared, ([written]) => rightShare(written, locale)),
    ...(locale === 'ar' ? found(eastern, ([written]) => western(written)) : []),
  ].toSorted((a, b) => a.index - b.index);
}

function rightGroups(written: string, sign: string, locale: Locale): string | undefined {
  // “3.600” may be a little more than three and a half.
  if (sign === decimalOf(locale)) return undefined;
  const { thousands } = factsOf(locale);
  // Two numbers may stand side by side, in a language that parts thousands by another sign.
  if (sign === ' ' && !/\s/.test(thousands?.by ?? '')) return undefined;
  return numbersIn(locale)(Number(written.replace(/\D/g, '')));
}

function rightShare(written: string, locale: Locale): string | undefined {
  const hasSpace = /\s/.test(written);
  const wantsSpace = sharesHaveSpace(locale);
  if (hasSpace === wantsSpace) return undefined;
  return wantsSpace ? written.replace('%', '\u00a0%') : written.replace(/\s/, '');
}

const sharesHaveSpace = madeOnce((locale: Locale): boolean =>
  /\s/.test(new Intl.NumberFormat(factsOf(locale).intl, { style: 'percent' }).format(0.5)),
);

const decimalOf = madeOnce(
  (locale: Locale): string =>
    new Intl.NumberFormat(factsOf(locale).intl).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '',
);

const western = (written: string): string =>
  written
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace('٫', '.')
    .replaceAll('٬', '')
    .replace('٪', '%');
