import { ease } from '../instruments/contours.ts';
import { penned } from '../instruments/strokes.ts';
import { outlineOf } from '../sources/countries.ts';
import { gather, layRelief, laySeaFloor, parted, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { telarmachay } from './peru-marks.ts';
import { runDown } from './peru-waters.ts';
import type { Rivers } from './rivers.ts';
import { shown, track } from './time.ts';

const countries = ['COL', 'ECU', 'PER', 'BOL'].map(outlineOf);

/** How strong the contour lines are: they make room for water, ice, borders and the night. */
function linesAt(t: number, { start }: Moments): number {
  const water = track(t, [start(4), 1], [start(4) + 1.2, 0.3], [start(5), 0.3], [start(5) + 1, 0.42]);
  const ice = track(t, [start(7), 0.42], [start(7) + 1.5, 1], [start(9), 1], [start(9) + 1.2, 0.6]);
  const dig = track(t, [start(10) + 0.6, 0.6], [start(10) + 1.8, 1], [start(11) - 0.5, 1], [start(11) + 1, 0.09]);
  return t < start(7) ? water : t < start(10) + 0.6 ? ice : dig;
}

/** The slopes rise line after line, from the shore to the crest; at the dig, the rest of the land withdraws. */
export function layAndes(frame: Frame, t: number, moments: Moments, night: number): void {
  const { start, end } = moments;
  const near = frame.view.zoom / frame.scale;
  laySeaFloor(frame, 500, 0.045 * shown(t, 2.5, Infinity, 2) * ease(12, 40, near));
  const front = track(t, [start(3) - 0.2, 0], [end(3) + 0.7, 6200]);
  if (front === 0) return;
  const lines = linesAt(t, moments);
  const closing = closingAt(t, moments);
  const body = 0.9 * (0.25 + 0.75 * lines) * (1 - 0.8 * night);
  layRelief(
    frame,
    { step: near > 120 ? 150 : 250, from: 350, full: 4600 },
    0.6 * lines,
    body,
    (longitude, latitude, metres) => {
      const crest = 1.2 * ease(front - 900, front - 100, metres) * ease(6200, 4800, front);
      const far = Math.hypot(longitude - telarmachay[0], latitude - telarmachay[1]);
      return ease(front + 60, front - 260, metres) * (1 + crest) * (1 - closing * 0.85 * ease(0.12, 0.75, far));
    },
  );
}

/** How far the land has withdrawn around the dig, 0 to 1. */
export function closingAt(t: number, { start }: Moments): number {
  return shown(t, start(10) + 1.4, start(11) - 0.6, 1.4);
}

/** The short rivers to the Pacific, then the long ones to the Amazon; faintly while ice is spoken of. */
export function gatherWaters(
  { view, terrain, shining, scale }: Frame,
  t: number,
  { start, end, said }: Moments,
  rivers: Rivers,
): void {
  const water = shown(t, start(4) - 0.1, start(5) - 0.2, 0.9) + 0.16 * shown(t, start(5) - 0.2, start(7), 0.9);
  if (water === 0) return;
  const amazon = said(4, 'vers l’Amazone');
  const west = track(t, [start(4), 0], [amazon, 4]);
  const east = track(t, [amazon - 0.5, 0], [end(4) + 0.4, 17]);
  gather(shining, runDown(rivers(view, scale), terrain, west, east), 0.95 * water);
}

/** The outlines of four countries, from north to south. */
export function gatherCountries({ view, terrain, shining, scale }: Frame, t: number, { start, end }: Moments): void {
  const outlined = shown(t, start(9) + 0.4, start(10) + 0.1, 0.8);
  if (outlined === 0) return;
  const south = track(t, [start(9) + 0.4, 12], [end(9) - 0.2, -23]);
  const borders = penned(view, (pen, path) => {
    pen.lineWidth = 1.1 * scale;
    pen.setLineDash([5 * scale, 3.5 * scale]);
    for (const country of countries) {
      pen.beginPath();
      path(country);
      pen.stroke();
    }
  });
  const drawn = parted(borders, terrain, (_, latitude) => ease(south - 0.5, south + 2, latitude));
  gather(shining, drawn, 0.8 * outlined);
}
