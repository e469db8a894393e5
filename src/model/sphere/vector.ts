/** A place as a point of the unit sphere, from the middle of the Earth. */
export type Vector = readonly [x: number, y: number, z: number];

/** Degrees east and north, as d3-geo takes them. */
export type Point = [longitude: number, latitude: number];

const radians = Math.PI / 180;

export const vectorOf = ([longitude, latitude]: Readonly<Point>): Vector => [
  Math.cos(latitude * radians) * Math.cos(longitude * radians),
  Math.cos(latitude * radians) * Math.sin(longitude * radians),
  Math.sin(latitude * radians),
];

export const dot = ([a, b, c]: Vector, [x, y, z]: Vector): number => a * x + b * y + c * z;

export const cross = ([a, b, c]: Vector, [x, y, z]: Vector): Vector => [b * z - c * y, c * x - a * z, a * y - b * x];
