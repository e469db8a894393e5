import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { madeOnce } from '../../i18n/made-once.ts';
import type { UnsettledLines } from '../../schema/borders.ts';
import type { Coordinates } from '../../schema/values/place.ts';
import { atlas } from './atlas.ts';
import { drawLand, markStops, pathOf, type DrawnMap, type Stop } from './drawn-map.ts';
import { worldProjection } from './world-projection.ts';

/** A journey as it is printed: the part of the world it goes through, and the way from stop to stop. */
export interface SheetMap extends DrawnMap {
  route: string;
}

/** Units; on a sheet of A4 six of them are a millimetre. */
const [width, height] = [720, 360];

/** The height of names, in units: nine points on a sheet. */
const frame = { width, height, nameSize: 18 };

/** Units between the outermost stops and the edge, so that a name fits there. */
const room = { across: 110, along: 50 };

/** How many times larger than the map of the world it may be: a journey in one city still shows where on Earth that is. */
const closest = 3;

/**
 * The journey on a part of the world, in the projection of the map of the world (Equal Earth).
 * @param stops in the order of the journey, at least one; @param others places that are marked and not on the way
 */
export function sheetMap(stops: readonly Stop[], others: readonly Stop[], lines: UnsettledLines): SheetMap {
  const places = (all: readonly Stop[]) => all.map(({ coordinates }) => coordinates);
  const all = [...stops, ...others];
  const { projection, drawn } = landAlong(places(stops), places(others), lines);
  return { width, height, ...drawn, stops: markStops(frame, projection, all) };
}

const landAlong = madeOnce((stops: Coordinates[], others: Coordinates[], lines: UnsettledLines) => {
  const at = ([latitude, longitude]: Coordinates): [number, number] => [longitude, latitude];
  const projection = around({ type: 'MultiPoint', coordinates: [...stops, ...others].map(at) });
  const route = pathOf(projection)({ type: 'LineString', coordinates: stops.map(at) });
  return { projection, drawn: { ...drawLand(projection, atlas('world', lines)), route } };
});

/** Places in the middle of the frame, and what lies around them up to its edges. */
function around(places: GeoJSON.MultiPoint): GeoProjection {
  const projection = geoEqualEarth().rotate(worldProjection().rotate());
  // One place fits at any scale: its own is then infinite.
  const fitting = projection
    .fitExtent(
      [
        [room.across, room.along],
        [width - room.across, height - room.along],
      ],
      places,
    )
    .scale();
  projection.scale(Math.min(fitting, worldProjection().scale() * closest)).translate([0, 0]);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(places);
  return projection.translate([width / 2 - (left + right) / 2, height / 2 - (top + bottom) / 2]).clipExtent([
    [0, 0],
    [width, height],
  ]);
}
