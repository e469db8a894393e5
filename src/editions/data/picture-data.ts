import type { ImageObject } from 'schema-dts';
import { photographOnShelf } from '../../media/shelf.ts';
import { pageAddress } from '../../model/story/addresses.ts';
import { photographNamed, type Chapter, type ChapterText } from '../../model/story/documentary.ts';
import { licenceAddress } from './licences.ts';
import type { OfSite } from './site-data.ts';

/** The photographs a chapter shows, each once, its cover first. */
export const picturesShown = ({ cover }: Chapter, { inText, gallery }: ChapterText): string[] => [
  ...new Set([cover, ...inText, ...gallery]),
];

/** A photograph as search engines for pictures know it: what is seen, who made it, under which licence. */
export function pictureData(
  chapter: Chapter,
  { locale: language }: ChapterText,
  name: string,
  of: OfSite,
): ImageObject {
  const { alt, caption, credit, date, licence, place } = photographNamed(chapter, name);
  const { full, webp } = photographOnShelf(chapter.id, name);
  const said = (words: typeof alt) => of.languages.said(words, language).text;
  const address = licenceAddress(licence);
  return {
    '@type': 'ImageObject',
    contentUrl: of.whole.media(full.src),
    ...(webp[0] && { thumbnailUrl: of.whole.media(webp[0].src) }),
    encodingFormat: 'image/webp',
    width: pixels(full.width),
    height: pixels(full.height),
    description: said(alt),
    caption: said(caption),
    creditText: said(credit),
    copyrightNotice: said(credit),
    creator: { '@type': 'Organization', name: said(credit) },
    ...(address && { license: address }),
    acquireLicensePage: of.whole.of(pageAddress(of.locale, 'credits')),
    dateCreated: date,
    contentLocation: { '@type': 'Place', name: said(place) },
    ...(name === chapter.cover && { representativeOfPage: true }),
  };
}

const pixels = (value: number) => ({ '@type': 'QuantitativeValue' as const, value, unitCode: 'E37' });
