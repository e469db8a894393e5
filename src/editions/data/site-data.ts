import type { BreadcrumbList, Organization, WebPage, WebSite } from 'schema-dts';
import type { Languages } from '../../i18n/languages.ts';
import { factsOf } from '../../i18n/locales.ts';
import { homeAddress } from '../../model/story/addresses.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Site } from '../../schema/site.ts';
import type { Whole } from './whole.ts';

/** The site a page belongs to, in the language of its buttons. */
export interface OfSite {
  site: Site;
  languages: Languages;
  locale: Locale;
  whole: Whole;
}

/** What machines call the site in a language. */
export const siteId = ({ whole, locale }: Pick<OfSite, 'whole' | 'locale'>): string =>
  `${whole.of(homeAddress(locale))}#site`;

/** Who answers for what is published. */
export const publisherOf = ({ site, languages, locale, whole }: OfSite): Exclude<Organization, string> => ({
  '@type': 'Organization',
  name: languages.said(site.publisher, locale).text,
  url: whole.of(homeAddress(locale)),
});

/** The site, on its home page. */
export const siteData = (of: OfSite): WebSite => ({
  '@type': 'WebSite',
  '@id': siteId(of),
  url: of.whole.of(homeAddress(of.locale)),
  name: of.languages.said(of.site.name, of.locale).text,
  alternateName: of.languages.said(of.site.tagline, of.locale).text,
  description: of.languages.said(of.site.description, of.locale).text,
  inLanguage: factsOf(of.locale).tag,
  publisher: publisherOf(of),
});

/** A page as it says itself in its head. */
export interface PageSaid {
  /** Whole. */
  url: string;
  title: string;
  description: string;
  language: Locale;
  /** The whole address of its card. */
  card: string;
}

/** A page that is no chapter. */
export const pageData = (of: OfSite, { url, title, description, language, card }: PageSaid): WebPage => ({
  '@type': 'WebPage',
  '@id': url,
  url,
  name: title,
  description,
  inLanguage: factsOf(language).tag,
  isPartOf: { '@id': siteId(of) },
  primaryImageOfPage: { '@type': 'ImageObject', url: card },
});

/** A page on the way to another. */
export interface Step {
  name: string;
  /** From the root of the site: `/fr/missions/`. */
  address: string;
}

/** The way to a page from the home page, itself the last: at least two. */
export const crumbs = (steps: readonly Step[], { whole }: OfSite): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    // A page and not its address alone: what stands in a list is a thing.
    item: { '@type': 'WebPage', '@id': whole.of(address) },
  })),
});
