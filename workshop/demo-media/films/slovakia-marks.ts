import { point, ring, route, type Place } from '../instruments/marks.ts';
import { penned } from '../instruments/strokes.ts';
import { sites } from '../plates/slovakia-places.ts';
import { winding } from '../sources/courses.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';
import { along, between } from './ways.ts';

const { paris, bratislava, vienna, trnava, plant, zilina, devinska, saintBrice } = sites;

// The ways out of the plain, to the west and to the south: signs, until they leave the frame.
const ways = (
  [
    [plant, [17.45, 48.26], [17.2, 48.17], [16.9, 48.08], [16.4, 48.0], [15.6, 47.9]],
    [plant, [17.4, 48.33], [17.12, 48.32], [16.85, 48.45], [16.4, 48.5], [15.6, 48.6]],
    [plant, [17.72, 48.28], [17.85, 48.1], [18.0, 47.9], [18.1, 47.6], [18.2, 47.2]],
    [plant, [17.6, 48.2], [17.5, 48.0], [17.45, 47.8], [17.5, 47.5], [17.4, 47.2]],
  ] as Place[][]
).map((way) => winding(way, 0.01));

/** The great circle from Paris while the globe turns; then what joins Vienna and Bratislava, and is cut. */
export function markBorders(
  { light, view, accent, bone, scale }: Frame,
  t: number,
  { start, end, said }: Moments,
): void {
  const flown = track(t, [0.3, 0], [3.9, 1]);
  const arriving = 1 - passage(t, 4.2, 5);
  if (flown > 0 && arriving > 0) {
    gather(bone, route(view, along(paris, bratislava, 0, flown), 1.6 * scale), arriving);
    point(light, view, paris, accent, 4 * scale * passage(t, 0, 0.6), arriving);
  }
  const there = shown(t, 3.6, start(4) + 0.1, 0.6);
  if (there === 0) return;
  const away = said(1, 'Vienne');
  const drawn = passage(t, away + 0.1, end(1) + 0.3);
  const cut = passage(t, start(2) + 0.9, start(2) + 1.8);
  if (drawn > 0 && cut < 1)
    gather(bone, route(view, along(bratislava, vienna, 0, drawn), 1.3 * scale), there * (1 - cut));
  const open = 1 - shown(t, start(2) + 0.8, start(3) - 0.1, 1.1);
  point(light, view, vienna, accent, 6 * scale * passage(t, away - 0.2, away + 0.4), there * (0.15 + 0.85 * open));
  const back = passage(t, start(3) + 0.4, start(3) + 2.4);
  point(light, view, bratislava, accent, (5.5 + 3 * back) * scale, there);
  ring(
    light,
    view,
    bratislava,
    accent,
    24 * scale,
    1.4 * scale,
    there,
    passage(t, said(3, 'par un institut') - 0.2, end(3)),
  );
}

/** Trnava: on no coin, and so a plain ring; the ring fills, and a factory stands outside it. */
export function markTrnava(
  { light, view, accent, bone, scale }: Frame,
  t: number,
  { start, end, said }: Moments,
): void {
  const there = shown(t, said(6, 'Trnava') - 0.6, start(9) + 0.1, 0.6);
  if (there === 0) return;
  const near = passage(t, start(7), start(7) + 1.6) * (1 - 0.6 * passage(t, start(8), start(8) + 1.6));
  const named = said(6, 'Trnava') - 0.3;
  ring(light, view, trnava, accent, (13 + 25 * near) * scale, 1.5 * scale, there, passage(t, named, named + 1));
  const filled = passage(t, start(7) + 0.3, start(7) + 1.8);
  point(light, view, trnava, accent, (5 + 5 * near) * scale * filled, 0.55 * there * filled);
  const built = said(7, 'une usine') - 0.2;
  point(light, view, plant, accent, (6 + 3 * near) * scale * passage(t, built, built + 0.6), there);
  const out = passage(t, start(8) + 0.1, end(8) + 0.3);
  if (out === 0) return;
  const lines = ways.map((way) => way.slice(0, Math.max(2, Math.ceil(way.length * out))));
  const shape = { type: 'MultiLineString', coordinates: lines } as const;
  const threads = penned(view, (pen, path) => {
    // Thicker as more go; and one can see that they go.
    pen.globalAlpha = 0.5;
    pen.lineWidth = (0.7 + 1.7 * out) * scale;
    pen.beginPath();
    path(shape);
    pen.stroke();
    pen.globalAlpha = 1;
    pen.setLineDash([3 * scale, 15 * scale]);
    pen.lineDashOffset = -46 * scale * (t - start(8));
    pen.lineWidth = (1.6 + 1.4 * out) * scale;
    pen.beginPath();
    path(shape);
    pen.stroke();
  });
  gather(bone, threads, 0.8 * there);
}

/** Three towns from south to north, and what lies between them. */
export function markFactories(
  { light, view, accent, bone, scale }: Frame,
  t: number,
  { start, end, said }: Moments,
): void {
  const there = shown(t, start(9) + 0.1, start(11) + 0.2, 0.7);
  if (there === 0) return;
  const together = 1 + 0.35 * shown(t, start(10) + 0.3, end(10) + 0.3, 1);
  const names = ['Bratislava', 'Trnava', 'Žilina'].map((name) => said(9, name) - 0.2);
  const first = passage(t, names[1]! + 0.1, names[1]! + 0.7);
  const second = passage(t, names[2]! - 0.1, names[2]! + 0.7);
  if (first > 0) gather(bone, route(view, along(bratislava, trnava, 0, first), 1.2 * scale), 0.7 * there);
  if (second > 0) gather(bone, route(view, along(trnava, zilina, 0, second), 1.2 * scale), 0.7 * there);
  for (const [k, place] of [bratislava, trnava, zilina].entries()) {
    const on = names[k]!;
    point(light, view, place, accent, 6 * scale * together * passage(t, on, on + 0.5), there);
    ring(light, view, place, accent, 18 * scale, 1.4 * scale, there, passage(t, on + 0.1, on + 0.9));
  }
}

/** A light goes from Devínska Nová Ves to Saint-Brice and comes back; both ends stay lit. */
export function markNeighbours({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const there = shown(t, start(11) + 0.4, start(12) + 0.4, 0.7);
  if (there === 0) return;
  const out = track(t, [start(11) + 0.6, 0], [start(11) + 2.1, 1]);
  const gone = track(t, [start(11) + 0.6, 0], [start(11) + 2.1, 1], [start(11) + 2.3, 1], [end(11) + 0.6, 0]);
  if (out > 0) gather(bone, route(view, along(devinska, saintBrice, 0, out), 1.5 * scale), 0.9 * there);
  point(light, view, between(devinska, saintBrice, gone), accent, 3.6 * scale, there);
  point(light, view, devinska, accent, 5 * scale * passage(t, start(11) + 0.4, start(11) + 0.9), there);
  point(light, view, saintBrice, accent, 5 * scale * passage(out, 0.94, 1), there);
}
