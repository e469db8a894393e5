import { glowOf } from '../instruments/glow.ts';
import { strewn } from '../instruments/lamps.ts';
import { shine } from '../instruments/light.ts';
import type { Lamp } from '../sources/night-lights.ts';
import type { Frame } from './frame.ts';

/** The lamps of the night; `lit` says how far one at a place has come on, 0 to 1. */
export function shineLamps(
  { light, view, scale }: Frame,
  lamps: Lamp[],
  lit: (longitude: number, latitude: number) => number,
  strength = 1,
): void {
  const on = strewn(view, lamps, 0.62 * scale, ([longitude, latitude]) => lit(longitude, latitude));
  const share = strength * scale ** 2;
  shine(light, glowOf(on, view.width, view.height, 0.7 * scale), [0.95, 0.65, 0.36], 0.25 * share);
  shine(light, on, [1, 0.76, 0.44], 0.8 * share);
}
