import { point, ring, route, type Place } from '../instruments/marks.ts';
import { sites } from '../plates/astronomer-places.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';
import { along, between } from './ways.ts';

const { kosariska, bradlo, ivanka, udine, meudon, montBlanc, turkestan, papeete, vavau, passaQuatro } = sites;

/** A journey: between which places, and when it leaves and arrives. */
type Journey = [from: Place, to: Place, leaves: number, arrives: number];

function journeysAt({ start, end, said }: Moments): Journey[] {
  return [
    [kosariska, meudon, start(2) - 0.4, start(2) + 1.1],
    [meudon, montBlanc, said(2, 'du mont') - 0.4, end(2) - 0.5],
    [meudon, turkestan, start(3) + 0.3, start(3) + 2.6],
    [meudon, papeete, start(4) - 0.2, start(4) + 4.6],
    [papeete, vavau, start(6) + 0.4, start(6) + 2.2],
    [meudon, passaQuatro, start(7) + 0.3, start(7) + 2.6],
  ];
}

/** The great circles of his life: each is bright while he travels, and stays, paler; all show together once. */
export function markJourneys({ light, view, accent, bone, scale }: Frame, t: number, moments: Moments): void {
  const { start, end } = moments;
  const kept = track(
    t,
    ...([
      [0, 0.34],
      [end(7) - 1.4, 0.34],
      [end(7) - 0.2, 0.85],
      [end(7) + 0.8, 0.85],
      [start(8) + 1.6, 0.16],
      [start(9) + 0.4, 0.16],
      [start(9) + 1.2, 0],
    ] as const),
  );
  for (const [k, [from, to, leaves, arrives]] of journeysAt(moments).entries()) {
    const gone = passage(t, leaves, arrives);
    if (gone === 0) continue;
    // The first line of all brightens again when he belongs to both its ends.
    const belongs = k === 0 ? 0.8 * shown(t, start(8) + 2.2, start(9) - 0.2, 1) : 0;
    const strength = Math.max(kept, belongs, 0.95 * (1 - passage(t, arrives + 0.8, arrives + 2)));
    if (strength <= 0) continue;
    gather(bone, route(view, far(from, to, gone), 1.5 * scale), strength);
    if (gone < 1) point(light, view, between(from, to, gone), accent, 3.2 * scale);
  }
}

/** The places where he stops, each while it is spoken of. */
export function markPlaces({ light, view, accent, scale }: Frame, t: number, moments: Moments): void {
  const { start, end, said } = moments;
  const lit = (place: Place, on: number, off: number, size: number) => {
    const there = 1 - passage(t, off, off + 0.7);
    point(light, view, place, accent, size * scale * passage(t, on, on + 0.6), there);
  };
  lit(kosariska, 2.9, start(3), 5);
  lit(meudon, start(2) + 1, start(5), 5);
  const summit = end(2) - 0.7;
  ring(
    light,
    view,
    montBlanc,
    accent,
    13 * scale,
    1.3 * scale,
    shown(t, summit, start(3) + 0.4, 0.5),
    passage(t, summit, summit + 0.7),
  );
  lit(montBlanc, summit - 0.3, start(3) + 0.4, 3.4);
  lit(turkestan, start(3) + 2.4, start(4) + 0.6, 5);
  lit(papeete, start(4) + 4.3, start(7) + 0.2, 5 + 2 * shown(t, said(5, '«') - 0.2, start(6)));
  lit(vavau, start(6) + 2, start(7) + 0.4, 5);
  lit(passaQuatro, start(7) + 2.4, start(8) + 0.4, 5);
  // At equal strength, at both ends of one line.
  lit(meudon, start(8) + 1.8, start(9) + 0.3, 6.5);
  lit(kosariska, start(8) + 1.8, start(9) + 0.3, 6.5);
}

/** The last flight stops ten kilometres short of the town; its line goes out, the point stays; to the north, his birthplace and his grave. */
export function markReturn({ light, view, accent, bone, scale }: Frame, t: number, moments: Moments): void {
  const { start, end, said } = moments;
  const flown = passage(t, start(9) + 0.9, said(9, 's’écrase') + 0.2);
  if (flown === 0) return;
  const last = 1 - passage(t, start(10) + 0.4, start(10) + 1.6);
  const out = 1 - passage(t, said(9, 's’écrase') + 0.5, end(9) + 0.2);
  if (out > 0) gather(bone, route(view, along(udine, ivanka, 0, flown), 1.6 * scale), 0.95 * out);
  if (flown < 1) point(light, view, between(udine, ivanka, flown), accent, 3.2 * scale);
  point(light, view, udine, accent, 3.5 * scale, passage(t, start(9) + 0.8, start(9) + 1.2) * out);
  const fallen = said(9, 's’écrase') + 0.1;
  point(light, view, ivanka, accent, 5 * scale * passage(t, fallen, fallen + 0.4), last);
  for (const [place, on] of [
    [kosariska, end(9) - 0.9],
    [bradlo, end(9) - 0.5],
  ] as const) {
    ring(light, view, place, accent, 7 * scale, 1.2 * scale, shown(t, on, start(10) + 0.6), passage(t, on, on + 0.7));
  }
}

/** Fine lines between two countries, both ways: a sign for those who go to work with one another. */
export function markProgramme({ bone, view, scale }: Frame, t: number, { said, end, duration }: Moments): void {
  const first = said(10, 'un programme');
  const there = passage(t, first, first + 0.5) * (1 - passage(t, duration - 1.6, duration - 0.4));
  if (there === 0) return;
  const ends: [Place, Place][] = [
    [
      [17.1, 48.15],
      [2.35, 48.86],
    ],
    [
      [21.25, 48.72],
      [3.06, 50.63],
    ],
    [
      [18.74, 49.22],
      [7.75, 48.58],
    ],
    [
      [19.15, 48.74],
      [5.72, 45.19],
    ],
    [
      [18.09, 48.31],
      [1.44, 43.6],
    ],
    [
      [17.59, 48.38],
      [4.84, 45.76],
    ],
    [
      [21.24, 49.0],
      [-1.68, 48.11],
    ],
  ];
  for (const [k, [one, other]] of ends.entries()) {
    const gone = passage(t, first + 0.16 * k, Math.min(end(10) + 1.1, first + 1.9 + 0.16 * k));
    if (gone === 0) continue;
    const [from, to] = k % 2 === 0 ? [one, other] : [other, one];
    gather(bone, route(view, along(from, to, 0, gone), 0.9 * scale), 0.5 * there);
  }
}

/** A long great circle in enough places. */
function far(one: Place, other: Place, to: number): Place[] {
  return Array.from({ length: 17 }, (_, k) => between(one, other, (to * k) / 16));
}
