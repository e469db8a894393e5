import { ease } from '../instruments/contours.ts';
import { shine, veil } from '../instruments/light.ts';
import { penned } from '../instruments/strokes.ts';
import { lineBetween } from '../sources/borders.ts';
import { areaOf, outlineOf } from '../sources/countries.ts';
import { gather, parted, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

const borders = [lineBetween('AUT', 'SVK'), lineBetween('HUN', 'SVK')];
const slovakia = outlineOf('SVK');

// The euro area of 2009, from the west; Slovakia, its sixteenth country, is drawn before them.
const euro = ['PRT', 'IRL', 'ESP', 'FRA', 'BEL', 'NLD', 'LUX', 'DEU', 'ITA', 'AUT', 'SVN', 'MLT', 'GRC', 'FIN', 'CYP'];
const areas = ['SVK', ...euro].map(areaOf);

/** The lines with Austria and Hungary, solid, while two borders are spoken of; the whole outline, later. */
export function gatherBorders({ view, terrain, shining, scale }: Frame, t: number, { start, end }: Moments): void {
  const two = shown(t, start(1) + 0.6, start(2) - 0.1, 0.8);
  if (two > 0) {
    const out = track(t, [start(1) + 0.6, 0], [start(1) + 2.6, 6]);
    // North of the Danube the Morava is the border.
    const drawn = parted(lines(borders), terrain, (longitude, latitude) => {
      const far = Math.hypot((longitude - 17.16) * 0.67, latitude - 48.01);
      return latitude > 48.165 && longitude < 17.2 ? 0 : ease(out, out - 0.3, far);
    });
    gather(shining, drawn, 0.75 * two);
  }
  const outline = shown(t, start(4) - 0.2, start(5) + 0.4, 0.9) + 0.55 * shown(t, start(5) + 0.6, start(6), 0.8);
  const glow = 1.1 * shown(t, start(10) + 0.2, start(11) + 0.2, 1.2);
  if (outline + glow > 0) {
    const east = track(t, [start(4) - 0.2, 16.6], [start(4) + 1.6, 23]);
    const drawn = parted(lines([slovakia]), terrain, (longitude) => ease(east, east - 0.5, longitude));
    gather(shining, drawn, 0.9 * (outline + glow));
  }
  const france = 0.45 * shown(t, start(11) + 0.4, end(11) + 0.5, 0.9);
  if (france > 0) gather(shining, lines([slovakia, outlineOf('FRA')]), france);

  function lines(shapes: readonly (typeof slovakia)[]): Float32Array {
    return penned(view, (pen, path) => {
      pen.lineWidth = 1.3 * scale;
      for (const shape of shapes) {
        pen.beginPath();
        path(shape);
        pen.stroke();
      }
    });
  }
}

/** The countries of one money, in one tone. */
export function lightMoney({ view, light, accent }: Frame, t: number, { start, end, said }: Moments): void {
  const there = shown(t, start(4) + 0.6, start(5) + 0.1, 0.9);
  if (there === 0) return;
  const first = said(4, 'passe');
  const last = end(4) + 0.5;
  const mask = penned(view, (pen, path) => {
    for (const [k, area] of areas.entries()) {
      const on = k === 0 ? start(4) + 0.6 : first + ((last - first) * (k - 1)) / areas.length;
      pen.globalAlpha = passage(t, on, on + 0.5);
      if (pen.globalAlpha === 0) continue;
      pen.beginPath();
      path(area);
      pen.fill();
    }
  });
  shine(light, mask, accent, 0.17 * there);
}

/** The western bank goes dark, and the light of one town no longer reaches the other. */
export function closeBorder({ light, terrain }: Frame, t: number, { start }: Moments): void {
  const dark = shown(t, start(2) + 0.8, start(3) - 0.1, 1.1);
  if (dark === 0) return;
  veil(
    light,
    terrain.longitude.map((longitude, k) => {
      const latitude = terrain.latitude[k]!;
      // Sharp along the river, and fading away from it.
      const shade = ease(49.0, 48.55, latitude) * ease(47.45, 48.1, latitude) * ease(-2.6, -0.9, longitude - 17);
      return 1 - 0.86 * dark * shade * ease(0.02, -0.05, longitude - banks(latitude));
    }),
  );
}

// The eastern edge of Austria, from south to north: land, then the Morava.
const edge: readonly (readonly [latitude: number, longitude: number])[] = [
  [47.4, 16.45],
  [47.7, 16.75],
  [47.87, 17.02],
  [48.0, 17.16],
  [48.1, 17.06],
  [48.17, 16.977],
  [48.25, 16.952],
  [48.33, 16.904],
  [48.37, 16.84],
  [48.45, 16.858],
  [48.53, 16.945],
  [48.62, 16.944],
  [48.73, 17.017],
  [49.0, 17.38],
];

/** The longitude of that edge at a latitude. */
function banks(latitude: number): number {
  const above = edge.findIndex(([known]) => known >= latitude);
  if (above < 0) return edge.at(-1)![1];
  const [y1, x1] = edge[above]!;
  const [y0, x0] = edge[Math.max(0, above - 1)]!;
  return y1 === y0 ? x1 : x0 + ((x1 - x0) * (latitude - y0)) / (y1 - y0);
}
