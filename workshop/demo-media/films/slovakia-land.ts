import { ease } from '../instruments/contours.ts';
import { stroked } from '../instruments/strokes.ts';
import { danubeAtBratislava } from '../plates/slovakia-places.ts';
import { gather, layRelief, parted, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import type { Rivers } from './rivers.ts';
import { shown, track } from './time.ts';

/** Contour lines: strong around the mint, flat and wide in the plain, almost gone at night. */
export function layCarpathians(frame: Frame, t: number, { start, end }: Moments, night: number): void {
  const near = frame.view.zoom / frame.scale;
  const lines = track(
    t,
    ...([
      [1.5, 0],
      [4, 0.55],
      [start(4), 0.55],
      [start(4) + 1.5, 0.25],
      [start(5), 0.25],
      [start(5) + 1.5, 1],
      [end(6), 1],
      [start(7) + 1.4, 0.7],
      [end(8), 0.7],
      [start(9) + 1.2, 0.6],
      [end(10), 0.6],
      [start(11) + 1, 0.35],
      [end(11), 0.35],
      [start(12) + 1.4, 0.12],
    ] as const),
  );
  if (lines === 0) return;
  const step = near > 1000 ? 10 : near > 300 ? 40 : near > 120 ? 75 : 250;
  const from = near > 1000 ? 100 : near > 300 ? 150 : near > 120 ? 175 : 350;
  layRelief(
    frame,
    { step, from, full: near > 300 ? 700 : 1500 },
    0.85 * lines,
    1.2 * (0.3 + 0.7 * lines) * (1 - 0.75 * night),
  );
}

/** The Danube runs from the west; the Morava comes down to it; the Váh, where the factories are. */
export function gatherWaters(
  { view, terrain, shining, scale }: Frame,
  t: number,
  { start, end, said }: Moments,
  { danube, morava, vah }: { danube: Rivers; morava: Rivers; vah: Rivers },
): void {
  const wide = track(
    t,
    [start(4), 1],
    [start(4) + 1, 0.12],
    [start(5) + 1, 0.4],
    [start(11), 0.4],
    [start(11) + 1, 0.1],
  );
  const front = track(t, [2.4, 8], [5.4, 21]);
  if (t > 2.4) {
    const gap = stroked(view, [danubeAtBratislava], 1.7 * scale);
    const river = danube(view, scale);
    for (let k = 0; k < river.length; k++) if (gap[k]! > 0) river[k] = Math.max(river[k]!, gap[k]! * 0.95);
    gather(
      shining,
      parted(river, terrain, (longitude) => ease(0, 0.4, front - longitude)),
      wide,
    );
  }
  const down = track(t, [start(1) + 0.7, 48.1], [start(1) + 2.6, 49.2]);
  const closing = 1 + 0.9 * shown(t, start(2) - 0.1, start(3), 0.7);
  const frontier =
    0.7 * closing * shown(t, start(1) + 0.6, start(4) + 0.2, 0.6) + 0.25 * shown(t, start(8), start(11), 0.8);
  if (frontier > 0)
    gather(
      shining,
      parted(morava(view, scale), terrain, (_, latitude) => ease(0, 0.08, down - latitude)),
      frontier,
    );
  const named = said(9, 'Trnava') - 0.3;
  const flown = track(t, [named, 49.45], [end(9) + 0.3, 47.6]);
  const valley = shown(t, named, start(11), 0.5) + 0.7 * shown(t, start(12) + 0.5, Infinity, 1.5);
  if (valley > 0)
    gather(
      shining,
      parted(vah(view, scale), terrain, (_, latitude) => ease(0, 0.1, latitude - flown)),
      0.95 * valley,
    );
}
