import { geoGraticule } from 'd3-geo';
import type { UnsettledLines } from '../../schema/borders.ts';
import type { Coordinates } from '../../schema/place.ts';
import { atlas } from './atlas.ts';
import { drawLand, pathOf, placedOn, type DrawnMap, type DrawnStop, type Stop } from './drawn-map.ts';
import { madeOnce } from '../../schema/made-once.ts';
import { labelsBeside, type Beside } from './labels.ts';
import { cropAround } from './world-crop.ts';
import { worldFrame, worldProjection } from './world-projection.ts';

/** A stop with its name and, for a map that is small, its number, each beside its mark. */
export interface WorldStop extends Omit<DrawnStop, 'label'> {
  number: string;
  named: Beside;
  numbered: Beside;
}

export interface WorldMap extends Omit<DrawnMap, 'stops'> {
  graticule: string;
  /** The journey from stop to stop, along great circles. */
  route: string;
  stops: WorldStop[];
}

/**
 * What letters of a name measure in units where the map is the smallest that has names (34 of them across, see
 * `world/marks.css`). Where it is larger they stand as they do there, with more room.
 */
const nameSize = worldFrame.width / 34;

/** The same for numbers, on the smallest phone: part of the crop that is shown there. */
const numberSize = 1 / 20;

/** @param stops in the order of the journey, each with its number on it */
export function worldMap(stops: readonly (Stop & { number: string })[], lines: UnsettledLines): WorldMap {
  const marks = placedOn(worldProjection(), stops);
  const named = labelsBeside(
    marks.map(({ x, y, number, name }) => ({ x, y, name: `${number} ${name}` })),
    nameSize,
    worldFrame,
  );
  const { left, width } = cropAround(marks, worldFrame);
  const numbered = labelsBeside(
    marks.map(({ x, y, number }) => ({ x: x - left, y, name: number })),
    width * numberSize,
    { width, height: worldFrame.height },
  );

  return {
    ...worldFrame,
    ...worldLand(lines),
    route: routeThrough(stops.map(({ coordinates }) => coordinates)),
    stops: marks.map((mark, index) => ({
      ...mark,
      named: named[index] as Beside,
      numbered: numbered[index] as Beside,
    })),
  };
}

const worldLand = madeOnce((lines: UnsettledLines) => {
  const meridians = geoGraticule()
    .step([30, 30])
    .extentMajor([
      [-180, -90],
      [180, 90],
    ])
    .extentMinor([
      [-180, -56],
      [180, 80],
    ]);
  return {
    ...drawLand(worldProjection(), atlas('world', lines)),
    graticule: pathOf(worldProjection())(meridians()),
  };
});

const routeThrough = madeOnce((places: Coordinates[]): string =>
  pathOf(worldProjection())({
    type: 'LineString',
    coordinates: places.map(([latitude, longitude]) => [longitude, latitude]),
  }),
);
