import { geoDistance, geoInterpolate } from 'd3-geo';
import { glowing } from '../instruments/glow.ts';
import { ring, route, type Place } from '../instruments/marks.ts';
import { penned, stroked } from '../instruments/strokes.ts';
import { lineBetween } from '../sources/borders.ts';
import type { Line } from '../sources/lines.ts';
import type { Layer } from './plate.ts';

/** Courses of water as lines of light. */
export function streams(lines: Line[], { width = 2, core = 0.95, glow = 0.6 } = {}): Layer {
  return ({ light, view, accent }) => glowing(light, stroked(view, lines, width), accent, { core, glow, reach: 0.7 });
}

/** Lines between neighbours, solid and faint, as the policy of borders draws those nobody disputes. */
export function border(
  pairs: readonly (readonly [string, string])[],
  { width = 1.6, strength = 0.5, below = 90 } = {},
): Layer {
  return ({ light, view, terrain, accent }) => {
    const line = penned(view, (pen, path) => {
      pen.lineWidth = width;
      for (const [one, other] of pairs) {
        pen.beginPath();
        path(lineBetween(one, other));
        pen.stroke();
      }
    });
    for (let k = 0; k < line.length; k++) if (terrain.latitude[k]! > below) line[k] = 0;
    glowing(light, line, accent, { core: 0.8 * strength, glow: 0.3 * strength, reach: 0.6 });
  };
}

/** A straight work of men across or under the land, in bone: a dam, a tunnel. */
export function work(places: Place[], { width = 3, dash = [] as number[], glow = 0.8 } = {}): Layer {
  return ({ light, view }) =>
    glowing(light, route(view, places, width, dash), [0.81, 0.75, 0.58], { core: 1, glow, reach: 0.6 });
}

/** Small rings on the way between two places, one every so many kilometres from the second. */
export function milestones([from, to]: readonly [Place, Place], every: number, radius: number): Layer {
  return ({ light, view, accent }) => {
    const length = geoDistance(from as [number, number], to as [number, number]) * 6371.0088;
    const at = geoInterpolate(to as [number, number], from as [number, number]);
    for (let far = every; far < length - every / 5; far += every)
      ring(light, view, at(far / length), accent, radius, 1.6, 0.8);
  };
}
