import { grain } from '../instruments/lamps.ts';
import { cover, shine } from '../instruments/light.ts';
import { point, ring, route, visible } from '../instruments/marks.ts';
import { sites } from '../plates/india-places.ts';
import { between } from './ways.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, track } from './time.ts';

const { pondicherry, uppangala } = sites;
const trees = 3870;
const strips = 5;
const across = 9;

/** The way west, dotted, to a small ring in the Ghats. */
export function markForest(frame: Frame, t: number, { start, end }: Moments): void {
  const { light, view, accent, bone, scale } = frame;
  const stay = 1 - passage(t, start(9) - 0.7, start(9));
  const west = track(t, [start(7) - 0.9, 0], [start(7) + 1.9, 1]);
  if (west === 0 || stay === 0) return;
  const way = route(view, [pondicherry, between(pondicherry, uppangala, west)], 1.7 * scale, [0.1 * scale, 6 * scale]);
  gather(bone, way, 0.9 * (1 - passage(t, start(8) - 0.4, start(8) + 0.4)));
  const arrived = passage(t, start(7) + 1.6, start(7) + 2.4);
  const opened = track(t, [start(8) - 0.3, 15], [start(8) + 1, 232]);
  ring(light, view, uppangala, accent, opened * scale, 1.5 * scale, stay, arrived);
  point(light, view, uppangala, accent, 3 * scale * arrived, stay * (1 - passage(t, start(8) - 0.3, start(8) + 0.5)));
  if (t > start(8) - 0.2) plant(frame, opened, stay, track(t, [start(8) + 0.7, 0], [end(8) + 0.5, 1]));
}

/** Inside the ring, one point for every tree that bears a number: 3,870, in five strips, filled row after row. */
function plant({ light, view, accent, scale }: Frame, radius: number, strength: number, part: number): void {
  const middle = visible(view, uppangala);
  if (!middle) return;
  const [left, top] = middle;
  const room = new Float32Array(view.width * view.height);
  const reach = radius * scale;
  for (let k = 0; k < room.length; k++) {
    const away = Math.hypot((k % view.width) + 0.5 - left, Math.floor(k / view.width) + 0.5 - top);
    room[k] = Math.min(1, Math.max(0, (reach - away) / (6 * scale)));
  }
  cover(light, room, [accent[0] * 0.012, accent[1] * 0.014, accent[2] * 0.02], 0.86 * strength);
  const lit = new Float32Array(view.width * view.height);
  const rows = trees / strips / across;
  for (let n = 0; n < trees * part; n++) {
    // Row by row through all five strips at once, from north to south.
    const row = Math.floor(n / (strips * across));
    const column = n % (strips * across);
    const strip = Math.floor(column / across);
    const [aside, along] = [strayed(n * 2), strayed(n * 2 + 1)];
    const x = (strip - 2) * 58 + ((column % across) - 4) * 4.4 + 2.6 * aside;
    const y = (row - rows / 2) * 4.1 + 2.6 * along;
    const size = 0.66 + 0.5 * Math.max(0, aside * along * 4) ** 2;
    grain(lit, view.width, view.height, left + x * scale, top + y * scale, size * Math.max(scale, 0.7), scale ** 2);
  }
  shine(light, lit, [0.9, 0.62, 0.55], 0.75 * strength);
}

/** By chance, the same for the same tree: −0.5 to 0.5. */
function strayed(n: number): number {
  const mixed = Math.imul(n + 1, 2_654_435_761);
  return ((Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) ^ (mixed >>> 13)) >>> 0) / 4_294_967_296 - 0.5;
}

/** At night the ring comes back: what lies within it is dark. */
export function markDarkness({ light, view, accent, scale }: Frame, t: number, { said }: Moments): void {
  const named = said(12, 'La forêt');
  ring(light, view, uppangala, accent, 26 * scale, 1.3 * scale, 0.8, passage(t, named + 0.6, named + 2));
}
