import type { Locale } from '../schema/locale.ts';
import { madeOnce } from './made-once.ts';
import { factsOf } from './locales.ts';

export type WriteNumber = (value: number, options?: Intl.NumberFormatOptions) => string;

/**
 * How a language writes numbers: by `Intl`, but for the thousands, where the habit of its printers is another. “3 600 km”,
 * “3,600 km”, “3600 km”, “13.500 km”.
 */
export function numbersIn(locale: Locale): WriteNumber {
  const { intl, thousands } = factsOf(locale);
  const useGrouping = !thousands ? false : thousands.from === 5 ? 'min2' : 'always';
  return (value, options) =>
    numbers(intl, { useGrouping, ...options })
      .formatToParts(value)
      .map((part) => (part.type === 'group' && thousands ? thousands.by : part.value))
      .join('');
}

const numbers = madeOnce((intl: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(intl, options));
