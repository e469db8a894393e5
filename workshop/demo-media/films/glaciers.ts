import { ease } from '../instruments/contours.ts';
import type { Mask } from '../instruments/light.ts';
import { ragged } from '../instruments/noise.ts';
import type { Terrain } from '../instruments/terrain.ts';

/** A range that carries ice: its middle, half-length and half-width in degrees, and the direction it runs (degrees east of north). */
interface Range {
  at: readonly [longitude: number, latitude: number];
  half: readonly [length: number, width: number];
  towards: number;
}

// The Cordillera Blanca first; then, southwards, Huayhuash, the central ranges, Vilcabamba and Urubamba, Vilcanota,
// Carabaya and Apolobamba, Ampato and Coropuna. Positions to a few kilometres: a sign, not an inventory.
const ranges: readonly Range[] = [
  { at: [-77.55, -9.15], half: [0.85, 0.17], towards: -30 },
  { at: [-76.9, -10.28], half: [0.2, 0.1], towards: -20 },
  { at: [-76.05, -11.75], half: [0.4, 0.12], towards: -35 },
  { at: [-72.55, -13.3], half: [0.4, 0.12], towards: -70 },
  { at: [-71.0, -13.85], half: [0.4, 0.17], towards: -75 },
  { at: [-69.5, -14.5], half: [0.55, 0.13], towards: -60 },
  { at: [-72.4, -15.6], half: [0.5, 0.13], towards: -65 },
];

/**
 * Ice on the highest crests. `part` is how much of the area is left, from 1 to 0: it withdraws to the heights.
 * `lit` says how far the ranges have been lit up, from the first (0) to the last (7).
 */
export function ice({ longitude, latitude, height, land }: Terrain, part: number, lit = ranges.length): Mask {
  const mask: Mask = new Float32Array(height.length);
  const shining = ranges.flatMap(({ at, half, towards }, order) => {
    const turn = (towards * Math.PI) / 180;
    const shown = ease(order, order + 1.2, lit);
    const narrow = Math.cos((at[1] * Math.PI) / 180);
    return shown === 0 ? [] : [{ at, half, narrow, sine: Math.sin(turn), cosine: Math.cos(turn), shown }];
  });
  for (let k = 0; k < mask.length; k++) {
    if (height[k]! < 3200 || land[k]! < 0.5) continue;
    let most = 0;
    for (const { at, half, narrow, sine, cosine, shown } of shining) {
      const east = (longitude[k]! - at[0]) * narrow;
      const north = latitude[k]! - at[1];
      if (Math.abs(east) > 1.2 || Math.abs(north) > 1.2) continue;
      const along = (east * sine + north * cosine) / half[0];
      const across = (east * cosine - north * sine) / half[1];
      const inside = 1 - Math.sqrt(along * along + across * across);
      if (inside <= 0) continue;
      // Ragged, and higher ground keeps more: ice lies in tongues along a crest, not in an ellipse.
      const ridge = 1 - 2.2 * Math.abs(ragged(longitude[k]! * 9, latitude[k]! * 9, 5));
      const tongues = inside * 0.95 + 0.55 * ridge + (height[k]! - 4400) / 2600 - 0.28;
      most = Math.max(most, shown * Math.min(inside * 4, tongues));
    }
    mask[k] = most <= 0 ? 0 : most;
  }
  const low = 0.85 * (1 - part);
  for (let k = 0; k < mask.length; k++) if (mask[k]! > 0) mask[k] = ease(low, low + 0.45, mask[k]!);
  return mask;
}

/** The edge of the ice as it was: a thin line. */
export function edgeOf(mask: Mask): Mask {
  const edge: Mask = new Float32Array(mask.length);
  for (let k = 0; k < mask.length; k++) {
    const value = mask[k]!;
    if (value > 0.01 && value < 0.16) edge[k] = Math.max(0, 1 - Math.abs(value - 0.07) / 0.09);
  }
  return edge;
}
