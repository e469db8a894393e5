import { distanceRings, point, ring, route, type Place } from '../instruments/marks.ts';
import { sites } from '../plates/jerusalem-places.ts';
import { between } from './ways.ts';
import { gather, type Frame } from './frame.ts';
import { closingAt } from './jerusalem-land.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

const { paris, jerusalem, hebron, beitLahia, hilarion, gaza } = sites;
const ramallah: Place = [35.2, 31.9];
const school: Place = [35.23, 31.7895];

/** From Paris to Jerusalem, which stays lit until the end. */
export function markJerusalem({ light, view, accent, bone, scale }: Frame, t: number, moments: Moments): void {
  const { start, end } = moments;
  const flown = track(t, [0.3, 0], [3.5, 1]);
  const arc = 1 - passage(t, end(1) - 0.6, end(1) + 0.4);
  if (flown > 0 && arc > 0) {
    const line = route(
      view,
      [paris, between(paris, jerusalem, flown / 2), between(paris, jerusalem, flown)],
      1.6 * scale,
    );
    gather(bone, line, arc);
  }
  point(light, view, paris, accent, 4 * scale * passage(t, 0, 0.6), arc);
  const grown = 1 + 0.35 * shown(t, start(2) + 0.4, start(3), 0.9);
  const stay = 1 - closingAt(t, moments);
  point(light, view, jerusalem, accent, 5.5 * scale * grown * passage(t, 3.2, 3.9), stay);
}

/** The city, the West Bank and Gaza: three lines, and a point where each arrives. */
export function markDistrict({ light, view, accent, bone, scale }: Frame, t: number, { start, said }: Moments): void {
  const stay = 1 - passage(t, start(4) - 0.3, start(4) + 0.6);
  if (stay === 0) return;
  const west = said(3, 'en Cisjordanie') - 0.2;
  for (const [place, on] of [
    [ramallah, west],
    [hebron, west + 0.35],
    [gaza, said(3, 'à Gaza') - 0.2],
  ] as const) {
    const run = passage(t, on, on + 1.1);
    if (run > 0) gather(bone, route(view, [jerusalem, between(jerusalem, place, run)], 1.3 * scale), 0.85 * stay);
    point(light, view, place, accent, 4 * scale * passage(run, 0.75, 1), stay);
  }
}

/** A second point close to the first; circles widen from it, as the excursions did. */
export function markSchool({ light, view, accent, shining, scale }: Frame, t: number, { start }: Moments): void {
  const stay = shown(t, start(4) + 0.2, start(5) - 0.3, 0.8);
  if (stay > 0) {
    for (const [k, radius] of [12, 25, 50, 100, 200].entries()) {
      const on = start(4) + 1 + 0.62 * k;
      const wide = passage(t, on, on + 1.5);
      if (wide === 0) continue;
      const width = (1.5 - 0.12 * k) * scale;
      gather(
        shining,
        distanceRings(view, school, radius * (0.25 + 0.75 * wide), [1], width),
        0.85 * 0.86 ** k * wide * stay,
      );
    }
  }
  const seen = shown(t, start(4) + 0.1, start(6) - 0.6, 0.7);
  point(light, view, school, accent, 3.6 * scale, seen * passage(t, start(4) + 0.1, start(4) + 0.8));
}

/** Hebron, then the north of Gaza. */
export function markPlants({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const here = shown(t, start(7) - 0.4, start(8) - 0.4, 0.8);
  const run = track(t, [start(7) - 0.3, 0], [start(7) + 1.1, 1]);
  if (run > 0 && here > 0)
    gather(bone, route(view, [jerusalem, between(jerusalem, hebron, run)], 1.4 * scale), 0.85 * here);
  point(light, view, hebron, accent, 5 * scale * passage(run, 0.8, 1), here);
  const north = 1 - passage(t, start(10) - 0.3, start(10) + 0.5);
  point(light, view, beitLahia, accent, 5.5 * scale * passage(t, start(8) + 0.5, start(8) + 1.1), north);
  const third = track(t, [end(8) - 1.6, 0], [end(8) - 0.2, 1 / 3]);
  ring(
    light,
    view,
    beitLahia,
    accent,
    19 * scale,
    1.5 * scale,
    north * (1 - passage(t, start(9), start(9) + 0.6)),
    third,
  );
}

/** The ring of Saint Hilarion: found, joined to Jerusalem, filled line by line, and left alone on its shore. */
export function markMonastery({ light, view, accent, bone, scale }: Frame, t: number, moments: Moments): void {
  const { start, end } = moments;
  const on = start(9) + 1.1;
  if (t < on) return;
  ring(light, view, hilarion, accent, 17 * scale, 1.5 * scale, 1, passage(t, on, on + 1.2));
  point(light, view, hilarion, accent, 2.4 * scale, passage(t, on + 0.6, on + 1.2));
  const run = track(t, [start(10) + 0.2, 0], [end(10) - 0.3, 1]);
  const line = 1 - closingAt(t, moments);
  if (run > 0) gather(bone, route(view, [jerusalem, between(jerusalem, hilarion, run)], 1.4 * scale), 0.9 * line);
  for (let k = 0; k < 3; k++) {
    const filled = passage(t, end(10) - 0.9 + 0.35 * k, end(10) - 0.1 + 0.35 * k);
    ring(light, view, hilarion, accent, (13.2 - 3.6 * k) * scale, 0.9 * scale, 0.75 * filled, filled);
  }
}
