import { geoInterpolate } from 'd3-geo';
import { point, ring, route, type Place } from '../instruments/marks.ts';
import { places } from '../plates/peru.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

const { paris, lima, bogota, quito, laPaz } = places;
const huaraz: Place = [-77.528, -9.528];
const summits: Place[] = [
  [-77.62, -9.12],
  [-77.4, -9.36],
  [-77.7, -8.92],
  [-77.28, -9.66],
];

/** The rock shelter above 4,000 metres, in Junín. */
export const telarmachay: Place = [-75.867, -11.183];

/** The great circle from Paris, and Lima where it ends. */
export function markArrival({ light, view, accent, bone, scale }: Frame, t: number, { start }: Moments): void {
  const flown = track(t, [0.3, 0], [4.0, 1]);
  const arc = 1 - passage(t, start(2) - 0.8, start(2));
  if (flown === 0 || arc === 0) return;
  gather(bone, route(view, [paris, between(paris, lima, flown / 2), between(paris, lima, flown)], 1.6 * scale), arc);
  point(light, view, paris, accent, 4 * scale * passage(t, 0, 0.6), arc);
}

/** Lima, which grows when the institute is named, and the three smaller points of its field. */
export function markInstitute({ light, view, accent, scale }: Frame, t: number, { start, end, said }: Moments): void {
  const present = shown(t, 3.5, start(3) + 0.6, 0.8) + shown(t, start(8) - 0.1, start(10) + 0.4, 0.8);
  const grown = 1 + 0.75 * shown(t, said(8, 'l’Institut') - 0.3, start(9), 1.2);
  point(light, view, lima, accent, 5.5 * scale * grown, present);
  const born = said(8, 'né');
  const ringed = present * shown(t, born, start(10));
  ring(light, view, lima, accent, 19 * scale, 1.3 * scale, ringed, passage(t, born - 0.3, end(8) + 0.3));
  const wide = 1 - passage(t, start(10), start(10) + 0.5);
  const colombia = said(9, 'Colombie');
  for (const [place, on] of [
    [bogota, colombia],
    [quito, colombia + 0.45],
    [laPaz, said(9, 'Bolivie')],
  ] as const) {
    point(light, view, place, accent, 3.6 * scale * passage(t, on, on + 0.5), wide);
  }
}

/** Huaraz, and thin lines up to the ice: going to measure. */
export function markMeasuring({ light, view, accent, bone, scale }: Frame, t: number, { start }: Moments): void {
  const measuring = shown(t, start(7) + 0.9, start(8) - 0.2, 0.8);
  if (measuring === 0) return;
  point(light, view, huaraz, accent, 4.5 * scale, measuring);
  for (const [k, summit] of summits.entries()) {
    const climb = passage(t, start(7) + 1.9 + 0.35 * k, start(7) + 2.9 + 0.35 * k);
    if (climb > 0) gather(bone, route(view, [huaraz, between(huaraz, summit, climb)], 1.1 * scale), 0.8 * measuring);
  }
}

/** One small ring on the high plateau. */
export function markDig({ light, view, accent, scale }: Frame, t: number, { start, said }: Moments): void {
  const named = said(10, 'une fouille') - 0.2;
  const dig = shown(t, named, start(11) - 0.5, 0.9);
  ring(light, view, telarmachay, accent, 15 * scale, 1.5 * scale, dig, passage(t, named, named + 1.1));
  point(light, view, telarmachay, accent, 2.6 * scale, dig);
}

function between(one: Place, other: Place, part: number): Place {
  return geoInterpolate(one as [number, number], other as [number, number])(part);
}
