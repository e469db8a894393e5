import type { Mask } from './light.ts';

/**
 * The distance in pixels from every pixel to the nearest one where the mask is above one half
 * (Felzenszwalb and Huttenlocher's exact transform: lower envelope of parabolas, columns then rows).
 */
export function distanceTo(mask: Mask, width: number, height: number): Float32Array {
  const far = 1e12;
  const square = Float64Array.from(mask, (value) => (value > 0.5 ? 0 : far));
  for (let x = 0; x < width; x++) transform(square, x, width, height);
  for (let y = 0; y < height; y++) transform(square, y * width, 1, width);
  return Float32Array.from(square, Math.sqrt);
}

function transform(square: Float64Array, start: number, stride: number, length: number): void {
  const value = Float64Array.from({ length }, (_, k) => square[start + k * stride]!);
  const root = new Int32Array(length);
  const edge = new Float64Array(length + 1);
  let last = 0;
  edge[0] = -Infinity;
  edge[1] = Infinity;
  for (let k = 1; k < length; k++) {
    let meeting = crossing(value, root[last]!, k);
    while (meeting <= edge[last]!) meeting = crossing(value, root[--last]!, k);
    root[++last] = k;
    edge[last] = meeting;
    edge[last + 1] = Infinity;
  }
  for (let k = 0, part = 0; k < length; k++) {
    while (edge[part + 1]! < k) part++;
    square[start + k * stride] = (k - root[part]!) ** 2 + value[root[part]!]!;
  }
}

/** Where the parabolas rooted at two places meet. */
function crossing(value: Float64Array, one: number, other: number): number {
  return (value[other]! + other * other - value[one]! - one * one) / (2 * (other - one));
}
