import type { Locale } from '../schema/locale.ts';
import { madeOnce } from './made-once.ts';
import { isRightToLeft, scriptOf, withCapitals } from './scripts.ts';
import { thousandsOf, type Thousands } from './thousands.ts';

export interface LocaleFacts {
  /** The language named in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** What stands in `lang="…"`. */
  tag: string;
  /** What `Intl` is given. Western digits in Arabic, as they are read in Algiers. */
  intl: string;
  /** What stands between two names in a row: “Alger, Algérie”. */
  comma: string;
  /** What stands between two things said side by side, none of which belongs to the other: “Alger · 36° N”. */
  joint: string;
  /** What stands between two sentences. */
  gap: string;
  /** A city and its country; `namesake` where both have one name. */
  place: string;
  namesake: string;
  /** The same on a map, where the name of the city is what is seen: there it is said first. */
  onMap: { place: string; namesake: string };
  /** An institution and the city of its seat. */
  seat: string;
  /** What stands between the first year and the last of a stretch of time. */
  span: string;
  thousands?: Thousands;
}

const narrow = '\u202f';
const cityFirst = { place: '{city}, {country}', namesake: '{city}' };
const western = {
  onMap: cityFirst,
  comma: ', ',
  joint: ' · ',
  gap: ' ',
  place: '{city}, {country}',
  namesake: '{city}',
  seat: '{name}, {city}',
  span: '–',
};

const known: Record<Locale, LocaleFacts> = {
  fr: {
    ...western,
    name: 'Français',
    dir: 'ltr',
    tag: 'fr',
    intl: 'fr-FR',
    span: '-',
    thousands: { by: narrow, from: 4 },
  },
  en: {
    ...western,
    name: 'English',
    dir: 'ltr',
    tag: 'en',
    intl: 'en-GB',
    thousands: { by: ',', from: 4 },
  },
  de: {
    ...western,
    name: 'Deutsch',
    dir: 'ltr',
    tag: 'de',
    intl: 'de-DE',
    thousands: { by: '.', from: 5 },
  },
  es: {
    ...western,
    name: 'Español',
    dir: 'ltr',
    tag: 'es',
    intl: 'es-ES',
    span: '-',
    thousands: { by: narrow, from: 5 },
  },
  ar: {
    ...western,
    name: 'العربية',
    dir: 'rtl',
    tag: 'ar',
    intl: 'ar-u-nu-latn',
    comma: '، ',
    place: '{city}، {country}',
    onMap: { place: '{city}، {country}', namesake: '{city}' },
    seat: '{name}، {city}',
    span: '-',
  },
  zh: {
    name: '中文',
    dir: 'ltr',
    tag: 'zh-Hans',
    intl: 'zh-CN',
    comma: '，',
    joint: '｜',
    gap: '',
    place: '{country}{city}',
    namesake: '{city}',
    onMap: { place: '{city}（{country}）', namesake: '{city}' },
    seat: '{name}（{city}）',
    span: '—',
  },
  ru: {
    ...western,
    name: 'Русский',
    dir: 'ltr',
    tag: 'ru',
    intl: 'ru-RU',
    namesake: 'город {city}, {country}',
    onMap: { ...cityFirst, namesake: '{city} (город), {country}' },
    thousands: { by: narrow, from: 5 },
  },
};

/** How a language is written: one of those we know, or any other, by what `Intl` says of it. */
export const factsOf = madeOnce((locale: Locale): LocaleFacts => known[locale] ?? derived(locale));

function derived(tag: string): LocaleFacts {
  const script = scriptOf(tag);
  const alike = script === 'Arab' ? known['ar'] : ['Hans', 'Hant', 'Jpan'].includes(script) ? known['zh'] : undefined;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  const thousands = thousandsOf(tag);
  const { thousands: _, ...facts } = { ...western, ...alike };
  return {
    ...facts,
    name: withCapitals.includes(script) ? name.charAt(0).toLocaleUpperCase(tag) + name.slice(1) : name,
    dir: isRightToLeft(script) ? 'rtl' : 'ltr',
    tag,
    intl: tag,
    ...(thousands && { thousands }),
  };
}

export type LanguageAttributes = Pick<LocaleFacts, 'dir'> & { lang: string };

/** The attributes of an element whose text is in `locale`. */
export const languageAttributes = (locale: Locale): LanguageAttributes => {
  const { tag, dir } = factsOf(locale);
  return { lang: tag, dir };
};

/** The same for a part of a page, where its language is not that of the page; nothing where it is. */
export const foreignAttributes = (locale: Locale, page: Locale): Partial<LanguageAttributes> =>
  locale === page ? {} : languageAttributes(locale);
