import { ease } from '../instruments/contours.ts';
import { stroked } from '../instruments/strokes.ts';
import { courseOf } from '../sources/courses.ts';
import { gather, layRelief, laySeaFloor, parted, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import type { Rivers } from './rivers.ts';
import { passage, shown, track } from './time.ts';

const liakhvi = [courseOf('liakhvi')];
const enguri = [courseOf('enguri')];

/** How bright the land is while war is spoken of: the light sinks, and nothing else happens. */
export function stillness(t: number, { start }: Moments): number {
  return 1 - 0.78 * shown(t, start(3) - 0.1, start(4) - 0.7, 1.6);
}

/** The Caucasus rises at its name; afterwards the lines stand as far back as what is spoken of needs. */
export function layCaucasus(frame: Frame, t: number, moments: Moments, night: number): void {
  const { start, end, said } = moments;
  const near = frame.view.zoom / frame.scale;
  laySeaFloor(frame, 250, 0.045 * shown(t, 2.5, Infinity, 2) * ease(14, 60, near));
  const front = track(t, [said(1, 'Grand Caucase') - 0.5, 0], [end(1) - 0.1, 5600]);
  if (front === 0) return;
  const lines = track(
    t,
    ...([
      [0, 1],
      [end(1), 1],
      [start(2) + 1.4, 0.42],
      [end(3), 0.42],
      [start(4) + 1.2, 0.3],
      [end(6), 0.3],
      [start(7) + 1.4, 0.62],
      [end(7), 0.62],
      [start(8) + 1.2, 0.4],
      [end(9), 0.4],
      [start(10) + 1.6, 1],
      [end(11), 1],
      [start(12) + 1.2, 0.14],
    ] as const),
  );
  const step = near > 500 ? 60 : near > 130 ? 150 : 250;
  const seen = lines * stillness(t, moments);
  layRelief(
    frame,
    { step, from: near > 500 ? 150 : 300, full: 3600 },
    0.62 * seen,
    0.9 * (0.3 + 0.7 * seen) * (1 - 0.8 * night),
    (_longitude, _latitude, metres) =>
      ease(front + 60, front - 260, metres) *
      (1 + 1.2 * ease(front - 900, front - 100, metres) * ease(5600, 4400, front)),
  );
}

/** The Kura and the Liakhvi run to their meeting; later the Enguri runs down from its mountains. */
export function gatherWaters(frame: Frame, t: number, moments: Moments, rivers: Rivers): void {
  const { start, end } = moments;
  const { view, terrain, shining, scale } = frame;
  const valley = shown(t, start(2) - 0.2, start(4) - 0.6, 0.8) + 0.3 * shown(t, start(7) + 1, start(10), 1);
  const west = shown(t, start(10) - 0.1, start(12) + 0.4, 0.9);
  if (valley === 0 && west === 0) return;
  const kura = track(t, [start(2) - 0.2, 42.4], [start(2) + 2.2, 46]);
  if (valley > 0) {
    const strength = valley * stillness(t, moments);
    const run = running(rivers(view, scale), frame, (longitude) => kura - longitude, 0.09);
    gather(shining, run, 0.9 * strength);
    const south = track(t, [start(2) + 0.2, 42.62], [start(2) + 2.6, 41.9]);
    gather(
      shining,
      running(stroked(view, liakhvi, 1.5 * scale), frame, (_, y) => y - south, 0.03),
      0.9 * strength,
    );
  }
  if (west > 0) {
    const front = track(t, [start(10) - 0.2, 43.3], [end(10) - 0.3, 41.4]);
    const river = running(stroked(view, enguri, 1.7 * scale), frame, (longitude) => longitude - front, 0.05);
    gather(shining, parted(river, terrain), west);
  }
}

/** A course as far as its water has come: `gone` says by how many degrees the front has passed a place. The front is brighter. */
function running(
  mask: Float32Array,
  { terrain }: Frame,
  gone: (longitude: number, latitude: number) => number,
  soft: number,
): Float32Array {
  return parted(mask, terrain, (longitude, latitude) => {
    const far = gone(longitude, latitude);
    return ease(0, soft, far) * (1 + 1.3 * (1 - ease(0, soft * 4, far)));
  });
}

/** How far the night has come. */
export function nightAt(t: number, { start }: Moments): number {
  return passage(t, start(12) - 0.2, start(12) + 1.7);
}
