import { glowing } from '../instruments/glow.ts';
import { colour, cover, shine } from '../instruments/light.ts';
import { sectionOf } from '../instruments/section.ts';
import { relief } from '../sources/relief.ts';
import { valueAt } from '../sources/raster.ts';
import type { Layer } from './plate.ts';

export interface Cutting {
  /** From one place to another, drawn from left to right. */
  from: readonly [number, number];
  to: readonly [number, number];
  /** Row of the level of the sea. */
  level: number;
  /** Pixels per metre upwards. */
  rise: number;
  rock: readonly [from: number, to: number];
  /** Part of the way at which a town stands. */
  town: number;
  /** The level of the lake at the far end, in metres. */
  lake: number;
}

const slate = colour('#8fa3c4');
const bone = colour('#e9e2d0');
const ink = colour('#0a1220');

/** A schematic section of the land instead of a map. */
export function section({ from, to, level, rise, rock, town, lake }: Cutting): Layer {
  return async ({ light, view, accent }) => {
    const heights = (await relief())[0]!;
    const ground = Array.from({ length: view.width }, (_, x) => {
      const part = x / (view.width - 1);
      const along = (shift: number) =>
        valueAt(heights, from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part + shift);
      return [-0.05, -0.025, 0, 0.025, 0.05].reduce((sum, shift) => sum + along(shift), 0) / 5;
    });
    const crest = ground.indexOf(Math.max(...ground));
    const cut = sectionOf({ width: view.width, height: view.height, ground, level, rise, crest, rock });
    cover(light, new Float32Array(light.red.length).fill(1), ink);
    const below = new Float32Array(light.red.length);
    for (let x = 0; x < view.width; x++) {
      const top = Math.max(0, Math.round(level - ground[x]! * rise));
      for (let row = top; row < view.height; row++) {
        below[row * view.width + x] = 0.55 * (1 - (row - top) / (view.height - top));
      }
    }
    cover(light, below, [accent[0] * 0.12, accent[1] * 0.11, accent[2] * 0.1]);
    const waters = new Float32Array(light.red.length);
    for (const [k, metres] of ground.entries()) {
      const surface = k < crest ? 0 : lake;
      if (metres > surface) continue;
      const bottom = Math.min(view.height, Math.round(level - metres * rise));
      for (let row = Math.round(level - surface * rise); row < bottom; row++) waters[row * view.width + k] = 1;
    }
    cover(light, waters, slate, 0.16);
    shine(light, cut.seaLevel, slate, 0.55);
    shine(light, cut.rain, slate, 0.75);
    shine(light, cut.rock, accent, 0.5);
    glowing(light, cut.seeping, slate, { core: 0.75, glow: 0.4, reach: 0.6 });
    glowing(light, cut.profile, accent, { core: 1, glow: 0.9, reach: 0.9 });
    const column = Math.round(town * view.width);
    const spot = disc(view.width, view.height, [column, level - ground[column]! * rise], 10);
    glowing(light, spot, accent, { core: 0, glow: 1.4 });
    cover(light, spot, bone);
  };
}

/** A small disc where a town stands on the profile. */
function disc(width: number, height: number, [left, top]: readonly [number, number], radius: number): Float32Array {
  return Float32Array.from({ length: width * height }, (_, k) => {
    const away = Math.hypot((k % width) + 0.5 - left, Math.floor(k / width) + 0.5 - top);
    return Math.min(1, Math.max(0, radius + 0.5 - away));
  });
}
