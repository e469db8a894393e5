import { point, type Place } from '../instruments/marks.ts';
import { stroked } from '../instruments/strokes.ts';
import { sites, valleys } from '../plates/slovakia-places.ts';
import { winding } from '../sources/courses.ts';
import type { Line } from '../sources/lines.ts';
import { gather, type Frame } from './frame.ts';
import type { Moments } from './moments.ts';
import { passage, shown, track } from './time.ts';

/** A valley, how far from the mint it begins, and how far along it each of its places lies, in degrees. */
interface Reach {
  line: Line;
  passed: number[];
  begins: number;
}

const reaches: Reach[] = [];
const towns = new Map<Place, number>();
for (const valley of valleys) {
  const line = winding(valley, 0.012);
  const begins = towns.get(valley[0]!) ?? nearestTown(valley[0]!);
  const passed = line.map(() => 0);
  for (let k = 1; k < line.length; k++) passed[k] = passed[k - 1]! + apart(line[k]!, line[k - 1]!);
  reaches.push({ line, passed, begins });
  // The curve passes each place after 24 steps.
  for (const [k, place] of valley.entries())
    if (!towns.has(place)) towns.set(place, begins + passed[Math.min(24 * k, line.length - 1)]!);
}
const farthest = Math.max(...towns.values());

/** Small lights leave the mint and follow the valleys to every town; then they stop. */
export function markCoins({ light, view, accent, bone, scale }: Frame, t: number, { start, said, end }: Moments): void {
  const there = shown(t, start(5) + 0.3, start(7), 0.8) * (1 - 0.65 * passage(t, said(6, 'Les pièces') - 0.3, end(6)));
  if (there === 0) return;
  const struck = said(5, 'on a frappé') - 0.3;
  const front = track(t, [struck, 0], [start(6) + 0.5, farthest + 0.02]);
  const lines = reaches.flatMap(({ line, passed, begins }) => {
    const many = passed.findIndex((far) => begins + far > front);
    return many === 0 || many === 1 ? [] : [many < 0 ? line : line.slice(0, many)];
  });
  if (lines.length > 0) gather(bone, stroked(view, lines, 1.3 * scale), 0.75 * there);
  for (const line of lines)
    point(light, view, line.at(-1)!, accent, 2.4 * scale, there * (1 - passage(t, start(6), start(6) + 1)));
  for (const [place, far] of towns) {
    if (place === sites.trnava || far > front) continue;
    point(light, view, place, accent, 2.6 * scale * passage(front, far, far + 0.12), there);
  }
  point(light, view, sites.kremnica, accent, 6.5 * scale * passage(t, start(5) + 0.4, start(5) + 1), there);
}

function nearestTown(place: Place): number {
  let least = Infinity;
  let far = 0;
  for (const [town, reached] of towns) if (apart(town, place) < least) [least, far] = [apart(town, place), reached];
  return least === Infinity ? 0 : far;
}

function apart(one: Place, other: Place): number {
  return Math.hypot((one[0] - other[0]) * 0.66, one[1] - other[1]);
}
