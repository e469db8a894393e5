import { ease } from '../instruments/contours.ts';
import { glowOf } from '../instruments/glow.ts';
import { shine, type Mask } from '../instruments/light.ts';
import type { Place } from '../instruments/marks.ts';
import type { Stream } from '../instruments/runoff.ts';
import { penned, stroked } from '../instruments/strokes.ts';
import { samen } from '../plates/jerusalem-places.ts';
import { courseUpTo } from './course.ts';
import type { Frame } from './frame.ts';
import { cold } from './jerusalem-land.ts';
import type { Moments } from './moments.ts';
import { shown, track } from './time.ts';

const least = 40;

// In the old city: rain from three sides, and the dam of the pools. A sign at this scale, not a survey.
const runs: readonly (readonly Place[])[] = [
  [
    [35.219, 31.808],
    [35.222, 31.802],
    [35.226, 31.797],
    [35.229, 31.791],
    [35.2335, 31.7855],
  ],
  [
    [35.206, 31.797],
    [35.213, 31.795],
    [35.219, 31.792],
    [35.226, 31.79],
    [35.2335, 31.7855],
  ],
  [
    [35.25, 31.806],
    [35.245, 31.8],
    [35.241, 31.796],
    [35.237, 31.791],
    [35.2335, 31.7855],
  ],
];
const dam: readonly Place[] = [
  [35.2287, 31.7838],
  [35.2383, 31.7838],
];

/** The crest at a latitude: rain parts there. */
function crest(latitude: number): number {
  return latitude < 31.5 ? 35.05 + 0.1 * (latitude - 31.3) : 35.08 + 0.28 * (latitude - 31.5);
}

/** Rain runs to one small bar, and stops. */
export function rainOnTheCity(frame: Frame, t: number, { start, end }: Moments): void {
  const on = shown(t, start(5) + 0.2, start(6) - 0.5, 0.6);
  if (on === 0) return;
  const { view, scale } = frame;
  const part = track(t, [start(5) + 0.6, 0], [end(5) - 0.5, 1]);
  const water = stroked(
    view,
    runs.map((run) => courseUpTo(run, part)),
    2 * scale,
  );
  flow(frame, water, 0.95 * on);
  const stands = track(t, [end(5) - 0.9, 0], [end(5) + 0.1, 1]);
  const bar = stroked(view, [dam.map(([x, y]) => [x, y] as [number, number])], 4 * scale);
  shine(frame.light, bar, [0.81, 0.75, 0.58], on);
  if (stands === 0) return;
  // What is held back: a still surface behind the bar, as wide as the bar.
  const pool = penned(view, (pen, path) => {
    const rise = 0.0042 * stands;
    pen.beginPath();
    path({
      type: 'LineString',
      coordinates: [
        [35.2295, 31.7842],
        [35.2375, 31.7842],
        [35.2362, 31.7842 + rise],
        [35.2308, 31.7842 + rise],
      ],
    });
    pen.closePath();
    pen.fill();
  });
  shine(frame.light, pool, cold, 0.5 * on);
}

/** Rain runs down both slopes, sinks, and the rock of the ridge begins to glow from below. */
export function sinkIntoTheRock(frame: Frame, t: number, { start, end }: Moments, streams: Stream[]): void {
  const on = shown(t, start(6) - 0.9, start(7) + 0.1, 0.7);
  if (on === 0) return;
  const { terrain, light } = frame;
  const sunk = track(t, [start(6) + 0.5, 0], [end(6) - 0.2, 1]);
  const down = track(t, [start(6) - 0.8, 0], [start(6) + 0.9, 0.75]);
  const lines = drawn(frame, streams);
  for (let k = 0; k < lines.length; k++) {
    if (lines[k] === 0) continue;
    const away = Math.abs(terrain.longitude[k]! - crest(terrain.latitude[k]!));
    lines[k]! *= ease(down, down - 0.2, away) * (1 - 0.92 * sunk);
  }
  flow(frame, lines, 0.75 * on);
  const kept: Mask = new Float32Array(terrain.height.length);
  const deep = on * track(t, [start(6) + 0.6, 0], [end(6) + 0.2, 1]);
  for (let k = 0; k < kept.length; k++) {
    const high = ease(180, 620, terrain.height[k]!);
    if (high === 0 || terrain.latitude[k]! > 32.6 || terrain.latitude[k]! < 31.15) continue;
    const far = (terrain.longitude[k]! - crest(terrain.latitude[k]!)) / 0.17;
    kept[k] =
      high * Math.exp(-far * far) * ease(32.6, 32.3, terrain.latitude[k]!) * ease(31.15, 31.35, terrain.latitude[k]!);
  }
  shine(light, kept, cold, 0.18 * deep);
}

/** Wadi as-Samen: dull at first, then clear. */
export function clearTheWadi(frame: Frame, t: number, { start, end, said }: Moments): void {
  const on = shown(t, start(7) + 1.1, start(8) - 0.6, 0.8);
  if (on === 0) return;
  const part = track(t, [start(7) + 1.6, 0], [start(7) + 3.2, 1]);
  const clear = track(t, [said(7, 'avec'), 0], [end(7) + 0.2, 1]);
  const line = stroked(frame.view, [courseUpTo(samen, part)], 2.6 * frame.scale);
  shine(frame.light, line, [0.2, 0.16, 0.09], 0.9 * on * (1 - clear));
  flow(frame, line, on * clear);
}

/** Water shines cold, with its glow. */
function flow({ light, view, scale }: Frame, water: Mask, strength: number): void {
  shine(light, glowOf(water, view.width, view.height, 0.45 * scale), cold, 0.42 * strength);
  shine(light, water, cold, 0.95 * strength);
}

/** The streams in sight, wider the more comes together. */
function drawn({ view, scale }: Frame, streams: Stream[]): Mask {
  const reach = (0.75 * view.width) / view.zoom;
  return penned(view, (pen, path) => {
    for (const { line, flow: amount } of streams) {
      if (Math.abs(line[0]![0] - view.center[0]) > reach + 0.5) continue;
      for (let k = 0; k < line.length - 1; k += 6) {
        const much = Math.min(1, Math.log(amount[k]! / least) / 4.5);
        pen.lineWidth = (0.8 + 1.2 * much) * scale;
        pen.globalAlpha = 0.35 + 0.6 * much;
        pen.beginPath();
        path({ type: 'LineString', coordinates: line.slice(k, k + 7) });
        pen.stroke();
      }
    }
  });
}
