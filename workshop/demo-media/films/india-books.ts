import { seeded } from '../instruments/random.ts';
import type { Place } from '../instruments/marks.ts';
import { point, ring, route } from '../instruments/marks.ts';
import { sites, sought } from '../plates/india-places.ts';
import { between } from './ways.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

const { newDelhi, pondicherry, karikal, mahe, yanam, paris } = sites;

/** Paris to New Delhi, then New Delhi to Pondicherry. */
export function markArrival({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const stay = 1 - passage(t, end(2), start(3) - 0.4);
  if (stay === 0) return;
  const flown = track(t, [0.3, 0], [3.6, 1]);
  const dim = 1 - 0.75 * shown(t, start(2) - 0.2);
  if (flown > 0)
    gather(
      bone,
      route(view, [paris, between(paris, newDelhi, flown / 2), between(paris, newDelhi, flown)], 1.6 * scale),
      dim * (1 - shown(t, start(2))),
    );
  point(light, view, paris, accent, 4 * scale * passage(t, 0, 0.6), 1 - passage(t, 3.4, 4.6));
  const south = track(t, [start(1) + 1.6, 0], [end(1) - 0.2, 1]);
  if (south > 0) gather(bone, route(view, [newDelhi, between(newDelhi, pondicherry, south)], 1.6 * scale), dim * stay);
  const pulse = 1 + 0.5 * shown(t, start(2) + 0.1, start(2) + 1, 0.5);
  point(light, view, newDelhi, accent, 5 * scale * passage(t, 3.2, 3.8) * pulse, stay);
}

/** Four points along the coasts; then Pondicherry alone, and a ring that stays while its books are spoken of. */
export function markSettlements({ light, view, accent, scale }: Frame, t: number, { start, end, said }: Moments): void {
  const four = said(2, 'quatre') - 1.3;
  for (const [k, place] of [karikal, mahe, yanam].entries()) {
    const on = four + 0.6 * (k + 1);
    point(
      light,
      view,
      place,
      accent,
      5 * scale * passage(t, on, on + 0.5),
      1 - passage(t, start(3) - 0.2, start(3) + 0.7),
    );
  }
  const here = 1 - passage(t, start(7) + 1.2, start(7) + 2);
  const grown = 1 + 0.5 * shown(t, start(3) + 0.3);
  const first = end(1) - 0.5;
  point(light, view, pondicherry, accent, 4.6 * scale * grown * passage(t, first, first + 0.6), here);
  const listed = start(6) + 0.4;
  ring(
    light,
    view,
    pondicherry,
    accent,
    19 * scale,
    1.4 * scale,
    here * shown(t, listed),
    passage(t, listed, end(6) - 0.4),
  );
}

/** Where books were sought: a sign, not a survey. Points spread by chance, a thin line from each to Pondicherry. */
export function markSearch({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const stay = 1 - passage(t, start(5) - 0.7, start(5) + 0.4);
  if (t < start(4) - 0.2 || stay === 0) return;
  for (const [k, place] of found.entries()) {
    const on = start(4) - 0.1 + (k / found.length) * (end(4) - start(4) - 0.3);
    point(light, view, place, accent, 1.9 * scale * passage(t, on, on + 0.4), 0.8 * stay);
    const run = passage(t, on + 0.25, on + 1.5);
    if (run > 0) gather(bone, route(view, [place, between(place, pondicherry, run)], 0.8 * scale), 0.42 * stay);
  }
}

const found: Place[] = spreadOver(sought, 40, 23);

/** Places by chance within an outline, none very near another. */
function spreadOver(outline: readonly Place[], count: number, seed: number): Place[] {
  const random = seeded(seed);
  const places: Place[] = [];
  for (let tries = 0; places.length < count && tries < 5000; tries++) {
    const place: Place = [75.2 + 5 * random(), 8.2 + 5.4 * random()];
    const apart = places.every((other) => Math.hypot(other[0] - place[0], other[1] - place[1]) > 0.38);
    if (apart && isWithin(place, outline)) places.push(place);
  }
  return places;
}

function isWithin([x, y]: Place, outline: readonly Place[]): boolean {
  let inside = false;
  for (const [k, [x1, y1]] of outline.entries()) {
    const [x0, y0] = outline[(k + outline.length - 1) % outline.length]!;
    if (y0 > y !== y1 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
  }
  return inside;
}
