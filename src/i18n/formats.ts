import { dayInWords, timeInWords } from '../schema/day-in-words.ts';
import type { Locale } from '../schema/locale.ts';
import { fromPlace, toPlace } from './french-places.ts';
import { madeOnce } from './made-once.ts';
import { factsOf } from './locales.ts';
import { translator } from './messages.ts';
import { numbersIn } from './numbers.ts';
import { mapNames, placeNames, seatNames } from './place-names.ts';

/** How a language writes days, lists, lengths and weights, and what it puts between things: by `Intl` and its own words. */
export const formats = madeOnce((locale: Locale) => {
  const { intl, comma, joint, gap, span, dir } = factsOf(locale);
  const number = numbersIn(locale);
  const t = translator(locale);
  const lists = new Intl.ListFormat(intl, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(intl, { type: 'language' });
  const regions = new Intl.DisplayNames(intl, { type: 'region' });
  const collator = new Intl.Collator(intl);

  // After an Arabic word a number sheds its signs to the wrong side, unless it stands in a left-to-right part of its own.
  const upright = (text: string) => (dir === 'rtl' ? `\u2066${text}\u2069` : text);
  const angle = (value: number) => {
    const minutes = Math.round(Math.abs(value) * 60);
    const parts = { degrees: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') };
    return upright(t('compass.angle', parts));
  };

  return {
    /** @param day `2026-11-22` */
    date: (day: string) => dayInWords(day, intl),

    /** @param time a day, a month or a year: `2007-09` */
    time: (time: string) => timeInWords(time, intl),

    /** @param share from 0 to 1: 0.71 gives “71 %” */
    percent: (share: number) => number(share, { style: 'percent' }),

    list: (items: string[]) => lists.format(items),

    /** Numbers that share a place, the first where reading begins: “4·5”. */
    numbers: (all: number[]) => {
      const text = all.map((one) => number(one)).join(t('map.pause'));
      return dir === 'rtl' && all.length > 1 ? `\u2067${text}\u2069` : text;
    },

    /** Between two things said side by side, none of which belongs to the other. */
    joint,

    /** Between two sentences. */
    gap,

    /** Things said side by side: “Alger · 54 s”. */
    beside: (...items: string[]) => items.join(joint),

    /** @param seconds rounded to the second, at least one: 92 gives “1 min 32 s” */
    duration: (seconds: number) => {
      const whole = Math.max(1, Math.round(seconds));
      const minutes = t('time.minutes', { count: Math.floor(whole / 60) }).replace(' ', nbsp);
      const rest = t('time.seconds', { count: whole % 60 }).replace(' ', nbsp);
      if (whole < 60) return rest;
      return whole % 60 === 0 ? minutes : t('time.both', { minutes, seconds: rest });
    },

    /** @param bytes in decimal megabytes, under a tenth of one in kilobytes; one digit under ten: “3,4 Mo”, “1,2 ko” */
    size: (bytes: number) => {
      const [unit, value] = bytes < 1e5 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
      // In Arabic the short form of the one is letters with points, and of the other a word.
      const unitDisplay = locale === 'ar' ? 'long' : 'short';
      // “2,0 Mo” is as wide as “2,2 Mo”: where the one takes the place of the other, nothing beside it moves.
      const digits = value < 9.95 ? 1 : 0;
      const asWide = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return held(number(value, { style: 'unit', unit, unitDisplay, ...asWide }));
    },

    /**
     * @param kilometres rounded to ten, for an airport is not the centre of a city; under ten, to one, at least one;
     * over two thousand to a hundred, for the Earth is no sphere, and half a hundredth of the way is not known
     */
    distance: (kilometres: number) => {
      const step = kilometres < 10 ? 1 : kilometres < 2000 ? 10 : 100;
      return held(number(Math.max(1, Math.round(kilometres / step) * step), { style: 'unit', unit: 'kilometer' }));
    },

    /** A stretch of time, the earlier year first on the left in every language: “1900–1949”; “2010”, where it is one. */
    years: (from: number, to: number) => upright(from === to ? String(from) : `${from}${span}${to}`),

    /** The name of a region of the world, by its code of the United Nations: `002` gives “Afrique”. */
    region: (code: string) => capital(regions.of(code) ?? code),

    /** Which of two names comes first in the alphabet, or in what a language has for one; for `sort`. */
    inAlphabet: (a: string, b: string) => collator.compare(a, b),

    /** The name of a language, in this one: “arabe”. */
    language: (other: Locale) => languages.of(other) ?? other,

    /** `[36.75, 3.06]` gives “36° 45′ N, 3° 04′ E”, with the compass letters of the language. */
    coordinates: ([latitude, longitude]: readonly [number, number]) =>
      [
        t(latitude < 0 ? 'compass.south' : 'compass.north', { angle: angle(latitude) }),
        t(longitude < 0 ? 'compass.west' : 'compass.east', { angle: angle(longitude) }),
      ].join(comma),

    /** A city and the land it lies in, at the beginning of a line: “Alger, Algérie”, “Город Алжир, Алжир”. */
    place: (city: string, country: string) => capital(placeNames(city, country, locale)),

    /** The same for a mark of a map, whose city is seen: “Alger, Algérie”, “阿尔及尔（阿尔及利亚）”. */
    onMap: (city: string, country: string) => mapNames(city, country, locale),

    /** Names in a row: “Trnava, 2 mai 2026”. */
    row: (...names: string[]) => names.join(comma),

    /** An institution and the city of its seat: “Ambassade de France au Pérou, Lima”. */
    seat: (name: string, city: string) => seatNames(name, city, locale),

    /** A city at the beginning of a way, and of a sentence: “D’Alger”; in most languages its name alone. */
    fromCity: (city: string) => (locale === 'fr' ? capital(fromPlace(city)) : city),

    /** A place from which something is far, within a sentence: “de Paris”; in most languages its name alone. */
    awayFrom: (place: string) => (locale === 'fr' ? fromPlace(place) : place),

    /** A city at the end of a way: “à Tbilissi”; in most languages its name alone. */
    toCity: (city: string) => (locale === 'fr' ? toPlace(city) : city),
  };
});

const nbsp = '\u00a0';

/** A number and its unit on one line. `Intl` holds them together in French alone. */
const held = (text: string): string => text.replaceAll(' ', nbsp);

export type Formats = ReturnType<typeof formats>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
