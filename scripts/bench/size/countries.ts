import { geoArea, geoBounds, geoCentroid, geoContains } from 'd3-geo';
import { countryIn, wholeWorld } from '../../../src/model/maps/atlas.ts';
import type { Coordinates } from '../../../src/schema/values/place.ts';
import type { Random } from './random.ts';

/** A country as the generated documentary has it. */
export interface Country {
  /** `DZA` */
  a3: string;
  /** Two letters, by which `Intl` names it in every language: `DZ`. */
  a2: string;
  /** Its English name as the name of a folder: `algeria`. */
  id: string;
}

/** Names of the map data that are not those of `Intl`. */
const others: Record<string, string> = {
  BIH: 'BA',
  CAF: 'CF',
  COD: 'CD',
  COG: 'CG',
  DOM: 'DO',
  GNQ: 'GQ',
  MMR: 'MM',
  PSE: 'PS',
  SLB: 'SB',
  SSD: 'SS',
  TTO: 'TT',
  TUR: 'TR',
  USA: 'US',
};

/** Where no embassy is. */
const none = ['ATA', 'FRA', 'GRL', 'NCL', 'PRI'];

const english = new Intl.DisplayNames('en', { type: 'region' });

/** The countries that the map of the world draws and `Intl` can name, by their English names. */
export function countriesOfTheWorld(): Country[] {
  const known = knownRegions();
  return wholeWorld()
    .countries.flatMap(({ properties: { a3, name } }): Country[] => {
      const a2 = others[a3] ?? known.get(plain(name));
      return a2 === undefined || none.includes(a3) ? [] : [{ a3, a2, id: plain(english.of(a2) ?? name) }];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A place within a country: the middle of its largest part, or, where that lies outside, one by chance. */
export function placeIn(a3: string, random: Random): Coordinates {
  const largest = partsOf(countryIn('fine', a3)).reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  let place = geoCentroid(largest);
  const [[west, south], [east, north]] = geoBounds(largest);
  const across = east < west ? east + 360 - west : east - west;
  for (let tries = 0; !geoContains(largest, place) && tries < 200; tries++) {
    place = [west + random() * across, south + random() * (north - south)];
  }
  const [longitude, latitude] = place;
  return [rounded(latitude), rounded(longitude > 180 ? longitude - 360 : longitude)];
}

/** `Côte d’Ivoire` gives `cote-d-ivoire`. */
export const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\bst\b/, 'saint')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

export const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** Every code of two letters that `Intl` knows, by its name in English. */
function knownRegions(): Map<string, string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    codes.flatMap((code): [string, string][] => {
      const name = english.of(code);
      // Codes of states that are no more have the names of those that came after them.
      const isInUse = new Intl.Locale(`und-${code}`).region === code;
      return name === undefined || name === code || !isInUse ? [] : [[plain(name), code]];
    }),
  );
}

const partsOf = (shape: GeoJSON.Geometry): GeoJSON.Polygon[] =>
  shape.type === 'MultiPolygon'
    ? shape.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
    : [shape as GeoJSON.Polygon];
