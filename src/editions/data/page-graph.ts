import type { Thing } from 'schema-dts';
import { gatewayAddress, homeAddress } from '../../model/story/addresses.ts';
import { jsonLd } from './json-ld.ts';
import { crumbs, pageData, siteData, type OfSite, type PageSaid, type Step } from './site-data.ts';

/** A page, and what else there is to be known of it. */
export interface PageTold extends Omit<PageSaid, 'url'> {
  /** From the root of the site: `/fr/algerie/`. */
  address: string;
  /** The pages between the home page and this one. */
  way: readonly Step[];
  /** What it tells of: a chapter with its film and photographs, a place. */
  things: readonly Thing[];
  /** Whether the first of them is the page itself: a chapter. */
  isArticle: boolean;
}

/** All that a page says to machines, as it stands in its head. */
export function pageGraph({ address, way, things, isArticle, ...said }: PageTold, of: OfSite): string {
  const url = of.whole.of(address);
  const home = homeAddress(of.locale);
  const isBelow = address !== home && address !== gatewayAddress;
  const first = { name: of.languages.said(of.site.name, of.locale).text, address: home };
  return jsonLd([
    ...(isArticle ? [] : [pageData(of, { url, ...said })]),
    ...things,
    ...(isBelow ? [crumbs([first, ...way, { name: said.title, address }], of)] : [siteData(of)]),
  ]);
}
