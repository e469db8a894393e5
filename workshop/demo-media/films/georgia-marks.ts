import { point, ring, route, type Place } from '../instruments/marks.ts';
import { sites } from '../plates/georgia-places.ts';
import { gather, type Frame } from './frame.ts';
import { stillness } from './georgia-land.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';
import { between, along } from './ways.ts';

const { paris, moscow, tbilisi, gori, tskhinvali } = sites;

/** Capitals of the European Union of 2008, some of them: a sign for all who answered. */
const capitals: Place[] = [
  [4.35, 50.85],
  [2.35, 48.86],
  [13.4, 52.52],
  [12.5, 41.9],
  [21.01, 52.23],
  [18.07, 59.33],
  [24.94, 60.17],
  [-3.7, 40.42],
  [23.73, 37.98],
  [26.1, 44.43],
  [19.04, 47.5],
  [16.37, 48.21],
  [12.57, 55.68],
  [25.28, 54.69],
  [-6.26, 53.35],
  [14.42, 50.09],
];

/** The great circle from Paris while the globe turns. */
export function markArrival({ light, view, accent, bone, scale }: Frame, t: number, { end }: Moments): void {
  const flown = track(t, [0.3, 0], [4.2, 1]);
  const there = 1 - passage(t, end(1) - 0.7, end(1) + 0.1);
  if (flown === 0 || there === 0) return;
  gather(bone, route(view, along(paris, tbilisi, 0, flown), 1.6 * scale), there);
  point(light, view, paris, accent, 4 * scale * passage(t, 0, 0.6), there);
  point(light, view, tbilisi, accent, 5 * scale * passage(flown, 0.94, 1), there);
}

/** Gori, then Tskhinvali up the river, and what lies between; their light sinks with the valley’s. */
export function markValley({ light, view, accent, bone, scale }: Frame, t: number, moments: Moments): void {
  const { start, end, said } = moments;
  const there = (1 - passage(t, end(3) + 0.4, start(4) + 0.3)) * (0.25 + 0.75 * stillness(t, moments));
  const on = start(2) + 1.1;
  if (t < on || there === 0) return;
  const named = said(2, 'Tskhinvali') - 0.3;
  const drawn = passage(t, named + 0.2, end(2) + 0.7);
  if (drawn > 0) gather(bone, route(view, along(gori, tskhinvali, 0, drawn), 1.1 * scale), 0.7 * there);
  point(light, view, gori, accent, 6 * scale * passage(t, on, on + 0.6), there);
  point(light, view, tskhinvali, accent, 6 * scale * passage(t, named, named + 0.6), there);
}

/** A line comes from Paris, stays a moment, and goes back. */
export function markPlane({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const there = shown(t, start(4) + 0.4, start(5) + 0.2, 0.7);
  if (there === 0) return;
  const flown = track(t, [start(4) + 0.7, 0], [start(4) + 2.2, 1], [start(4) + 2.7, 1], [end(4) + 0.7, 0]);
  if (flown > 0.001) {
    gather(bone, route(view, along(paris, tbilisi, 0, flown), 1.6 * scale), there);
    point(light, view, between(paris, tbilisi, flown), accent, 3 * scale, there);
  }
  point(light, view, paris, accent, 4.5 * scale, there);
  point(light, view, tbilisi, accent, 5 * scale, there);
}

/** A text of six points comes from Moscow; they gather in Tbilisi; from the west others set out. */
export function markAgreements({ light, view, accent, bone, scale }: Frame, t: number, moments: Moments): void {
  const { start, end, said } = moments;
  const there = shown(t, start(5) + 0.3, start(7) + 0.2, 0.7);
  if (there === 0) return;
  const sent = track(t, [said(5, 'un texte'), 0], [end(5) + 0.2, 1]);
  const kept = 1 - passage(t, start(6), start(6) + 0.8);
  if (sent > 0) gather(bone, route(view, along(moscow, tbilisi, 0, sent), 1.5 * scale), there * kept);
  const gathered = passage(t, start(6) - 0.2, start(6) + 1.5);
  for (let k = 0; k < 6; k++) {
    const place = (k + 1) / 7;
    const lit = passage(sent, place - 0.02, place + 0.08) * (1 - passage(gathered, 0.85, 1));
    point(light, view, between(moscow, tbilisi, place + (1 - place) * gathered), accent, 3.4 * scale * lit, there);
  }
  point(light, view, moscow, accent, 4.5 * scale, there * kept);
  point(light, view, tbilisi, accent, (5 + 1.5 * gathered) * scale, there);
  for (const [k, capital] of capitals.entries()) {
    const set = said(6, 'appelle') - 0.6 + 0.07 * ((k * 7) % capitals.length);
    const come = passage(t, set, set + 1.9);
    if (come === 0) continue;
    gather(bone, route(view, along(capital, tbilisi, 0, come), 0.9 * scale), 0.62 * there);
    point(light, view, capital, accent, 2.2 * scale * passage(come, 0, 0.2), there);
  }
}

/** The places of the mission, one by one. */
export function markMission({ light, view, accent, scale }: Frame, t: number, { start, said }: Moments): void {
  const there = shown(t, start(7) + 0.2, start(8) - 0.2, 0.7);
  if (there === 0) return;
  const first = said(7, 'ils sont');
  for (const [k, place] of [tbilisi, gori, sites.mtskheta, sites.zugdidi].entries()) {
    const on = k === 0 ? start(7) : first + 0.1 + 0.55 * k;
    const size = k === 0 ? 6 : 4.6;
    point(light, view, place, accent, size * scale * passage(t, on, on + 0.5), there);
    ring(light, view, place, accent, (k === 0 ? 21 : 16) * scale, 1.3 * scale, there, passage(t, on + 0.2, on + 1));
  }
}
