import { dayInWords } from '../schema/day-in-words.ts';
import { madeOnce } from './made-once.ts';

const months = madeOnce((intl: string) => formatOf(intl, { year: 'numeric', month: 'long' }));
const years = madeOnce((intl: string) => formatOf(intl, { year: 'numeric' }));

const formatOf = (intl: string, parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(intl, { ...parts, timeZone: 'UTC' });

/**
 * A day, a month or a year as a language writes it.
 * @param time `2007-09-02`, `2007-09` or `2007` @param intl what `Intl` is given
 */
export function timeInWords(time: string, intl: string): string {
  if (time.length === 10) return dayInWords(time, intl);
  return (time.length === 4 ? years : months)(intl).format(new Date(time));
}
