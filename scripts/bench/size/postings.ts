import { machineLanguages } from '../../../src/i18n/words.ts';
import type { Locale } from '../../../src/schema/locale.ts';
import type { PostingFacts } from '../../../src/schema/posting.ts';
import type { Coordinates } from '../../../src/schema/values/place.ts';
import { plain, type Country } from './countries.ts';
import { oneOf, wholeFrom, type Random } from './random.ts';

type Words = Record<Locale, string>;

const embassy: Words = {
  fr: 'Ambassade de France',
  en: 'French Embassy',
  de: 'Französische Botschaft',
  es: 'Embajada de Francia',
  ar: 'سفارة فرنسا',
  zh: '法国大使馆',
  ru: 'Посольство Франции',
};

/** What the documentary gives to each of its postings. */
interface Given {
  summary: Words;
  accent: PostingFacts['accent'];
  missions: string[];
  random: Random;
}

/** Languages whose names of countries are written in letters that an address can have. */
const latin: readonly Locale[] = ['fr', 'en', 'de', 'es'];

/**
 * A posting in a country, by the names `Intl` gives it; its city has the name of the country.
 * @param summary two or three sentences that suit any posting @param accent one of the shipped ones
 * @param missions those the documentary defines
 */
export function generatedPosting(
  country: Country,
  coordinates: Coordinates,
  { summary, accent, missions, random }: Given,
): PostingFacts {
  const name = inAll((locale) => nameOf(country, locale));
  const some = new Set(Array.from({ length: wholeFrom(random, 2, 4) }, () => oneOf(random, missions)));
  return {
    name,
    slug: inAll((locale) => (latin.includes(locale) ? plain(name[locale] ?? '') : country.id)),
    summary,
    post: {
      kind: 'embassy',
      name: inAll((locale) => `${embassy[locale]} (${name[locale]})`),
      city: name,
      coordinates,
    },
    country: country.a3,
    accent,
    missions: [...some],
    accounts: [],
    travelAdvice: {},
  };
}

const nameOf = ({ a2, id }: Country, locale: Locale): string =>
  (new Intl.DisplayNames(locale, { type: 'region' }).of(a2) ?? id).replace(/ \(.*\)$/, '').replaceAll("'", '’');

const inAll = (words: (locale: Locale) => string): Words =>
  Object.fromEntries(machineLanguages.map((locale) => [locale, words(locale)]));
