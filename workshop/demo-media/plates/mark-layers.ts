import { glowOf } from '../instruments/glow.ts';
import { atmosphere, vignette, type Calm } from '../instruments/ground.ts';
import { colour, cover, shine } from '../instruments/light.ts';
import { distanceRings, point, ring, route, type Place } from '../instruments/marks.ts';
import type { Layer } from './plate.ts';

const bone = colour('#e9e2d0');

/** Lit points; `ringed` ones carry a thin ring. */
export function points(
  places: readonly (readonly [place: Place, radius: number, ringed?: boolean])[],
  ringWidth = 1.8,
): Layer {
  return ({ light, view, accent }) => {
    for (const [place, radius, ringed] of places) {
      point(light, view, place, accent, radius);
      if (ringed) ring(light, view, place, accent, radius * 3.4, ringWidth);
    }
  };
}

/** The shortest way through places, as a thin bone line. */
export function way(places: Place[], { width = 1.6, dash = [] as number[], core = 0.7, glow = 0.25 } = {}): Layer {
  return ({ light, view, accent }) => {
    const line = route(view, places, width, dash);
    shine(light, glowOf(line, view.width, view.height, 0.7), accent, glow * 2);
    cover(light, line, bone, core);
  };
}

/** Circles every so many kilometres, fading outwards. */
export function rings(place: Place, every: number, count: number, strength = 0.5): Layer {
  return ({ light, view, accent }) => {
    const strengths = Array.from({ length: count }, (_, k) => strength * (1 - (0.8 * (k + 1)) / (count + 1)));
    shine(light, distanceRings(view, place, every, strengths, 1.1), accent);
  };
}

/** The thin air at the limb of a globe. */
export function air(strength = 1): Layer {
  return ({ light, view }) => {
    const [x, y] = view.at ?? [0.5, 0.5];
    atmosphere(light, [view.width * x, view.height * y], (view.zoom * 180) / Math.PI, strength);
  };
}

/** Darkness towards the edges, and a calm room for a title. */
export function edges(strength: number, calm?: Calm): Layer {
  return ({ light }) => vignette(light, calm ? { strength, calm } : { strength });
}
