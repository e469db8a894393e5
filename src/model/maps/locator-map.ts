import { geoAzimuthalEqualArea, geoCentroid, geoPath, type GeoProjection } from 'd3-geo';
import type { UnsettledLines } from '../../schema/borders.ts';
import type { Coordinates } from '../../schema/values/place.ts';
import { earthRadius } from '../sphere/distance.ts';
import { reachOf } from '../sphere/within-reach.ts';
import { atlas, atlasWithin, countryIn } from './atlas.ts';
import { drawLand, markStops, pathOf, type DrawnLand, type DrawnMap, type Stop } from './drawn-map.ts';
import { madeOnce } from '../../i18n/made-once.ts';

export interface CountryMap extends DrawnMap {
  /** The country itself, to be told from its neighbours. */
  country: string;
}

const [width, height] = [320, 400];
const frame = { width, height, nameSize: 20 };

/** Room left around the places, so that a name fits beside the outermost of them. */
const margin = 70;

/** Closer than this the coast at 1:50m is a polygon, not a shore. */
export const largestScale = 4000;

/** The land around the places of a chapter, equal-area, north up. @param places at least one */
export function placesMap(places: readonly Stop[], lines: UnsettledLines): DrawnMap {
  const { projection, drawn } = landAround(
    places.map(({ coordinates }) => coordinates),
    lines,
  );
  return { width, height, ...drawn, stops: markStops(frame, projection, places) };
}

const landAround = madeOnce((places: Coordinates[], lines: UnsettledLines) =>
  landIn(framing(pointsOf(places), margin), lines),
);

/** A country among its neighbours, with its post. @param country its three letters, `DZA` */
export function countryMap(country: string, post: Stop, lines: UnsettledLines): CountryMap {
  const { projection, drawn, land } = landOf(country, post.coordinates, lines);
  return { width, height, ...drawn, country: land, stops: markStops(frame, projection, [post]) };
}

const landOf = madeOnce((country: string, post: Coordinates, lines: UnsettledLines) => {
  const shape = countryIn('fine', country);
  // A post may work from beyond the border, in times of war.
  const projection = framing({ type: 'GeometryCollection', geometries: [shape, pointsOf([post])] }, margin / 3);
  return { ...landIn(projection, lines), land: pathOf(projection)(shape) };
});

/** The land and the lines around a point, in a square. @param across kilometres from its left side to its right */
export const regionMap = madeOnce(
  ([latitude, longitude]: Coordinates, across: number, lines: UnsettledLines): DrawnMap => {
    const side = 240;
    const projection = geoAzimuthalEqualArea()
      .rotate([-longitude, -latitude])
      .scale((side * earthRadius) / across)
      .translate([side / 2, side / 2])
      .clipExtent(around({ width: side, height: side }));
    return { width: side, height: side, ...landIn(projection, lines).drawn, stops: [] };
  },
);

/** The land of a frame, with the projection it is drawn by. */
function landIn(projection: GeoProjection, lines: UnsettledLines): { projection: GeoProjection; drawn: DrawnLand } {
  const extent = projection.clipExtent() ?? around(frame);
  return { projection, drawn: drawLand(projection, atlasWithin(atlas('fine', lines), reachOf(projection, extent))) };
}

/** A projection that shows a shape whole, in the middle of the frame. A point will do for a shape. */
function framing(shown: GeoJSON.Geometry, room: number): GeoProjection {
  const [longitude, latitude] = geoCentroid(shown);
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  // A point fits at any scale: its own is then infinite, and there is no middle to be had from it.
  const fitting = projection
    .fitExtent(
      [
        [room, room],
        [width - room, height - room],
      ],
      shown,
    )
    .scale();
  projection.scale(Math.min(fitting, largestScale)).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(shown);
  return projection
    .translate([width / 2 - middle(left, right), height / 2 - middle(top, bottom)])
    .clipExtent(around(frame));
}

/** A little outside the frame, so that the frame itself is not drawn as a shore. */
const around = ({ width, height }: { width: number; height: number }): [[number, number], [number, number]] => [
  [-4, -4],
  [width + 4, height + 4],
];

/** Of nothing at all, the middle is where the projection is centred: the smallest states are no area in the map data. */
const middle = (low: number, high: number): number => (low <= high ? (low + high) / 2 : 0);

export const pointsOf = (places: readonly Coordinates[]): GeoJSON.MultiPoint => ({
  type: 'MultiPoint',
  coordinates: places.map(([latitude, longitude]) => [longitude, latitude]),
});
