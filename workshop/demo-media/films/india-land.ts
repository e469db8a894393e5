import { ease } from '../instruments/contours.ts';
import { penned } from '../instruments/strokes.ts';
import { gather, layRelief, laySeaFloor, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { shown, track } from './time.ts';

/** When the land is written in lines instead of contours: from the fifth sentence to the sixth, 0 to 1. */
function writtenAt(t: number, { start, end }: Moments): number {
  return shown(t, start(5) - 0.9, end(6) - 0.6, 1);
}

/** Contours: they rise inland from the coast, make way for the writing, and crowd together on the Ghats and the Shivalik. */
export function layHills(frame: Frame, t: number, moments: Moments, night: number): void {
  const { start } = moments;
  const near = frame.view.zoom / frame.scale;
  laySeaFloor(frame, near > 60 ? 250 : 1000, 0.045 * shown(t, 2.5, Infinity, 2) * ease(9, 30, near));
  const on = track(t, [start(3) - 1.2, 0], [start(3) + 1.8, 1]);
  if (on === 0) return;
  const sought = track(t, [start(4) - 0.2, 1], [start(4) + 0.8, 0.45], [start(7) - 0.8, 0.45], [start(7) + 1, 1]);
  const lens = 1 - 0.55 * shown(t, start(8) - 0.2, start(9) - 0.3, 1);
  const abroad = 1 - 0.75 * shown(t, start(9) - 0.4, start(10) - 0.5, 1);
  const lines = on * sought * lens * abroad * (1 - 0.96 * writtenAt(t, moments)) * (1 - 0.9 * night);
  const step = near > 400 ? 40 : near > 130 ? 60 : near > 40 ? 75 : 400;
  const front = track(t, [start(3) - 1, 81.5], [start(4) - 0.3, 73]);
  layRelief(
    frame,
    { step, from: near > 130 ? 330 : 200, full: near > 130 && t > start(9) ? 2600 : 1600 },
    0.72 * lines,
    0.85 * on * (1 - 0.5 * writtenAt(t, moments)) * abroad * (1 - 0.85 * night),
    t > start(5) ? undefined : (longitude) => ease(front - 0.6, front + 0.8, longitude),
  );
}

/**
 * The land as a leaf: lines that run from west to east and rise with the ground. All of them are cut at once and hardly
 * seen; then what blackens them passes from left to right, and they can be read.
 */
export function gatherWriting(frame: Frame, t: number, moments: Moments): void {
  const written = writtenAt(t, moments);
  if (written === 0) return;
  const { view, terrain, shining, scale } = frame;
  const { start, end } = moments;
  const soot = track(t, [start(5) + 1.0, -0.1], [end(5) + 0.5, 1.15]) * view.width;
  const gap = 13 * scale;
  const rise = (0.017 * view.zoom) / 88;
  const lines = penned(view, (pen) => {
    pen.lineWidth = Math.max(0.9, 1.25 * scale);
    pen.lineCap = 'butt';
    for (let base = gap; base < view.height + 3 * gap; base += gap) {
      const row = Math.min(view.height - 1, Math.round(base));
      let drawing = false;
      pen.beginPath();
      for (let x = 0; x < view.width; x += 2) {
        const k = row * view.width + x;
        const onLand = terrain.land[k]! > 0.5;
        const y = base - Math.max(0, terrain.height[k]!) * rise;
        if (onLand && drawing) pen.lineTo(x, y);
        else if (onLand) pen.moveTo(x, y);
        drawing = onLand;
      }
      pen.stroke();
    }
  });
  const soft = 120 * scale;
  for (let k = 0; k < lines.length; k++) {
    if (lines[k] === 0) continue;
    const x = k % view.width;
    const black = ease(soot + soft, soot - soft, x);
    const fresh = ease(soot - 3 * soft, soot, x) * black;
    lines[k]! *= 0.1 + 0.9 * black + 0.5 * fresh;
  }
  gather(shining, lines, 0.85 * written);
}
