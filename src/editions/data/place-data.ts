import type { Place } from 'schema-dts';
import { formats } from '../../i18n/formats.ts';
import { postingAddress } from '../../model/story/addresses.ts';
import type { Chapter, Posting } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';
import type { Coordinates } from '../../schema/values/place.ts';
import type { OfSite } from './site-data.ts';

/** What machines call the place of a posting, in a language. */
const placeId = (posting: Posting, { whole, locale }: OfSite): string =>
  `${whole.of(postingAddress(locale, posting))}#place`;

/** Where a post works, by the name its page gives the place; whose land it is, a map is drawn for (`borders.yaml`). */
export const postData = (posting: Posting, of: OfSite): Exclude<Place, string> => {
  const { languages, locale } = of;
  const [city, land] = [languages.said(posting.post.city, locale).text, languages.said(posting.name, locale).text];
  return {
    '@type': 'Place',
    '@id': placeId(posting, of),
    name: formats(locale).place(city, land),
    url: of.whole.of(postingAddress(locale, posting)),
    geo: pointOf(posting.post.coordinates),
  };
};

/** The places a chapter tells of. */
export const placesData = ({ places }: Chapter, { languages }: OfSite, language: Locale): Exclude<Place, string>[] =>
  Object.values(places).map(({ name, coordinates }) => ({
    '@type': 'Place',
    name: languages.said(name, language).text,
    geo: pointOf(coordinates),
  }));

/** A point on Earth. */
export const pointOf = ([latitude, longitude]: Coordinates) => ({
  '@type': 'GeoCoordinates' as const,
  latitude,
  longitude,
});
