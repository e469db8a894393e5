import { covers, valueAt, type Raster } from '../sources/raster.ts';
import { addGrown, blurred } from './blur.ts';
import type { Mask } from './light.ts';
import { graticuleOf, type Graticule, type View } from './view.ts';

/** What lies under every pixel of a view. */
export interface Terrain extends Graticule {
  view: View;
  /** Metres above the sea; the sea floor is below zero. */
  height: Float32Array;
  /** How much the height changes per pixel, rightwards and downwards. */
  riseRight: Float32Array;
  riseDown: Float32Array;
  /** 1 on land, 0 at sea, in between along the shore. */
  land: Mask;
}

/** The Earth as the instruments know it: relief from fine to coarse, land likewise, the whole Earth last. */
export interface Earth {
  relief: Raster[];
  land: Raster[];
}

/** Reads the Earth under a view. `soften` smooths the heights over that many pixels: long quiet lines instead of nervous ones. */
export function terrainOf(view: View, earth: Earth, soften = 0): Terrain {
  const graticule = graticuleOf(view);
  const size = view.width * view.height;
  const height = new Float32Array(size);
  const land = new Float32Array(size);
  const relief = fitting(earth.relief, view, 1.6);
  const everywhere = earth.land.at(-1)!;
  const shore = fitting(earth.land, view, 1.3);
  const halved = soften > 3;
  for (let k = 0; k < size; k++) {
    const longitude = graticule.longitude[k]!;
    const latitude = graticule.latitude[k]!;
    if (longitude !== longitude) continue;
    if (!halved) height[k] = valueAt(relief, longitude, latitude);
    land[k] = valueAt(covers(shore, longitude, latitude) ? shore : everywhere, longitude, latitude);
  }
  const heights = halved
    ? softHeights(relief, graticule, view, soften)
    : soften > 0
      ? blurred(height, view.width, view.height, soften)
      : height;
  return { ...graticule, view, height: heights, ...rises(heights, view), land };
}

/** Heights that will be smoothed over several pixels need not be read at every one: one reading for each square of four. */
function softHeights(relief: Raster, { longitude, latitude }: Graticule, view: View, soften: number): Float32Array {
  const w = Math.ceil(view.width / 2);
  const h = Math.ceil(view.height / 2);
  const small = new Float32Array(w * h);
  for (let y = 0, k = 0; y < h; y++) {
    const row = 2 * y * view.width;
    const down = 2 * y + 1 < view.height ? view.width : 0;
    for (let x = 0; x < w; x++, k++) {
      const one = row + 2 * x;
      const other = one + down + (2 * x + 1 < view.width ? 1 : 0);
      const [west, east] = [longitude[one]!, longitude[other]!];
      if (west !== west || east !== east) continue;
      const middle = Math.abs(east - west) < 180 ? (west + east) / 2 : west;
      small[k] = valueAt(relief, middle, (latitude[one]! + latitude[other]!) / 2);
    }
  }
  const heights = new Float32Array(view.width * view.height);
  // The mean of four readings would smooth a little by itself; the blur makes up for it.
  addGrown(heights, blurred(small, w, h, Math.sqrt(soften ** 2 + 0.25) / 2), w, h, view.width, view.height, 2, 1);
  return heights;
}

/** The coarsest raster that still has a cell for every `pixels` pixels; the finest when none has. */
function fitting(levels: Raster[], view: View, pixels: number): Raster {
  const coarseFirst = [...levels].sort((one, other) => other.step - one.step);
  return (
    coarseFirst.find((level) => level.step * view.zoom <= pixels && onView(level, view)) ??
    coarseFirst.filter((level) => onView(level, view)).at(-1)!
  );
}

function onView(raster: Raster, view: View): boolean {
  return covers(raster, view.center[0], view.center[1]);
}

function rises(
  height: Float32Array,
  { width, height: rows }: View,
): { riseRight: Float32Array; riseDown: Float32Array } {
  const riseRight = new Float32Array(height.length);
  const riseDown = new Float32Array(height.length);
  for (let y = 0, k = 0; y < rows; y++) {
    for (let x = 0; x < width; x++, k++) {
      riseRight[k] = (height[x === width - 1 ? k : k + 1]! - height[x === 0 ? k : k - 1]!) / 2;
      riseDown[k] = (height[y === rows - 1 ? k : k + width]! - height[y === 0 ? k : k - width]!) / 2;
    }
  }
  return { riseRight, riseDown };
}
