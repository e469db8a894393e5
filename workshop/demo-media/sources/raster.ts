/**
 * A grid of numbers laid over the Earth. Cell (0, 0) is the north-west corner; values belong to cell centres.
 */
export interface Raster {
  west: number;
  north: number;
  /** Degrees per cell, the same both ways. */
  step: number;
  width: number;
  height: number;
  data: Float32Array | Int16Array | Uint8Array;
  /** What one stored unit is worth: metres for relief, 1 for a mask stored as 0 and 1. */
  unit: number;
}

/** The value at a place, by a cubic B-spline: it smooths a little, and so shows no trace of the cells. */
export function valueAt(raster: Raster, longitude: number, latitude: number): number {
  const { width, height, data } = raster;
  const wraps = width * raster.step > 359.9;
  const x = (longitude - raster.west) / raster.step - 0.5;
  const y = (raster.north - latitude) / raster.step - 0.5;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = x - column;
  const v = y - row;
  const u2 = u * u;
  const u3 = u2 * u;
  const a0 = (1 - 3 * u + 3 * u2 - u3) / 6;
  const a1 = (4 - 6 * u2 + 3 * u3) / 6;
  const a2 = (1 + 3 * u + 3 * u2 - 3 * u3) / 6;
  const a3 = u3 / 6;
  const v2 = v * v;
  const v3 = v2 * v;
  let sum = 0;
  let x0 = column - 1;
  let x1 = column;
  let x2 = column + 1;
  let x3 = column + 2;
  if (wraps) {
    x0 = (x0 + width) % width;
    x1 = (x1 + width) % width;
    x2 = (x2 + width) % width;
    x3 = (x3 + width) % width;
  } else {
    const last = width - 1;
    x0 = x0 < 0 ? 0 : x0 > last ? last : x0;
    x1 = x1 < 0 ? 0 : x1 > last ? last : x1;
    x2 = x2 < 0 ? 0 : x2 > last ? last : x2;
    x3 = x3 < 0 ? 0 : x3 > last ? last : x3;
  }
  for (let k = 0; k < 4; k++) {
    const weight =
      k === 0
        ? (1 - 3 * v + 3 * v2 - v3) / 6
        : k === 1
          ? (4 - 6 * v2 + 3 * v3) / 6
          : k === 2
            ? (1 + 3 * v + 3 * v2 - 3 * v3) / 6
            : v3 / 6;
    const line = Math.min(height - 1, Math.max(0, row - 1 + k)) * width;
    sum += weight * (a0 * data[line + x0]! + a1 * data[line + x1]! + a2 * data[line + x2]! + a3 * data[line + x3]!);
  }
  return sum * raster.unit;
}

/** Whether a place lies on the raster. */
export function covers(raster: Raster, longitude: number, latitude: number): boolean {
  const x = (longitude - raster.west) / raster.step;
  const y = (raster.north - latitude) / raster.step;
  return x >= 1 && y >= 1 && x < raster.width - 1 && y < raster.height - 1;
}

/** The same raster at half the resolution, so that a distant view does not shimmer. */
export function halved(raster: Raster): Raster {
  const width = raster.width >> 1;
  const height = raster.height >> 1;
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const k = 2 * y * raster.width + 2 * x;
      const sum =
        raster.data[k]! + raster.data[k + 1]! + raster.data[k + raster.width]! + raster.data[k + raster.width + 1]!;
      data[y * width + x] = (sum * raster.unit) / 4;
    }
  }
  return { west: raster.west, north: raster.north, step: raster.step * 2, width, height, data, unit: 1 };
}

/** From fine to coarse; `count` includes the raster itself. */
export function pyramid(raster: Raster, count: number): Raster[] {
  const levels = [raster];
  while (levels.length < count) levels.push(halved(levels.at(-1)!));
  return levels;
}
