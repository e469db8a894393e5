import { ease } from '../instruments/contours.ts';
import { penned } from '../instruments/strokes.ts';
import { waves } from '../instruments/waves.ts';
import { outlineOf } from '../sources/countries.ts';
import { spreading, type Coasts } from './coasts.ts';
import { gather, layRelief, laySeaFloor, parted, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

const minorca = [4.08, 39.97] as const;
const outline = outlineOf('DZA');

/** The latitude halfway between the two shores: relief to the north of it is kept lower. */
function middle(longitude: number): number {
  return 36 + 0.12 * (longitude + 6);
}

/** The Atlas from north to south, then all the country; it makes room for the cities, and for the night. */
export function layAtlas(frame: Frame, t: number, { start, end }: Moments): void {
  laySeaFloor(frame, 250, 0.05 * shown(t, 2.5, start(7), 2) * ease(12, 40, frame.view.zoom / frame.scale));
  if (t <= start(3) - 0.5) return;
  const front = track(t, [start(3) - 0.4, 37.4], [end(3) + 0.5, 31.2], [start(4), 31.2], [end(4) - 0.6, 17]);
  const cities = track(t, [start(7), 1], [start(7) + 1.2, 0.12], [start(9), 0.12], [start(9) + 2, 0.6]);
  const dim = t < start(11) - 0.6 ? cities : track(t, [start(11) - 0.6, 0.6], [start(11) + 0.8, 0.05]);
  layRelief(frame, { step: 120, from: 200, full: 2000 }, 0.62 * dim, 0.85 * dim, (longitude, latitude) => {
    const drawn = ease(front - 0.2, front + 0.9, latitude);
    return drawn * (1 - 0.6 * ease(-0.2, 0.5, latitude - middle(longitude)));
  });
}

/** The coasts draw themselves outwards from the sea between the two shores; Minorca lights up as the line passes it. */
export function gatherCoasts(frame: Frame, t: number, { end, said }: Moments, coasts: Coasts, strength: number): void {
  const reached = track(t, [0.4, 0], [3.6, 60]) + 120 * passage(t, 2.6, 4.2);
  const coast = spreading(coasts(frame.view, Math.max(1.1, 1.25 * frame.scale)), frame.terrain, [4.2, 40], reached);
  const halfway = shown(t, said(2, 'Minorque') - 0.9, end(2) + 0.7, 0.7);
  if (halfway > 0) {
    parted(coast, frame.terrain, (longitude, latitude) => {
      const away = Math.hypot((longitude - minorca[0]) * 0.77, latitude - minorca[1]);
      return 1 + 2.4 * halfway * ease(0.42, 0.3, away);
    });
  }
  gather(frame.shining, coast, strength);
}

/** The outline of the country, while all of it is in sight. */
export function gatherCountry({ view, shining, scale }: Frame, t: number, { start }: Moments): void {
  const country = shown(t, start(4) + 1.1, start(5) - 0.1, 1);
  if (country === 0) return;
  const border = penned(view, (pen, path) => {
    pen.setLineDash([5 * scale, 4 * scale]);
    pen.lineWidth = scale;
    pen.beginPath();
    path(outline);
    pen.stroke();
  });
  gather(shining, border, 0.35 * country);
}

/** Lines of equal distance to the shore, travelling out to sea. */
export function gatherWaves({ terrain, shining, scale }: Frame, t: number, { start }: Moments): void {
  const on = shown(t, start(10) - 0.2, start(11) - 0.4, 1.4);
  if (on === 0) return;
  const phase = ((t - start(10)) * 0.55) % 1;
  gather(
    shining,
    waves(terrain, { first: 9 * scale, growth: 1.13, count: 20, phase, width: Math.max(0.9, scale) }),
    0.42 * on,
  );
}
