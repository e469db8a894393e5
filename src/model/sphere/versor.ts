import { cross, dot, vectorOf, type Point, type Vector } from './vector.ts';

/** How a globe is turned, as d3-geo takes it: degrees of yaw, pitch and roll. */
export type Rotation = [lambda: number, phi: number, gamma: number];

/** A rotation as a unit quaternion: turns that follow each other are multiplied, and no axis is ever lost. */
type Versor = [w: number, x: number, y: number, z: number];

const radians = Math.PI / 180;

/**
 * How the globe stands when what was under the finger is drawn along with it, and nothing slips.
 * @param start how it stood when the finger came down
 * @param held the point that was under the finger @param reached the point that would be there now, were it not turned
 */
export function draggedRotation(start: Rotation, held: Point, reached: Point): Rotation {
  return rotationOf(product(versorOf(start), between(vectorOf(held), vectorOf(reached))));
}

function versorOf([lambda, phi, gamma]: Rotation): Versor {
  const [sl, cl] = halfOf(lambda);
  const [sp, cp] = halfOf(phi);
  const [sg, cg] = halfOf(gamma);
  return [
    cl * cp * cg + sl * sp * sg,
    sl * cp * cg - cl * sp * sg,
    cl * sp * cg + sl * cp * sg,
    cl * cp * sg - sl * sp * cg,
  ];
}

function rotationOf([w, x, y, z]: Versor): Rotation {
  const pitch = Math.asin(Math.max(-1, Math.min(1, 2 * (w * y - z * x))));
  return [
    Math.atan2(2 * (w * x + y * z), 1 - 2 * (x * x + y * y)) / radians,
    pitch / radians,
    Math.atan2(2 * (w * z + x * y), 1 - 2 * (y * y + z * z)) / radians,
  ];
}

/** The turn that brings one direction onto another by the shortest way, in the order of the axes of d3-geo. */
function between(from: Vector, to: Vector): Versor {
  const [x, y, z] = cross(from, to);
  const length = Math.hypot(x, y, z);
  if (length === 0) return [1, 0, 0, 0];
  const half = Math.atan2(length, dot(from, to)) / 2;
  const part = Math.sin(half) / length;
  return [Math.cos(half), z * part, -y * part, x * part];
}

const product = ([a, b, c, d]: Versor, [e, f, g, h]: Versor): Versor => [
  a * e - b * f - c * g - d * h,
  a * f + b * e + c * h - d * g,
  a * g - b * h + c * e + d * f,
  a * h + b * g - c * f + d * e,
];

const halfOf = (angle: number): [sine: number, cosine: number] => [
  Math.sin((angle * radians) / 2),
  Math.cos((angle * radians) / 2),
];
