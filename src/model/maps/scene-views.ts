import { geoAzimuthalEqualArea, geoCentroid, geoPath, type GeoProjection } from 'd3-geo';
import type { UnsettledLines } from '../../schema/borders.ts';
import { reachOf } from '../sphere/within-reach.ts';
import { atlas, atlasWithin, countryIn } from './atlas.ts';
import type { Stop } from './drawn-map.ts';
import { lightPath, type Box } from './light-path.ts';
import { largestScale, pointsOf } from './locator-map.ts';

/** What a scene shows of its chapter's one drawing: its place in the middle, the drawing's units times `scale`. */
export interface SceneView {
  x: number;
  y: number;
  scale: number;
}

export interface SceneViews {
  /** Draws at the scale of the closest view, so that whole units are fine enough for all. */
  projection: GeoProjection;
  /** A view for each scene that has a place, in their order. */
  views: SceneView[];
}

/** One drawing for all scenes of a chapter, as path data. */
export interface SceneGround {
  land: string;
  borders: string;
  /** Lines that are disputed or undetermined; empty where there are none. */
  disputed: string;
  /** Lines of an armistice, a ceasefire or a withdrawal; empty where there are none. */
  provisional: string;
  /** A point at each place of the chapter. */
  places: string;
  /** From scene to scene, a line to each place: `M0 0L12 30L…`, as many points as there are views. */
  way: string;
}

/** A scene's map is `2 * half` units high and wide at least; what is beside that is shown where there is room. */
export const half = 100;

/** The room there is on the widest and the tallest of frames, from the middle. */
const across = 245;
const down = 140;

/** How far from the middle the nearest other place stands in a close view, and the farthest in the wide one. */
const near = 62;
const far = 86;

/** Half of a continent, in radians: a country that goes farther is not shown whole. */
const farthest = 0.42;

/** A small country is shown among its neighbours: the first view is no closer than this. */
const widest = largestScale / 3;

/** A place of a chapter, without its name. */
export type Place = Pick<Stop, 'key' | 'coordinates'>;

/**
 * The views of the scenes of a chapter: the first as wide as the country and all places, the others as close as the
 * nearest other place allows, and never closer than the map data is true.
 * @param at the keys of the scenes' places, in order; at least one @param country its three letters, `DZA`
 */
export function sceneViews(places: readonly Place[], at: readonly string[], country: string): SceneViews {
  const [longitude, latitude] = geoCentroid(pointsOf(places.map(({ coordinates }) => coordinates)));
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).scale(1).translate([0, 0]);
  const pointOf = ({ coordinates: [lat, long] }: Place) => projection([long, lat]) ?? [0, 0];
  const points = places.map(pointOf);
  const told = at.map((key) => points[places.findIndex((place) => place.key === key)] ?? [0, 0]);

  const [first = [0, 0]] = told;
  const corners = geoPath(projection)
    .bounds(countryIn('fine', country))
    .filter((corner) => corner.every(Number.isFinite));
  const reach = Math.max(...[...points, ...corners].map((point) => farness(first, point)));
  const wide = Math.min(far / Math.min(reach, farthest), widest);
  const scales = told.map((point, index) => {
    if (index === 0) return wide;
    const distances = points.map((other) => farness(point, other)).filter((distance) => distance > 1e-6);
    return Math.min(largestScale, Math.max(wide, near / Math.min(...distances)));
  });

  const drawn = Math.max(...scales);
  projection.scale(drawn);
  return {
    projection,
    views: told.map(([x = 0, y = 0], index) => ({
      x: Math.round(x * drawn),
      y: Math.round(y * drawn),
      scale: Number(((scales[index] ?? wide) / drawn).toFixed(4)),
    })),
  };
}

/** Draws what the views show. Land that only the wide ones show is drawn as finely as they can show it. */
export function sceneGround(
  { projection, views }: SceneViews,
  places: readonly Place[],
  lines: UnsettledLines,
): SceneGround {
  // A view shows nothing finer than a unit of its own.
  const details = views.map((view) => ({ box: boxOf(view), step: Math.max(1, Math.round(1 / view.scale)) }));
  const [left, top, right, bottom] = [0, 1, 2, 3].map((side) =>
    Math[side < 2 ? 'min' : 'max'](...details.map(({ box }) => box[side] ?? 0)),
  ) as [number, number, number, number];
  const extent: [[number, number], [number, number]] = [
    [left, top],
    [right, bottom],
  ];
  const path = geoPath(projection.clipExtent(extent)).digits(0);
  const coarse = Math.max(...details.map(({ step }) => step));
  const draw = (shape: GeoJSON.Geometry) => lightPath(path(shape) ?? '', details, coarse);
  const { land, borders, disputed, provisional } = atlasWithin(atlas('fine', lines), reachOf(projection, extent));

  return {
    ...{ land: draw(land), borders: draw(borders), disputed: draw(disputed), provisional: draw(provisional) },
    places: places
      .map(({ coordinates: [latitude, longitude] }) => projection([longitude, latitude]) ?? [0, 0])
      .map(([x = 0, y = 0]) => `M${Math.round(x)} ${Math.round(y)}h0`)
      .join(''),
    way: `M${views.map(({ x, y }) => `${x} ${y}`).join('L')}`,
  };
}

/** How a view is written as the `transform` of the drawing, around the middle of its map. */
export const transformOf = ({ x, y, scale }: SceneView): string =>
  `translate(${tenth(-x * scale)},${tenth(-y * scale)}) scale(${scale})`;

const tenth = (value: number): number => Number(value.toFixed(1)) + 0;

const boxOf = ({ x, y, scale }: SceneView): Box => [
  x - across / scale,
  y - down / scale,
  x + across / scale,
  y + down / scale,
];

/** The larger of the ways east and south: a frame is a square. */
const farness = ([x = 0, y = 0]: readonly number[], [a = 0, b = 0]: readonly number[]): number =>
  Math.max(Math.abs(x - a), Math.abs(y - b));
