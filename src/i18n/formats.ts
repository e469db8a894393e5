import { dayInWords } from '../schema/day-in-words.ts';
import type { Locale } from '../schema/locale.ts';
import { fromPlace, toPlace } from './french-places.ts';
import type { Translate } from './messages.ts';
import { localeFacts } from './locales.ts';

/** How a language writes days, lists, lengths and weights. All by `Intl`. */
export function formats(locale: Locale) {
  const { intl, comma, dir } = localeFacts[locale];
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(intl, options).format(value);

  // After an Arabic word a number sheds its signs to the wrong side, unless it stands in a left-to-right part of its own.
  const upright = (text: string) => (dir === 'rtl' ? `\u2066${text}\u2069` : text);
  const angle = (value: number) => upright(degrees(value));

  return {
    /** @param day `2026-11-22` */
    date: (day: string) => dayInWords(day, intl),

    /** @param share from 0 to 1: 0.71 gives “71 %” */
    percent: (share: number) => number(share, { style: 'percent' }),

    list: (items: string[]) => new Intl.ListFormat(intl, { type: 'conjunction' }).format(items),

    /** @param seconds rounded to the second, at least one: 92 gives “1 min et 32 s” */
    duration: (seconds: number) => {
      const whole = Math.max(1, Math.round(seconds));
      return new Intl.DurationFormat(intl, { style: 'short' }).format({
        minutes: Math.floor(whole / 60),
        seconds: whole % 60,
      });
    },

    /** A moment of a film as a clock shows it: 41 gives “0:41”, alike in every language. */
    moment: (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`,

    /** @param bytes in decimal megabytes, under a tenth of one in kilobytes; one digit under ten: “3,4 Mo”, “1,2 ko” */
    size: (bytes: number) => {
      const [unit, value] = bytes < 1e5 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
      return number(value, { style: 'unit', unit, maximumFractionDigits: value < 10 ? 1 : 0 });
    },

    /**
     * @param kilometres rounded to ten, for an airport is not the centre of a city; under ten, to one, at least one;
     * over two thousand to a hundred, for the Earth is no sphere, and half a hundredth of the way is not known
     */
    distance: (kilometres: number) => {
      const step = kilometres < 10 ? 1 : kilometres < 2000 ? 10 : 100;
      return number(Math.max(1, Math.round(kilometres / step) * step), { style: 'unit', unit: 'kilometer' });
    },

    /** A stretch of time, the earlier year first on the left in every language: “1900–1949”. */
    years: (from: number, to: number) => upright(`${from}–${to}`),

    /** The name of a language, in this one: “arabe”. */
    language: (other: Locale) =>
      new Intl.DisplayNames(intl, { type: 'language' }).of(localeFacts[other].tag.slice(0, 2)) ?? other,

    /** `[36.75, 3.06]` gives “36° 45′ N, 3° 04′ E”, with the compass letters of the language. */
    coordinates: ([latitude, longitude]: readonly [number, number], t: Translate) =>
      [
        `${angle(latitude)}\u00a0${t(latitude < 0 ? 'compass.south' : 'compass.north')}`,
        `${angle(longitude)}\u00a0${t(longitude < 0 ? 'compass.west' : 'compass.east')}`,
      ].join(comma),

    /** A place and the land it lies in: “Alger, Algérie”. */
    place: (...names: string[]) => names.join(comma),

    /** A city at the beginning of a way, and of a sentence: “D’Alger”; in most languages its name alone. */
    fromCity: (city: string) => (locale === 'fr' ? capital(fromPlace(city)) : city),

    /** A city at the end of a way: “à Tbilissi”; in most languages its name alone. */
    toCity: (city: string) => (locale === 'fr' ? toPlace(city) : city),
  };
}

export type Formats = ReturnType<typeof formats>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function degrees(value: number): string {
  const minutes = Math.round(Math.abs(value) * 60);
  return `${Math.floor(minutes / 60)}°\u00a0${String(minutes % 60).padStart(2, '0')}′`;
}
