/**
 * A day as a language writes it.
 * @param day `2026-11-22` @param intl what `Intl` is given
 */
export function dayInWords(day: string, intl: string): string {
  const words = new Intl.DateTimeFormat(intl, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  // The first of a month is an ordinal in French, which Intl does not know.
  return intl.startsWith('fr') ? words.replace(/^1(?= )/, '1er') : words;
}
