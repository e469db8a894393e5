/** Making one takes longer than using it a hundred times. */
const known = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as a language writes it.
 * @param day `2026-11-22` @param intl what `Intl` is given
 */
export function dayInWords(day: string, intl: string): string {
  const format = known.get(intl) ?? new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' });
  known.set(intl, format);
  const words = format.format(new Date(day));
  // The first of a month is an ordinal in French, which Intl does not know.
  return intl.startsWith('fr') ? words.replace(/^1(?= )/, '1er') : words;
}
