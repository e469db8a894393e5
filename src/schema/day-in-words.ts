/** Making one takes longer than using it a hundred times. */
const known = new Map<string, Intl.DateTimeFormat>();

function formatOf(intl: string, kind: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${intl} ${kind}`;
  const format = known.get(key) ?? new Intl.DateTimeFormat(intl, { ...parts, timeZone: 'UTC' });
  known.set(key, format);
  return format;
}

/**
 * A day as a language writes it.
 * @param day `2026-11-22` @param intl what `Intl` is given
 */
export function dayInWords(day: string, intl: string): string {
  const words = formatOf(intl, 'day', { dateStyle: 'long' }).format(new Date(day));
  // The first of a month is an ordinal in French, which Intl does not know.
  return intl.startsWith('fr') ? words.replace(/^1(?= )/, '1er') : words;
}

/**
 * A day, a month or a year as a language writes it.
 * @param time `2007-09-02`, `2007-09` or `2007` @param intl what `Intl` is given
 */
export function timeInWords(time: string, intl: string): string {
  if (time.length === 10) return dayInWords(time, intl);
  const isYear = time.length === 4;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', ...(!isYear && { month: 'long' }) };
  return formatOf(intl, isYear ? 'year' : 'month', parts).format(new Date(time));
}
