import { geoInterpolate } from 'd3-geo';
import type { Place } from '../instruments/marks.ts';

/** A place on the great circle between two others, by part of the way. */
export function between(one: Place, other: Place, part: number): Place {
  return geoInterpolate(one as [number, number], other as [number, number])(part);
}

/** The great circle between two places, from one part of it to another; enough places to be drawn true. */
export function along(one: Place, other: Place, from: number, to: number): Place[] {
  const at = geoInterpolate(one as [number, number], other as [number, number]);
  return Array.from({ length: 5 }, (_, k) => at(from + ((to - from) * k) / 4));
}

/** A place on a broken line, by part of its way; every stretch counts by its length. */
export function placeOn(way: readonly Place[], part: number): Place {
  return partOf(way, 0, part).at(-1)!;
}

/** A part of a broken line. */
export function partOf(way: readonly Place[], from: number, to: number): Place[] {
  const lengths = way.slice(1).map((place, k) => {
    const before = way[k]!;
    return Math.hypot((place[0] - before[0]) * Math.cos((place[1] * Math.PI) / 180), place[1] - before[1]);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const found: Place[] = [];
  let passed = 0;
  for (const [k, length] of lengths.entries()) {
    const [low, high] = [from * whole - passed, to * whole - passed].map((far) =>
      Math.min(1, Math.max(0, far / length)),
    );
    passed += length;
    if (high! <= 0 || low! >= 1) continue;
    if (found.length === 0) found.push(between(way[k]!, way[k + 1]!, low!));
    found.push(between(way[k]!, way[k + 1]!, high!));
  }
  return found.length > 0 ? found : [way[0]!];
}
