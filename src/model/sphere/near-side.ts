import { geoDistance, geoInterpolate, geoRotation, type GeoProjection } from 'd3-geo';
import { cross, dot, vectorOf, type Point, type Vector } from './vector.ts';

/** A line on the Earth as points of the unit sphere: x, y and z of each. */
export type Outline = Float64Array;

/** From where the globe is seen, and how large: rows of the turning, towards the eye, to the right and down. */
export interface Outlook {
  turn: readonly [Vector, Vector, Vector];
  x: number;
  y: number;
  radius: number;
}

/** What draws on a canvas, or notes what it is told. */
export type Pen = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>;

/** Points at the edge that are nearer to each other are one, and such as are farther have the edge between them. */
const together = Math.cos(0.035);
const apart = Math.cos(0.1);

/** In the middle of the Pacific and in the south of the Indian Ocean: places that no land holds. */
const atSea = [vectorOf([-140, 0]), vectorOf([75, -40])] as const;

export const outlinesOf = (shape: GeoJSON.Geometry): Outline[] =>
  linesOf(shape).map((line) => Float64Array.from(line.flatMap((place) => vectorOf(place as Point))));

/** The great circles from place to place, a point for every degree. */
export const waysBetween = (...places: Point[]): Outline[] =>
  outlinesOf({
    type: 'MultiLineString',
    coordinates: places.slice(1).map((to, index) => {
      const from = places[index] ?? to;
      const steps = Math.ceil((geoDistance(from, to) * 180) / Math.PI) || 1;
      return Array.from({ length: steps + 1 }, (_, step) => geoInterpolate(from, to)(step / steps));
    }),
  });

/** @param projection orthographic */
export function outlookOf(projection: GeoProjection): Outlook {
  const rotate = geoRotation(projection.rotate());
  const axes = [rotate([0, 0]), rotate([90, 0]), rotate([0, 90])].map(vectorOf);
  const row = (index: 0 | 1 | 2, sign = 1) => axes.map((axis) => sign * axis[index]) as unknown as Vector;
  const [x, y] = projection.translate();
  return { turn: [row(0), row(1), row(2, -1)], x, y, radius: projection.scale() };
}

/** Traces what of the lines is on the near side, to be stroked. */
export function traceLines(pen: Pen, outlines: readonly Outline[], { turn, x, y, radius }: Outlook): void {
  const [towards, right, down] = turn;
  for (const outline of outlines) {
    let isDown = false;
    for (let at = 0; at < outline.length; at += 3) {
      const isNear = along(towards, outline, at) > 0;
      if (isNear) {
        const point = [x + radius * along(right, outline, at), y + radius * along(down, outline, at)] as const;
        if (isDown) pen.lineTo(...point);
        else pen.moveTo(...point);
      }
      isDown = isNear;
    }
  }
}

/**
 * Traces what of the land is on the near side, to be filled by the even-odd rule. Points of the far side are moved to the
 * edge, each the shortest way; where land holds the middle of the far side, that turns it inside out, and so the whole
 * globe is traced, too. The clipping of d3-geo, made for every shape and projection, takes four times as long.
 * @param outlines of areas that do not cover each other
 */
export function traceAreas(pen: Pen, outlines: readonly Outline[], outlook: Outlook): void {
  const { turn, x, y, radius } = outlook;
  const seen = outlines.filter((outline) => isSeen(outline, turn[0]));
  for (const outline of seen) traceArea(pen, outline, outlook);
  const middle = turn[0].map((part) => -part) as unknown as Vector;
  if (seen.filter((outline) => holds(outline, middle)).length % 2 === 0) return;
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

function traceArea(pen: Pen, outline: Outline, { turn, x, y, radius }: Outlook): void {
  const [towards, right, down] = turn;
  let isBegun = false;
  /** Where the edge was reached, while it is followed. */
  let edge: readonly [number, number] | undefined;
  for (let at = 0; at < outline.length; at += 3) {
    let [across, below] = [along(right, outline, at), along(down, outline, at)];
    const isNear = along(towards, outline, at) > 0;
    if (!isNear) {
      const reach = Math.hypot(across, below);
      if (reach < 1e-9) continue;
      [across, below] = [across / reach, below / reach];
      const turned = edge ? edge[0] * across + edge[1] * below : 0;
      if (edge && turned > together) continue;
      if (edge && turned < apart) {
        const isBack = edge[0] * below < edge[1] * across;
        pen.arc(x, y, radius, Math.atan2(edge[1], edge[0]), Math.atan2(below, across), isBack);
      }
    }
    edge = isNear ? undefined : [across, below];
    if (isBegun) pen.lineTo(x + radius * across, y + radius * below);
    else pen.moveTo(x + radius * across, y + radius * below);
    isBegun = true;
  }
  pen.closePath();
}

function isSeen(outline: Outline, towards: Vector): boolean {
  for (let at = 0; at < outline.length; at += 3) if (along(towards, outline, at) > 0) return true;
  return false;
}

/** Whether an area holds a point: it does if the way there from the sea crosses its outline an odd number of times. */
function holds(outline: Outline, point: Vector): boolean {
  const sea = Math.abs(dot(atSea[0], point)) < 0.9 ? atSea[0] : atSea[1];
  const across = cross(sea, point);
  const [afterSea, beforePoint] = [cross(across, sea), cross(point, across)];
  let isInside = false;
  let last = along(across, outline, 0);
  for (let at = 3; at < outline.length; at += 3) {
    const side = along(across, outline, at);
    if (side > 0 !== last > 0) {
      // Where the two ways meet, times a positive number.
      const meeting = (way: Vector) =>
        Math.abs(side) * along(way, outline, at - 3) + Math.abs(last) * along(way, outline, at);
      if (meeting(afterSea) > 0 && meeting(beforePoint) > 0) isInside = !isInside;
    }
    last = side;
  }
  return isInside;
}

const along = ([a, b, c]: Vector, outline: Outline, at: number): number =>
  a * (outline[at] as number) + b * (outline[at + 1] as number) + c * (outline[at + 2] as number);

function linesOf(shape: GeoJSON.Geometry): GeoJSON.Position[][] {
  if (shape.type === 'MultiPolygon') return shape.coordinates.flat();
  if (shape.type === 'Polygon' || shape.type === 'MultiLineString') return shape.coordinates;
  if (shape.type === 'LineString') return [shape.coordinates];
  throw new Error(`A ${shape.type} has no outline.`);
}
