import type { Locale } from '../schema/locale.ts';
import { factsOf } from './locales.ts';

/**
 * A city and the country or territory it lies in, in the order of the language: “Lima, Pérou”, “秘鲁利马”. A country whose
 * name says the city already is not said beside it: “Jérusalem”, and not “Jérusalem, Palestine et Jérusalem”.
 */
export const placeNames = (city: string, country: string, locale: Locale): string =>
  named(city, country, locale, factsOf(locale));

/** The same for a mark of a map, where the city is what is seen: “Lima, Pérou”, “利马（秘鲁）”. */
export const mapNames = (city: string, country: string, locale: Locale): string =>
  named(city, country, locale, factsOf(locale).onMap);

function named(city: string, country: string, locale: Locale, patterns: { place: string; namesake: string }): string {
  const { place, namesake } = patterns;
  const pattern = city === country ? namesake : isSaidIn(city, country, locale) ? '{city}' : place;
  return pattern.replace('{city}', city).replace('{country}', country);
}

/** An institution and the city of its seat, which is not said twice: “Consulat général de France à Jérusalem”. */
export function seatNames(name: string, city: string, locale: Locale): string {
  const pattern = isSaidIn(city, name, locale) ? '{name}' : factsOf(locale).seat;
  return pattern.replace('{name}', name).replace('{city}', city);
}

/** As a whole word, where the language parts words by spaces: “Rome” is not said in “Jérôme”. */
function isSaidIn(city: string, country: string, locale: Locale): boolean {
  if (locale === 'zh') return country.includes(city);
  // In Arabic “and” is written as a letter of the word that follows.
  const words = (text: string) => ` ${text.replace(/ و(?=\p{L})/gu, ' و ').replace(/[^\p{L}\p{M}’]+/gu, ' ')} `;
  return words(country).includes(words(city));
}
