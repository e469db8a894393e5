import { contourLines, ease, highGround, layBody } from '../instruments/contours.ts';
import { colour, cover, shine } from '../instruments/light.ts';
import { penned, stroked } from '../instruments/strokes.ts';
import { waves } from '../instruments/waves.ts';
import { shapeOf, turnedOver } from '../plates/jerusalem-layers.ts';
import { sites } from '../plates/jerusalem-places.ts';
import { lineBetween } from '../sources/borders.ts';
import type { Line } from '../sources/lines.ts';
import { gather, layRelief, laySeaFloor, parted, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

/** The colour of water in this film; stone has the accent. */
export const cold = colour('#9fb6de');
const deep = colour('#060c17');
const armistice = lineBetween('ISR', 'PSE');

/** How far the land has gone dark around the shore of Gaza at the end. */
export function closingAt(t: number, { start }: Moments): number {
  return shown(t, start(11) - 0.2, Infinity, 1.8);
}

/** Contours from the sea to the crest, then down as strongly to the Dead Sea. */
export function layLand(frame: Frame, t: number, moments: Moments): void {
  const { start, end } = moments;
  const { view, terrain, light, scale } = frame;
  const near = view.zoom / scale;
  laySeaFloor(frame, near > 100 ? 100 : 500, 0.05 * shown(t, 2.5, Infinity, 2) * (1 - 0.5 * closingAt(t, moments)));
  const front = track(t, [start(1) + 0.6, 34.1], [end(1) + 0.4, 36.6]);
  if (t < start(1) + 0.6) return;
  const room = 1 - 0.55 * shown(t, start(3) - 0.3, start(5) - 0.8) - 0.4 * shown(t, start(7) - 0.3, start(8) - 0.8);
  const strength = room * (1 - 0.9 * closingAt(t, moments)) * (1 - 0.5 * shown(t, start(10) - 0.6, start(11)));
  const fresh = t < start(2) ? (longitude: number) => ease(front + 0.05, front - 0.25, longitude) : undefined;
  // Close to the city and over the dunes the land is nearly flat: finer steps, and fainter lines.
  const close = ease(600, 900, near);
  const step = near > 2000 ? 10 : near > 750 ? (t < start(6) ? 25 : 10) : 50;
  const low = t > start(8) - 0.3 && near > 700 ? 12 : 75;
  layRelief(
    frame,
    { step, from: low, full: low < 50 ? 130 : 900 },
    0.62 * strength * (1 - 0.5 * close),
    0.75 * strength * (1 - 0.5 * close),
    fresh,
  );
  if (near < 100 || view.center[0] + (0.5 * view.width) / view.zoom < 35.2) return;
  const under = turnedOver(terrain);
  const contours = { step: 50, from: 25, full: 390, width: Math.max(0.85, scale) };
  layBody(light, parted(highGround(under, contours), under, fresh), cold, 0.7 * strength);
  shine(light, parted(contourLines(under, contours), under, fresh), cold, 0.62 * strength);
}

/** The Dead Sea: still and dark, with a thin shore. */
export function layLakes({ view, light, scale }: Frame, t: number, moments: Moments, lakes: Line[]): void {
  const seen = shown(t, moments.end(1) - 0.8, Infinity, 1.4) * (1 - 0.8 * closingAt(t, moments));
  if (seen === 0 || view.zoom / scale < 100) return;
  const water = penned(view, (pen, path) => {
    for (const line of lakes) {
      pen.beginPath();
      path(shapeOf(line));
      pen.fill();
    }
  });
  cover(light, water, deep, 0.94 * seen);
  shine(light, stroked(view, lakes, 1.1 * scale), cold, 0.4 * seen);
}

/** Lines that are no borders, dotted; none at Jerusalem, none at sea, none where the map is nearer than their data. */
export function gatherDots({ view, terrain, light, scale }: Frame, t: number, { start }: Moments): void {
  const near = view.zoom / scale;
  const on =
    (shown(t, start(3) + 0.4, start(4) - 0.2, 0.9) + shown(t, start(6) - 0.1, start(8) - 0.6, 0.9)) *
    ease(760, 600, near);
  if (on === 0) return;
  const dots = penned(view, (pen, path) => {
    pen.lineWidth = 1.9 * scale;
    pen.setLineDash([0.1, 6.5 * scale]);
    pen.beginPath();
    path(armistice);
    pen.stroke();
  });
  for (let k = 0; k < dots.length; k++) {
    if (dots[k] === 0) continue;
    const [x, y] = [terrain.longitude[k]! - sites.jerusalem[0], terrain.latitude[k]! - sites.jerusalem[1]];
    dots[k]! *= terrain.height[k]! < -250 ? 0 : terrain.land[k]! * ease(0.12, 0.16, Math.hypot(x * 0.85, y));
  }
  shine(light, dots, colour('#8fa3c4'), 1.1 * on);
}

/** Dunes: lines parallel to the shore, brighter as the eye passes over them. */
export function gatherDunes({ view, terrain, shining, scale }: Frame, t: number, moments: Moments): void {
  const { start } = moments;
  const near = view.zoom / scale;
  const on = shown(t, start(8) - 0.2, start(10) - 0.4, 1) + shown(t, start(11) + 0.3, Infinity, 1.2);
  if (on === 0 || near < 600) return;
  const bright = 0.4 + 0.6 * passage(t, start(9) - 0.5, start(9) + 1.5);
  const inland = { ...terrain, land: terrain.land.map((part) => 1 - part) };
  const lines = waves(inland, {
    first: (6.5 * view.zoom) / 1000,
    growth: 1.07,
    count: 7,
    width: Math.max(0.9, 1.1 * scale),
  });
  gather(shining, lines, 0.75 * on * bright * ease(600, 800, near) * (1 - 0.45 * closingAt(t, moments)));
}
