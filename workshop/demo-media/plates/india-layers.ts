import { glowing, glowOf } from '../instruments/glow.ts';
import { hatching, type Hatching } from '../instruments/hatching.ts';
import { leaves, type Leaves } from '../instruments/leaves.ts';
import { colour, cover, shine } from '../instruments/light.ts';
import { ring, visible, type Place } from '../instruments/marks.ts';
import type { Layer } from './plate.ts';

const ink = colour('#0a1220');

/** A soft area in slanting lines. */
export function hatched(options: Hatching, strength = 0.6): Layer {
  return ({ light, terrain, accent }) => {
    const lines = hatching(terrain, options);
    shine(light, glowOf(lines, light.width, light.height, 0.6), accent, 0.2 * strength);
    shine(light, lines, accent, strength);
  };
}

/** The land cut into palm leaves, with a ring where a leaf is pierced. */
export function palmLeaves(options: Leaves, pierced: readonly Place[], radius: number): Layer {
  return ({ light, view, terrain, accent }) => {
    // The land itself is not shown: only what is written on the leaves.
    light.red.fill(ink[0]);
    light.green.fill(ink[1]);
    light.blue.fill(ink[2]);
    const [writing, rims, bodies] = leaves(terrain, options);
    for (const place of pierced) {
      const hole = visible(view, place);
      if (hole) clear(writing, view.width, hole[0], hole[1], radius + 7);
    }
    cover(light, bodies, [accent[0] * 0.11, accent[1] * 0.1, accent[2] * 0.09], 0.42);
    shine(light, rims, accent, 0.2);
    glowing(light, writing, accent, { core: 0.85, glow: 0.3, reach: 0.6 });
    for (const place of pierced) ring(light, view, place, accent, radius, 2.2);
  };
}

/** Takes the writing away around a hole. */
function clear(mask: Float32Array, width: number, x: number, y: number, radius: number): void {
  for (let row = Math.floor(y - radius); row <= y + radius; row++) {
    for (let column = Math.floor(x - radius); column <= x + radius; column++) {
      if (Math.hypot(column + 0.5 - x, row + 0.5 - y) < radius) mask[row * width + column] = 0;
    }
  }
}

/** Thin rings alone, so that what lies within them is seen. */
export function circled(places: readonly Place[], radius: number): Layer {
  return ({ light, view, accent }) => {
    for (const place of places) ring(light, view, place, accent, radius, 1.6, 0.9);
  };
}
