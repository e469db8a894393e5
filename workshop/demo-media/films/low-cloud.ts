import { blurred } from '../instruments/blur.ts';
import { ease } from '../instruments/contours.ts';
import type { Mask } from '../instruments/light.ts';
import { ragged } from '../instruments/noise.ts';
import type { Terrain } from '../instruments/terrain.ts';
import { watershed } from './peru-waters.ts';

/** The low cloud of winter over the coast of Peru: from the first slopes to a little way out at sea, slowly adrift. */
export function lowCloud({ view, longitude, latitude, height, land }: Terrain, time: number): Mask {
  const strip: Mask = new Float32Array(height.length);
  for (let k = 0; k < strip.length; k++) {
    const south = latitude[k]!;
    if (south > -6 || south < -18.4 || longitude[k]! > watershed(south)) continue;
    strip[k] = land[k]! * ease(1000, 500, height[k]!) * ease(-6, -7.5, south) * ease(-18.4, -16.5, south);
  }
  const bank = blurred(strip, view.width, view.height, Math.max(2, view.zoom * 0.22));
  for (let k = 0; k < bank.length; k++) {
    const amount = bank[k]!;
    if (amount < 0.004) continue;
    const inland = ease(1100, 450, height[k]!);
    const wisps = 0.5 + 0.75 * ragged(longitude[k]! * 3.2 + time * 0.05, latitude[k]! * 3.2 - time * 0.09, 5);
    bank[k] = ease(0.02, 0.75, amount) * inland * ease(0.02, 0.95, wisps + 0.35 * amount);
  }
  return bank;
}
