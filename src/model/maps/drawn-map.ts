import { geoPath, type GeoGeometryObjects, type GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../schema/values/place.ts';
import type { Atlas } from './atlas.ts';
import { placeLabels, type Label } from './labels.ts';
import { relativePath } from './light-path.ts';

/** A place to be marked on a map, by a key of the caller's. */
export interface Stop {
  key: string;
  name: string;
  coordinates: Coordinates;
}

export interface DrawnStop extends Stop {
  x: number;
  y: number;
  label: Label;
}

/** The land and its lines, as path data. */
export interface DrawnLand {
  land: string;
  borders: string;
  /** Lines that are disputed or undetermined; empty where the frame shows none. */
  disputed: string;
  /** Lines of an armistice, a ceasefire or a withdrawal; empty where the frame shows none. */
  provisional: string;
}

/** A map as SVG draws it: path data and marks, in a frame of its own units. */
export interface DrawnMap extends DrawnLand {
  width: number;
  height: number;
  stops: DrawnStop[];
}

interface Frame {
  width: number;
  height: number;
  /** The height of names. */
  nameSize: number;
}

/** Draws the land of an atlas, and no word. */
export function drawLand(projection: GeoProjection, { land, borders, disputed, provisional }: Atlas): DrawnLand {
  const draw = pathOf(projection);
  return { land: draw(land), borders: draw(borders), disputed: draw(disputed), provisional: draw(provisional) };
}

/** Where stops are on a map. */
export const placedOn = <At extends Pick<Stop, 'coordinates'>>(projection: GeoProjection, stops: readonly At[]) =>
  stops.map((stop) => {
    const [latitude, longitude] = stop.coordinates;
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { ...stop, x: Math.round(x), y: Math.round(y) };
  });

/** Marks the stops, their names placed so that none covers another. */
export function markStops(
  { width, height, nameSize }: Frame,
  projection: GeoProjection,
  stops: readonly Stop[],
): DrawnStop[] {
  const marks = placedOn(projection, stops);
  const labels = placeLabels(marks, nameSize, { width, height });
  return marks.map((mark, index) => ({ ...mark, label: labels[index] as Label }));
}

/** In units of a frame, which is shown about as wide in pixels as it is in units: half of one is not seen. */
const step = 0.5;

/** Path data of a shape, to half a unit or to a number of digits; empty where nothing of it is in the frame. */
export function pathOf(projection: GeoProjection, digits = 1): (shape: GeoGeometryObjects) => string {
  const path = geoPath(projection).digits(digits);
  return (shape) => relativePath(path(shape) ?? '', digits, digits > 0 ? step : 1);
}
