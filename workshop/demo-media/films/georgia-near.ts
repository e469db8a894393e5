import { point, ring, route, type Place } from '../instruments/marks.ts';
import { sites } from '../plates/georgia-places.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';
import { along, between, partOf, placeOn } from './ways.ts';

const { gori, ergneti, tskhinvali, dam, turbines } = sites;

// Valley roads, as signs: each ends in the plain.
const roads: Place[][] = [
  [gori, [44.085, 42.03], [44.05, 42.09], [44.01, 42.15]],
  [gori, [44.16, 42.0], [44.2, 42.07], [44.235, 42.115]],
  [gori, [44.02, 42.0], [43.93, 42.05], [43.87, 42.105]],
  [gori, [44.25, 41.95], [44.38, 41.955], [44.43, 42.01]],
];

/** Small lights leave Gori, go as far as they may, and come back. */
export function markPatrols({ light, view, accent, bone, scale }: Frame, t: number, { start }: Moments): void {
  const there = shown(t, start(8) - 0.3, start(9) - 0.2, 0.7);
  if (there === 0) return;
  for (const [k, road] of roads.entries()) {
    const off = start(8) + 0.4 + 0.33 * k;
    const out = track(t, [off, 0], [off + 1.5, 1], [off + 1.9, 1], [off + 3.4, 0]);
    if (out <= 0.002) continue;
    gather(bone, route(view, partOf(road, 0, out), 0.9 * scale), 0.45 * there);
    point(light, view, placeOn(road, out), accent, 3 * scale, there);
  }
  point(light, view, gori, accent, 6.5 * scale, there);
}

/** One small point, and four threads that meet in it. */
export function markTent({ light, view, accent, bone, scale }: Frame, t: number, { start, end, said }: Moments): void {
  const there = shown(t, start(9), start(10) - 0.1, 0.7);
  if (there === 0) return;
  const on = said(9, 'Ergneti') - 0.2;
  // They come together, part for a while, and come again.
  const met = track(
    t,
    [said(9, 'les parties') - 0.2, 0],
    [on + 0.5, 1],
    [said(9, 'avec') - 0.1, 1],
    [said(9, 'interruptions') + 0.4, 0.62],
    [end(9) + 0.7, 1],
  );
  for (const [k, place] of ([gori, tskhinvali, [44.22, 42.22], [43.78, 42.17]] as Place[]).entries()) {
    const come = passage(met, 0.05 * k, 0.85 + 0.05 * k);
    if (come > 0) gather(bone, route(view, along(place, ergneti, 0, come), scale), 0.6 * there);
  }
  point(light, view, ergneti, accent, 5.5 * scale * passage(t, on, on + 0.6), there);
  ring(light, view, ergneti, accent, 15 * scale, 1.3 * scale, there, passage(t, on + 0.3, on + 1.2));
}

/** The dam, a stroke across the river; the tunnel, a thread that fills; ten threads of current, four on one side and six on the other. */
export function markDam({ light, view, accent, bone, scale }: Frame, t: number, { start, end, said }: Moments): void {
  const there = shown(t, start(10) + 0.5, start(12) - 0.3, 0.8);
  if (there === 0) return;
  const built = passage(t, said(10, 'un barrage') + 0.1, said(10, 'un barrage') + 1);
  if (built > 0) {
    const [left, right] = [
      [42.004, 42.7675],
      [42.06, 42.751],
    ] as [Place, Place];
    gather(bone, route(view, along(between(left, right, 0.5 - 0.5 * built), right, 0, built), 5 * scale), 1.5 * there);
  }
  const found = passage(t, said(10, 'ses turbines') - 0.2, end(10) + 0.3);
  if (found > 0) {
    gather(bone, route(view, along(dam, turbines, 0, found), 0.9 * scale, [3 * scale, 3 * scale]), 0.6 * there);
    point(light, view, turbines, accent, 4 * scale * passage(found, 0.85, 1), there);
  }
  const filled = passage(t, start(11) - 0.1, said(11, 'un accord'));
  if (filled > 0) gather(bone, route(view, along(dam, turbines, 0, filled), 2.4 * scale), 1.1 * there);
  for (let k = 0; k < 10; k++) {
    const far = passage(t, said(11, 'quarante') + 0.06 * k, end(11) + 0.2 + 0.04 * k);
    if (far === 0) continue;
    const turn = k < 4 ? -112 + 21 * k : 68 + 19 * (k - 4);
    const tip = towards(turbines, turn, 0.2 + 0.05 * ((k * 3) % 4));
    gather(bone, route(view, along(turbines, tip, 0, far), 1.1 * scale), 0.7 * there);
    point(light, view, between(turbines, tip, far), accent, 2.4 * scale, there);
  }
}

/** A place some degrees away in a direction, degrees east of north. */
function towards([longitude, latitude]: Place, direction: number, far: number): Place {
  const turn = (direction * Math.PI) / 180;
  return [longitude + (far * Math.sin(turn)) / Math.cos((latitude * Math.PI) / 180), latitude + far * Math.cos(turn)];
}
