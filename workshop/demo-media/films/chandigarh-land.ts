import { ease } from '../instruments/contours.ts';
import { colour, shine } from '../instruments/light.ts';
import { penned } from '../instruments/strokes.ts';
import { lineBetween } from '../sources/borders.ts';
import { gather, layRelief, laySeaFloor, parted, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import type { Rivers } from './rivers.ts';
import { shown, track } from './time.ts';

const dotted = [
  ['IND', 'PAK'],
  ['IND', 'KAS'],
  ['PAK', 'KAS'],
  ['IND', 'CHN'],
  ['CHN', 'KAS'],
].map(([one, other]) => lineBetween(one!, other!));

/** The folds of the hills rise, and stop where the plain begins. */
export function layHills(frame: Frame, t: number, { start, end }: Moments, night: number): void {
  const near = frame.view.zoom / frame.scale;
  laySeaFloor(frame, 1000, 0.045 * shown(t, 2.5, Infinity, 2) * ease(9, 30, near));
  const on = track(t, [start(1) + 0.8, 0], [start(1) + 2, 0.3], [start(2) - 0.6, 0.3], [start(2) + 0.8, 1]);
  if (on === 0 || near < 9) return;
  const town = 1 - 0.45 * ease(900, 3000, near);
  const front = track(t, [start(2) - 0.4, 78.8], [end(2), 74.5]);
  const step = near > 9000 ? 25 : near > 900 ? 50 : near > 60 ? 150 : 500;
  layRelief(
    frame,
    { step, from: near > 900 ? 370 : 380, full: near > 900 ? 900 : 3600 },
    0.68 * on * town * (1 - 0.88 * night),
    0.8 * on * (1 - 0.75 * night) * (near > 9000 ? 0.3 : 1),
    t > start(3)
      ? undefined
      : (longitude, latitude) =>
          t < start(2) - 0.5 ? 1 : 0.3 + 0.7 * ease(front - 0.2, front + 0.6, longitude + 0.5 * (latitude - 30.7)),
  );
}

/** Five rivers run down from the mountains as lines of light; then they make way. */
export function gatherRivers(
  { view, terrain, shining, scale }: Frame,
  t: number,
  { start }: Moments,
  rivers: Rivers,
): void {
  const on = shown(t, 2.6, start(2) + 0.2, 0.9);
  if (on === 0) return;
  const reached = track(t, [2.8, 9], [start(1) + 2.6, -2]);
  const lines = parted(rivers(view, scale), terrain, (longitude, latitude) => {
    const along = 0.7 * (longitude - 70) + 0.7 * (latitude - 29);
    return ease(reached - 0.4, reached + 0.4, along) * (1 + 1.3 * ease(reached + 1.4, reached + 0.3, along));
  });
  gather(shining, lines, 0.75 * on);
}

/** Lines whose status is not agreed, as dots, from north to south. */
export function dotLines({ view, terrain, light, scale }: Frame, t: number, { start, said }: Moments): void {
  const on = shown(t, said(1, 'Lahore') - 0.6, start(2) + 0.4, 0.8);
  if (on === 0) return;
  const south = track(t, [said(1, 'Lahore') - 0.4, 36], [said(1, 'Pakistan') + 0.8, 27]);
  const dots = penned(view, (pen, path) => {
    pen.lineWidth = 2 * scale;
    pen.setLineDash([0.1, 6.5 * scale]);
    for (const line of dotted) {
      pen.beginPath();
      path(line);
      pen.stroke();
    }
  });
  shine(
    light,
    parted(dots, terrain, (_, latitude) => ease(south - 0.3, south + 0.3, latitude)),
    colour('#9fb3d6'),
    1.1 * on,
  );
}
