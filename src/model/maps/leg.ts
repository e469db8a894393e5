import { geoGraticule, geoInterpolate, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { Coordinates } from '../../schema/values/place.ts';
import { atlas } from './atlas.ts';
import { bearingBetween } from '../sphere/bearing.ts';
import { pathOf } from './drawn-map.ts';
import { madeOnce } from '../../i18n/made-once.ts';

/** One way of a journey on the globe, as path data in a frame of its own units. */
export interface Leg {
  width: number;
  height: number;
  /** The edge of the globe and its lines. */
  globe: string;
  land: string;
  /** A ring at the start, the great circle, a ring at the end: one line, to be drawn in one stroke. */
  route: string;
}

const frame = { width: 1000, height: 420 };

/** Room around the way. */
const margin = { across: 130, along: 90 };

/** Degrees by which the globe is turned, so that the way is seen from the side: from above, a great circle is straight. */
const tilt = 24;

/** Closer than this the land at 1:110m is a polygon, not a shore. */
const largestScale = 640;

/** Radius of a ring. */
const ring = 7;

/** The globe over the way between two places, north up. */
export const legBetween = madeOnce((from: Coordinates, to: Coordinates): Leg => {
  const way: GeoJSON.LineString = { type: 'LineString', coordinates: [point(from), point(to)] };
  const projection = over(from, to, way);
  // A background: whole units will do, and are half the weight.
  const drawFaintly = pathOf(projection, 0);
  const [start, end] = [from, to].map((place) => projection(point(place)) ?? [0, 0]) as [Point, Point];
  return {
    ...frame,
    globe: drawFaintly({ type: 'Sphere' }) + drawFaintly(geoGraticule().step([30, 30])()),
    land: drawFaintly(atlas('world', { disputed: [], provisional: [] }).land),
    route: ringAt(start) + pathOf(projection.precision(0.1))(way) + ringAt(end),
  };
});

type Point = [x: number, y: number];

const point = ([latitude, longitude]: Coordinates): Point => [longitude, latitude];

/** Looks at the globe from beside the middle of the way, on the side of the equator, where there is more to see. */
function over(from: Coordinates, to: Coordinates, way: GeoJSON.LineString): GeoProjection {
  const [longitude, latitude] = geoInterpolate(point(from), point(to))(0.5);
  const along = bearingBetween([latitude, longitude], to);
  const sides = [90, -90].map((turn) =>
    geoInterpolate([longitude, latitude], quarterAway([longitude, latitude], along + turn))(tilt / 90),
  );
  const [x, y] = sides.reduce((a, b) => (Math.abs(b[1]) < Math.abs(a[1]) ? b : a));
  const { width, height } = frame;
  const projection = geoOrthographic()
    .rotate([-x, -y])
    .precision(0.5)
    .fitExtent(
      [
        [margin.across, margin.along],
        [width - margin.across, height - margin.along],
      ],
      way,
    );
  const fitting = projection.scale();
  if (fitting <= largestScale) return clipped(projection);
  const [middleX, middleY] = projection.translate();
  // About the middle of the frame, where the way is.
  const shrink = largestScale / fitting;
  return clipped(
    projection
      .scale(largestScale)
      .translate([width / 2 + (middleX - width / 2) * shrink, height / 2 + (middleY - height / 2) * shrink]),
  );
}

/** A little outside the frame, so that the frame itself is not drawn as a shore. */
const clipped = (projection: GeoProjection): GeoProjection =>
  projection.clipExtent([
    [-4, -4],
    [frame.width + 4, frame.height + 4],
  ]);

/** The point a quarter of a great circle away from another, on a course of degrees from the north. */
const quarterAway = ([longitude, latitude]: Point, course: number): Point => {
  const [north, turn] = [latitude * radians, course * radians];
  const height = Math.asin(Math.cos(north) * Math.cos(turn));
  const east = Math.atan2(Math.sin(turn) * Math.cos(north), -Math.sin(north) * Math.sin(height));
  return [longitude + east / radians, height / radians];
};

const radians = Math.PI / 180;

const ringAt = ([x, y]: Point): string => {
  const [left, middle] = [(x - ring).toFixed(1), y.toFixed(1)];
  return `M${left},${middle}a${ring},${ring} 0 1 1 ${2 * ring},0a${ring},${ring} 0 1 1 ${-2 * ring},0`;
};
