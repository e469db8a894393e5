import { geoGraticule } from 'd3-geo';
import type { UnsettledLines } from '../../schema/borders.ts';
import type { Coordinates } from '../../schema/values/place.ts';
import { atlas } from './atlas.ts';
import { drawLand, pathOf, placedOn, type DrawnMap, type DrawnStop, type Stop } from './drawn-map.ts';
import { madeOnce } from '../../i18n/made-once.ts';
import { gathered, keptClear } from './gathered.ts';
import { labelsBeside, legibleLabels, type Beside } from './labels.ts';
import { cropAround } from './world-crop.ts';
import { worldFrame, worldProjection } from './world-projection.ts';

/** A stop with its name and, for a map that is small, its number, each beside its mark. */
export interface WorldStop extends Omit<DrawnStop, 'label'> {
  number: string;
  named: Beside;
  /** Whether its name stands clear of all that is written before it. */
  hasRoom: boolean;
  numbered: Beside;
}

export interface WorldMap extends Omit<DrawnMap, 'stops'> {
  graticule: string;
  /** The journey from stop to stop, along great circles. */
  route: string;
  stops: WorldStop[];
  /** Stops that had no room of their own. */
  gathered: GatheredStops[];
}

/** Several stops that are shown as one mark, in their middle. */
export interface GatheredStops {
  x: number;
  y: number;
  place: Coordinates;
  keys: string[];
}

/** Units by which what is gathered keeps clear of other marks: as wide as its ring where the map is small. */
const clearance = 55;

/** Marks there is room for, on the map and among the elements of its page. */
export const mostMarks = 22;

/**
 * What letters of a name measure in units where the map is the smallest that has names (34 of them across, see
 * `world/marks.css`). Where it is larger they stand as they do there, with more room.
 */
const nameSize = worldFrame.width / 34;

/** The same for numbers, on the smallest phone: part of the crop that is shown there. */
const numberSize = 1 / 20;

/**
 * The stops of the journey have a number, and a mark each. Where there is no room for all, the others gather.
 * @param stops in the order of the journey
 */
export function worldMap(stops: readonly (Stop & { number: string })[], lines: UnsettledLines): WorldMap {
  const onJourney = stops.filter(({ number }) => number);
  const places = placedOn(worldProjection(), stops);
  const shown = gathered(places, mostMarks, ({ number }) => number !== '');
  const marks = shown.flatMap(({ marks: [mark, ...others] }) => (mark && others.length === 0 ? [mark] : []));
  const heaps = keptClear(
    shown.filter(({ marks: { length } }) => length > 1),
    marks,
    clearance,
  );
  // A name keeps clear of what is gathered, too.
  const all = [...marks, ...heaps.map(({ x, y }) => ({ x, y, number: '', name: '' }))];
  const written = all.map(({ x, y, number, name }) => ({ x, y, name: [number, name].join(' ') }));
  const named = labelsBeside(written, nameSize, worldFrame);
  const hasRoom = legibleLabels(
    written.map((mark, index) => ({ ...mark, beside: named[index] as Beside })),
    nameSize,
    worldFrame,
  );
  // Numbers are for a phone, which has no room for what is gathered.
  const { left, width } = cropAround(heaps.length > 0 ? marks.filter(({ number }) => number) : marks, worldFrame);
  const numbered = labelsBeside(
    marks.map(({ x, y, number }) => ({ x: x - left, y, name: number })),
    width * numberSize,
    { width, height: worldFrame.height },
  );

  return {
    ...worldFrame,
    ...worldLand(lines),
    route: routeThrough(onJourney.map(({ coordinates }) => coordinates)),
    stops: marks.map((mark, index) => ({
      ...mark,
      named: named[index] as Beside,
      hasRoom: hasRoom[index] ?? true,
      numbered: numbered[index] as Beside,
    })),
    gathered: heaps.map(({ x, y, marks: together }) => ({
      x,
      y,
      place: placeAt(x, y),
      keys: together.map(({ key }) => key),
    })),
  };
}

const right: Beside = { dx: 0.8, dy: 0.35, anchor: 'start' };

/** Stops where they are, their names to the right: for a map that finds a better place as it moves. */
export const worldStops = (stops: readonly (Stop & { number: string })[]): WorldStop[] => {
  return placedOn(worldProjection(), stops).map((mark) => ({ ...mark, named: right, hasRoom: true, numbered: right }));
};

function placeAt(x: number, y: number): Coordinates {
  const [longitude, latitude] = worldProjection().invert?.([x, y]) ?? [0, 0];
  const rounded = (degrees: number) => Math.round(degrees * 100) / 100;
  return [rounded(latitude), rounded(longitude)];
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
