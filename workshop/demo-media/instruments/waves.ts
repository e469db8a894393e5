import { blurred } from './blur.ts';
import { distanceTo } from './distance.ts';
import type { Mask } from './light.ts';
import type { Terrain } from './terrain.ts';

/**
 * Lines of equal distance to the shore, as engravers drew the sea: close and bright near the land, wider apart and fainter
 * outwards. `first` is the distance of the first line in pixels, `growth` how much each gap is wider than the one before.
 */
export function waves({ view, land }: Terrain, { first, growth, count, width = 1.1, phase = 0 }: Waves): Mask {
  const distance = blurred(distanceTo(land, view.width, view.height), view.width, view.height, 2);
  const mask: Mask = new Float32Array(distance.length);
  for (let k = 0; k < distance.length; k++) {
    if (land[k]! > 0.5) continue;
    const d = distance[k]! - 0.5;
    // The n-th line lies at first · (growth^n − 1) / (growth − 1); this is its inverse.
    const order = Math.log(1 + (d * (growth - 1)) / first) / Math.log(growth) - phase;
    const nearest = Math.round(order);
    if (nearest < 1 - Math.ceil(phase) || nearest > count) continue;
    const place = (first * (growth ** (nearest + phase) - 1)) / (growth - 1);
    const cover = width / 2 + 0.5 - Math.abs(d - place);
    if (cover <= 0) continue;
    const fade = Math.max(0, 1 - (nearest + phase) / (count + 1)) ** 1.3;
    mask[k] = Math.min(1, cover) * fade * Math.min(1, nearest + phase) * (1 - land[k]!);
  }
  return mask;
}

export interface Waves {
  first: number;
  growth: number;
  count: number;
  width?: number;
  /** Part of a gap by which all lines have moved outwards: the film lets them travel. */
  phase?: number;
}
