import { stroked } from '../instruments/strokes.ts';
import { point, ring, route, type Place } from '../instruments/marks.ts';
import { sites } from '../plates/india-places.ts';
import { between } from './ways.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

const { newDelhi, chandigarh } = sites;
const strasbourg: Place = [7.752, 48.573];
const orleans: Place = [1.909, 47.903];
const udaipur: Place = [73.71, 24.58];
const tamilNadu: Place = [78.7, 10.8];

// More than thirty local authorities came from France; these stand for them, and for no place in particular.
const others: readonly Place[] = [
  [-1.2, 47.3],
  [3.1, 50.4],
  [0.3, 44.2],
  [4.9, 45.6],
  [2.6, 43.6],
  [-0.6, 49.0],
  [5.6, 43.7],
];

/** Kajauli, where the canal is tapped: drawn 27 km to the west of the city; the way of the water is a sign. */
const canal: readonly Place[] = [
  [76.507, 30.79],
  [76.55, 30.797],
  [76.6, 30.782],
  [76.65, 30.774],
  [76.71, 30.757],
  [76.75, 30.748],
  [76.79, 30.74],
];

/** Cities of France meet in New Delhi; two lines go on from there. */
export function markCities({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const stay = shown(t, start(9) - 0.2, start(10) - 0.7, 0.7);
  if (stay === 0) return;
  for (const [k, place] of [strasbourg, orleans, ...others].entries()) {
    const on = start(9) + 0.7 + 0.11 * k;
    const run = passage(t, on, on + 2);
    if (run > 0)
      gather(
        bone,
        route(
          view,
          [place, between(place, newDelhi, run / 2), between(place, newDelhi, run)],
          (k < 2 ? 1.5 : 0.9) * scale,
        ),
        (k < 2 ? 0.9 : 0.5) * stay,
      );
    point(light, view, place, accent, (k < 2 ? 3.4 : 2) * scale * passage(t, on - 0.2, on + 0.3), stay);
  }
  point(light, view, newDelhi, accent, 5 * scale * passage(t, start(9) + 2, start(9) + 2.8), stay);
  for (const [k, place] of [udaipur, tamilNadu].entries()) {
    const on = end(9) - 0.9 + 0.25 * k;
    const run = passage(t, on, on + 0.9);
    if (run > 0) gather(bone, route(view, [newDelhi, between(newDelhi, place, run)], 1.5 * scale), 0.9 * stay);
    point(light, view, place, accent, 3 * scale * passage(run, 0.8, 1), stay);
  }
}

/** North to Chandigarh; then the water on its way. */
export function markChandigarh({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const stay = shown(t, start(10) - 0.2, start(12) - 0.6, 0.7);
  if (stay === 0) return;
  const north = track(t, [start(10) + 0.5, 0], [start(10) + 2, 1]);
  if (north > 0)
    gather(
      bone,
      route(view, [newDelhi, between(newDelhi, chandigarh, north)], 1.6 * scale),
      stay * (1 - 0.7 * shown(t, start(11) - 0.2)),
    );
  point(light, view, newDelhi, accent, 4.4 * scale, stay);
  point(light, view, chandigarh, accent, 6 * scale * passage(t, start(10) + 1.7, start(10) + 2.3), stay);
  const drawn = track(t, [start(11) + 0.5, 0], [end(11) + 0.1, 1]);
  if (drawn > 0) {
    gather(bone, stroked(view, [upTo(drawn).map(([x, y]) => [x, y] as [number, number])], 2 * scale), 0.95 * stay);
    ring(light, view, canal[0]!, accent, 9 * scale, 1.3 * scale, stay * passage(drawn, 0, 0.15));
  }
}

/** The canal as far as a part of its length. */
function upTo(part: number): Place[] {
  const along = part * (canal.length - 1);
  const whole = Math.min(canal.length - 2, Math.floor(along));
  return [...canal.slice(0, whole + 1), between(canal[whole]!, canal[whole + 1]!, along - whole)];
}
