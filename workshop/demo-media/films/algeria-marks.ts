import { geoInterpolate } from 'd3-geo';
import { shine } from '../instruments/light.ts';
import { distanceRings, point, ring, route, type Place } from '../instruments/marks.ts';
import { cities } from '../plates/algeria.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

const { tlemcen, oran, algiers, constantine, annaba, marseille } = cities;
const fromWestToEast = [tlemcen, oran, algiers, constantine, annaba];

/** The crossing: rings around Algiers, the line from Marseille, a rest halfway. */
export function markCrossing({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const crossing = 1 - passage(t, start(3) - 0.9, start(3) + 0.3);
  if (crossing === 0) return;
  const strengths = Array.from({ length: 8 }, (_, k) => {
    return crossing * shown(t, start(1) + 1.2 + k * 0.22, Infinity, 0.7) * (0.46 - 0.045 * k);
  });
  shine(light, distanceRings(view, algiers, 100, strengths, Math.max(0.9, scale)), accent);
  const run = track(t, [start(1) + 0.5, 0], [start(2) + 0.6, 0.5], [start(2) + 0.7, 0.5], [end(2) + 0.5, 1]);
  if (run === 0) return;
  gather(bone, route(view, [marseille, between(marseille, algiers, run)], 1.6 * scale), crossing);
  point(light, view, marseille, accent, 4 * scale * passage(t, start(1), start(1) + 0.6), crossing);
  point(light, view, algiers, accent, 5 * scale * passage(run, 0.94, 1), crossing);
}

/** Five cities as they are named, the line that joins them, a ring for each consulate; Oran’s goes out and comes back. */
export function markCities(
  { light, view, accent, bone, scale }: Frame,
  t: number,
  { start, end, said }: Moments,
): void {
  const stay = 1 - passage(t, start(11) - 0.8, start(11) + 0.2);
  const along = track(t, [start(6) + 0.1, 0], [end(6) + 0.3, 4]);
  if (along > 0 && stay > 0) {
    const line = route(view, upTo(along, fromWestToEast), 1.2 * scale);
    gather(bone, line, 0.75 * stay * (1 - 0.6 * shown(t, start(9))));
  }
  const together = 1 + 0.3 * shown(t, start(7) + 0.2, end(7) + 0.6, 0.9);
  const names = ['Tlemcen', 'Oran', 'Alger', 'Constantine', 'Annaba'].map((name) => said(5, name));
  for (const [k, place] of fromWestToEast.entries()) {
    const on = names[k]!;
    const size = place === algiers ? 6.5 : 5;
    point(
      light,
      view,
      place,
      accent,
      size * scale * together * passage(t, on, on + 0.55),
      stay * passage(t, on, on + 0.4),
    );
  }
  const asleep = shown(t, said(9, 'mis en'), said(9, 'rouvert'), 0.7);
  for (const [place, name] of [
    [oran, 'Oran'],
    [algiers, 'Alger'],
    [annaba, 'Annaba'],
  ] as const) {
    const on = said(8, name);
    const strength = stay * (place === oran ? 1 - 0.97 * asleep : 1);
    ring(light, view, place, accent, 17 * scale, 1.3 * scale, strength, passage(t, on, on + 0.8));
  }
}

/** The way through places, as far as a number of stops: 2.5 is halfway between the third and the fourth. */
function upTo(along: number, places: Place[]): Place[] {
  const whole = Math.min(places.length - 1, Math.floor(along));
  const passed = places.slice(0, whole + 1);
  return whole === places.length - 1 ? passed : [...passed, between(places[whole]!, places[whole + 1]!, along - whole)];
}

function between(one: Place, other: Place, part: number): Place {
  return geoInterpolate(one as [number, number], other as [number, number])(part);
}
