import { point, ring, route, type Place } from '../instruments/marks.ts';
import { others, sites } from '../plates/chandigarh-places.ts';
import { between } from './ways.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

const { paris, newDelhi, lahore, chandigarh, capitol, nagpur, pondicherry } = sites;

/** Paris to New Delhi; Lahore, which dims. */
export function markBeginning({ light, view, accent, bone, scale }: Frame, t: number, { start, said }: Moments): void {
  const stay = 1 - passage(t, start(2) - 0.5, start(2) + 0.4);
  if (stay === 0) return;
  const flown = track(t, [0.3, 0], [3.4, 1]);
  if (flown > 0) gather(bone, arc(view, paris, newDelhi, flown, 1.6 * scale), 1 - passage(t, 3.6, 4.8));
  point(light, view, paris, accent, 4 * scale * passage(t, 0, 0.6), 1 - passage(t, 3.4, 4.6));
  point(light, view, newDelhi, accent, 4.6 * scale * passage(t, 3.1, 3.7), stay);
  const lost = 1 - 0.72 * passage(t, said(1, 'passe'), said(1, 'Pakistan') + 0.6);
  const named = said(1, 'Lahore') - 0.3;
  point(light, view, lahore, accent, 5.5 * scale * passage(t, named, named + 0.5) * (0.5 + 0.5 * lost), stay * lost);
}

/** From the Capitol to the sixteen other places of the series. */
export function markSeries({ light, view, accent, bone, scale }: Frame, t: number, { start, end }: Moments): void {
  const stay = shown(t, start(6) + 0.2, start(7) - 0.2, 0.7);
  if (stay === 0) return;
  for (const [k, place] of others.entries()) {
    const on = start(6) + 0.9 + 0.05 * k;
    const run = track(t, [on, 0], [Math.max(on + 1.6, end(6) - 1.2), 1]);
    if (run > 0) gather(bone, arc(view, capitol, place, run, 1.1 * scale), 0.75 * stay);
    point(light, view, place, accent, 2.6 * scale * passage(run, 0.85, 1), stay);
  }
  point(light, view, capitol, accent, 5.5 * scale, stay);
  ring(light, view, capitol, accent, 17 * scale, 1.2 * scale, stay);
}

/** Three cities, from north to south, and a line from Paris for each. */
export function markThree({ light, view, accent, bone, scale }: Frame, t: number, { start, said }: Moments): void {
  const stay = shown(t, start(7) + 0.2, start(8) - 0.3, 0.7);
  if (stay === 0) return;
  const named = said(7, 'trois villes') - 0.9;
  for (const [k, place] of [chandigarh, nagpur, pondicherry].entries()) {
    const run = track(t, [start(7) + 0.9 + 0.25 * k, 0.55], [named + 0.3 + 0.35 * k, 1]);
    gather(bone, arc(view, paris, place, run, 1.3 * scale), 0.85 * stay);
    const on = named + 0.35 * k;
    point(light, view, place, accent, 5 * scale * passage(t, on, on + 0.5), stay);
  }
}

/** One line from Paris, for those who come to look at concrete and wood. */
export function markExperts({ view, bone, scale }: Frame, t: number, { start, said }: Moments): void {
  const stay = shown(t, start(9) + 0.4, start(10) - 0.4, 0.7);
  if (stay === 0) return;
  const run = track(t, [start(9) + 0.5, 0.985], [said(9, 'le béton') - 0.1, 1]);
  gather(bone, arc(view, paris, capitol, run, 1.5 * scale), 0.85 * stay);
}

/** The shortest way as far as a part of it. */
function arc(view: Frame['view'], from: Place, to: Place, part: number, width: number) {
  return route(
    view,
    [from, between(from, to, part / 3), between(from, to, (2 * part) / 3), between(from, to, part)],
    width,
  );
}
