import { translator } from '../../i18n/messages.ts';
import type { Languages } from '../../i18n/languages.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Mission } from '../../schema/mission.ts';
import type { Site } from '../../schema/site.ts';
import { isLanguageTag } from '../../schema/values/language-tag.ts';
import type { Chapter, Posting } from './documentary.ts';
import { bestLanguage, languagesOf, textIn } from './documentary.ts';

/** Pages with one word of the language as their address; the word is in `src/i18n/words`, `address.<page>`. */
export const fixedPages = [
  'missions',
  'years',
  'postings',
  'passport',
  'about',
  'accessibility',
  'legal',
  'privacy',
  'credits',
  'borders',
  'sitemap',
  'search',
] as const;

export type FixedPage = (typeof fixedPages)[number];

/** A page in a language, and where it is, from the root of the site: `/fr/algerie/`. */
export interface Alternate {
  locale: Locale;
  address: string;
}

export const gatewayAddress = '/';

export const homeAddress = (locale: Locale): string => `/${locale}/`;

export const feedAddress = (locale: Locale): string => `/${locale}/feed.xml`;

/** The feed of a mission. */
export const missionFeedAddress = (locale: Locale, mission: Mission): string =>
  `${missionAddress(locale, mission)}feed.xml`;

/** The controls of films, in the reader's language: a page fetches them when its film plays. */
export const filmControlsAddress = (locale: Locale): string => `/${locale}/film.htm`;

/** What a page fetches when somebody wants to share it or to cite it, in the reader's language. */
export const sharingAddress = (locale: Locale): string => `/${locale}/share.htm`;

/** Where the transcripts of a chapter's film are, one a language: `zh-Hans.json`. A page fetches one to stand beside its own. */
export const transcriptsAddress = ({ id }: Pick<Chapter, 'id'>): string => `/transcripts/${id}/`;

/** The marks of all postings, for a map that had no room for them. */
export const marksAddress = (locale: Locale): string => `/${locale}/marks.htm`;

/** The folder of the stamps of each posting, `peru.htm`, for a passport that has no room for all. */
export const sheetsAddress = (locale: Locale): string => `/${locale}/stamps/`;

/** The last part of a fixed page's address: `missions`, `mentions-legales`. */
export const segmentOf = (locale: Locale, page: FixedPage): string => translator(locale)(`address.${page}`);

/** The last part of the address of a mission or a posting: where none is written in a language, that of another. */
export const slugIn = ({ slug }: Pick<Mission | Posting, 'slug'>, locale: Locale): string =>
  slug[locale] ?? Object.values(slug)[0] ?? '';

export const pageAddress = (locale: Locale, page: FixedPage): string => `/${locale}/${segmentOf(locale, page)}/`;

/** The folder of the search’s files in a language. @param print names what is in them */
export const searchFilesAddress = (locale: Locale, print: string): string =>
  `${pageAddress(locale, 'search')}${print}/`;

export const missionAddress = (locale: Locale, mission: Mission): string =>
  `${pageAddress(locale, 'missions')}${slugIn(mission, locale)}/`;

export const postingAddress = (locale: Locale, posting: Posting): string => `/${locale}/${slugIn(posting, locale)}/`;

/** Where a chapter is in a language it is written in; throws where it is not. */
export const chapterAddress = (locale: Locale, chapter: Chapter): string =>
  `${postingAddress(locale, chapter.posting)}${textIn(chapter, locale).slug}/`;

/** The same chapter as a book. */
export const bookAddress = (locale: Locale, chapter: Chapter): string =>
  `${postingAddress(locale, chapter.posting)}${textIn(chapter, locale).slug}.epub`;

/** What of a chapter can be taken along: `/fr/algerie/le-livre-et-le-registre/emporter/`. */
export const keepAddress = (locale: Locale, chapter: Chapter): string =>
  `${chapterAddress(locale, chapter)}${keepSegment(locale)}/`;

/** The last part of its address. */
export const keepSegment = (locale: Locale): string => translator(locale)('address.keep');

/** What stands between a chapter and a sentence of it in an address: `citations`. */
export const quotesSegment = (locale: Locale): string => translator(locale)('address.quotes');

/** Where a marked sentence is, in a language in which it is marked. @param name what it is called: `first-light` */
export const quoteAddress = (locale: Locale, chapter: Chapter, name: string): string =>
  `${chapterAddress(locale, chapter)}${quotesSegment(locale)}/${name}/`;

/** The last part of the address of a page for the press: a word of the language of its buttons. @param locale of the buttons */
export const pressSegment = (locale: Locale): string => translator(locale)('address.press');

/** The page for the press of a chapter, in a language it is written in. */
export const pressAddress = (languages: Pick<Languages, 'nearest'>, language: Locale, chapter: Chapter): string =>
  `${chapterAddress(language, chapter)}${pressSegment(languages.nearest(language))}/`;

/** The film of a chapter alone, for a page of another site to show. */
export const embedAddress = (locale: Locale, chapter: Chapter): string => `${chapterAddress(locale, chapter)}embed/`;

/** What such a page asks first (oEmbed). */
export const oembedAddress = (locale: Locale, chapter: Chapter): string =>
  `${embedAddress(locale, chapter)}oembed.json`;

/** The whole journey as a book, under the name of the documentary: where it has one (src/editions/epub/journey-book.ts). */
export const journeyBookAddress = (locale: Locale, { id }: Pick<Site, 'id'>): string => `/${locale}/${id}.epub`;

/** Where to send a reader of `locale` who wants a chapter, whether it is written in their language or not. */
export function chapterFor(locale: Locale, chapter: Chapter): Alternate {
  const language = bestLanguage(chapter, locale);
  return { locale: language, address: chapterAddress(language, chapter) };
}

/** The same page in every language of the documentary, for pages that exist in all of them. */
export const inEveryLanguage = ({ all }: Pick<Languages, 'all'>, address: (locale: Locale) => string): Alternate[] =>
  all.map((locale) => ({ locale, address: address(locale) }));

/** A chapter in the languages it is written in, and no other. */
export const chapterAlternates = (chapter: Chapter): Alternate[] =>
  languagesOf(chapter).map((locale) => ({ locale, address: chapterAddress(locale, chapter) }));

/** What of it can be taken along, in the same languages. */
export const keepAlternates = (chapter: Chapter): Alternate[] =>
  languagesOf(chapter).map((locale) => ({ locale, address: keepAddress(locale, chapter) }));

/** The address of a page of a long list: the first has that of the list itself. @param list `/fr/annees/` */
export const listPageAddress = (list: string, number: number): string => (number === 1 ? list : `${list}${number}/`);

/** Puts an address under the path a deployer publishes at: `/docs/` and `/fr/` give `/docs/fr/`. */
export const underBase = (base: string, address: string): string => base.replace(/\/$/, '') + address;

/** The language of an address, from its first segment; none for the gateway. */
export function localeOf(base: string, path: string): Locale | undefined {
  const [, first = ''] = path.slice(base.replace(/\/$/, '').length).split('/');
  return isLanguageTag(first) ? first : undefined;
}
