import { isLocale, type Locale } from '../schema/locale.ts';

interface LocaleFacts {
  /** The language named in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** What stands in `lang="…"`. */
  tag: string;
  /** What `Intl` is given. Western digits in Arabic, as they are read in Algiers. */
  intl: string;
  /** What stands between a city and its country. */
  comma: string;
}

export const localeFacts: Record<Locale, LocaleFacts> = {
  fr: { name: 'Français', dir: 'ltr', tag: 'fr', intl: 'fr-FR', comma: ', ' },
  en: { name: 'English', dir: 'ltr', tag: 'en', intl: 'en-GB', comma: ', ' },
  de: { name: 'Deutsch', dir: 'ltr', tag: 'de', intl: 'de-DE', comma: ', ' },
  es: { name: 'Español', dir: 'ltr', tag: 'es', intl: 'es-ES', comma: ', ' },
  ar: { name: 'العربية', dir: 'rtl', tag: 'ar', intl: 'ar-u-nu-latn', comma: '، ' },
  zh: { name: '中文', dir: 'ltr', tag: 'zh-Hans', intl: 'zh-CN', comma: '，' },
  ru: { name: 'Русский', dir: 'ltr', tag: 'ru', intl: 'ru-RU', comma: ', ' },
};

/** The attributes of an element whose text is in `locale`. */
export const languageAttributes = (locale: Locale) => ({
  lang: localeFacts[locale].tag,
  dir: localeFacts[locale].dir,
});

const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'];

/** The same for words in any language. @param tag `es`, `ty`, `ckb` @throws where it is none */
export function tagAttributes(tag: string): { lang: string; dir: 'ltr' | 'rtl' } {
  if (isLocale(tag)) return languageAttributes(tag);
  const { script = '' } = new Intl.Locale(tag).maximize();
  return { lang: tag, dir: rightToLeft.includes(script) ? 'rtl' : 'ltr' };
}

/** The same for a part of a page, where its language is not that of the page; nothing where it is. */
export const foreignAttributes = (locale: Locale, page: Locale) => (locale === page ? {} : languageAttributes(locale));
