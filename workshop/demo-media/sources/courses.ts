import type { Place } from '../instruments/marks.ts';
import { ragged } from '../instruments/noise.ts';
import type { Line } from './lines.ts';

// Rivers that GSHHG does not know, set down by hand from the places they pass, to about two kilometres: signs, not surveys.
const passed: Record<'liakhvi' | 'enguri', Line> = {
  // The head of the valley, Roki, Java, Kekhvi, Tskhinvali, Ergneti, Karaleti, Gori.
  liakhvi: [
    [44.27, 42.55],
    [44.18, 42.563],
    [44.105, 42.54],
    [44.03, 42.47],
    [43.965, 42.42],
    [43.93, 42.392],
    [43.944, 42.345],
    [43.94, 42.305],
    [43.962, 42.262],
    [43.976, 42.225],
    [43.998, 42.196],
    [44.022, 42.15],
    [44.055, 42.105],
    [44.078, 42.06],
    [44.094, 42.015],
    [44.118, 41.979],
  ],
  // Shkhara, Ushguli, Ipari, Latali, Lakhamula, Khaishi, the dam, Jvari, Rukhi, Orsantia, Anaklia.
  enguri: [
    [43.085, 42.975],
    [43.016, 42.917],
    [42.9, 42.93],
    [42.8, 42.985],
    [42.7, 43.0],
    [42.62, 43.02],
    [42.5, 43.03],
    [42.4, 43.02],
    [42.3, 42.985],
    [42.19, 42.95],
    [42.13, 42.89],
    [42.08, 42.83],
    [42.0319, 42.7592],
    [42.025, 42.715],
    [41.99, 42.665],
    [41.94, 42.625],
    [41.875, 42.575],
    [41.825, 42.535],
    [41.75, 42.48],
    [41.68, 42.445],
    [41.61, 42.41],
    [41.557, 42.385],
  ],
};

/** A river by name, from its head down. */
export function courseOf(name: keyof typeof passed): Line {
  return winding(passed[name]);
}

/** A smooth course through places, swaying a little between them. */
export function winding(places: Readonly<Line> | readonly Place[], sway = 0.011): Line {
  const line: Line = [];
  for (let k = 0; k < places.length - 1; k++) {
    const [a, b, c, d] = [places[Math.max(0, k - 1)]!, places[k]!, places[k + 1]!, places[k + 2] ?? places[k + 1]!];
    for (let part = 0; part < 1; part += 1 / 24) {
      const [x, y] = [between(a[0], b[0], c[0], d[0], part), between(a[1], b[1], c[1], d[1], part)];
      const aside = sway * Math.sin(Math.PI * part);
      line.push([x + aside * ragged(x * 60, y * 60, 3), y + aside * 0.75 * ragged(y * 60 + 40, x * 60, 3)]);
    }
  }
  line.push([...places.at(-1)!] as [number, number]);
  return line;
}

/** Catmull and Rom's curve through b and c, by a coordinate. */
function between(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}
