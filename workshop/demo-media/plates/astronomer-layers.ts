import { blurred } from '../instruments/blur.ts';
import { colour, cover, shine } from '../instruments/light.ts';
import { ring, visible, type Place } from '../instruments/marks.ts';
import type { Layer } from './plate.ts';

const black = colour('#04070d');

/** Thin rings alone. */
export function circled(places: readonly Place[], radius: number): Layer {
  return ({ light, view, accent }) => {
    for (const place of places) ring(light, view, place, accent, radius, 1.8, 0.95);
  };
}

/** Rings with nothing lit inside them. */
export function darkRings(places: readonly Place[], radius: number): Layer {
  return ({ light, view, accent }) => {
    for (const place of places) {
      cover(light, disc(light.width, light.height, visible(view, place), radius, 1.5), black, 0.95);
      ring(light, view, place, accent, radius, 1.8, 1);
    }
  };
}

/** Soft areas, where something lay that is not known to the kilometre: a place and a radius in degrees. */
export function areas(found: readonly (readonly [Place, number])[], strength: number): Layer {
  return ({ light, view, accent }) => {
    for (const [place, radius] of found) {
      const wide = radius * view.zoom;
      shine(
        light,
        disc(light.width, light.height, visible(view, place), wide * 0.7, wide * 0.28),
        accent,
        0.14 * strength,
      );
    }
  };
}

/** The Moon’s shadow: a dark round with a faint rim, its radius in degrees. */
export function shadow(place: Place, radius: number): Layer {
  return ({ light, view, accent }) => {
    const wide = radius * view.zoom;
    const at = visible(view, place);
    shine(light, disc(light.width, light.height, at, wide * 2.4, wide * 0.9), accent, 0.05);
    cover(light, disc(light.width, light.height, at, wide, 3), black, 0.95);
    ring(light, view, place, accent, wide, 1.2, 0.6);
  };
}

function disc(width: number, height: number, at: [number, number] | null, radius: number, soft: number): Float32Array {
  const mask = new Float32Array(width * height);
  if (!at) return mask;
  for (let y = 0, k = 0; y < height; y++)
    for (let x = 0; x < width; x++, k++)
      mask[k] = Math.min(1, Math.max(0, radius + 0.5 - Math.hypot(x + 0.5 - at[0], y + 0.5 - at[1])));
  return blurred(mask, width, height, soft);
}
