import type { Place } from '../instruments/marks.ts';

/** A course as far as a part of it, its bends rounded. */
export function courseUpTo(course: readonly Place[], part: number): [number, number][] {
  const along = Math.max(0.001, part) * (course.length - 1);
  const line: [number, number][] = [];
  for (let at = 0; at <= along; at += 0.1) {
    const k = Math.min(course.length - 2, Math.floor(at));
    const [before, one, other, after] = [
      course[Math.max(0, k - 1)]!,
      course[k]!,
      course[k + 1]!,
      course[Math.min(course.length - 1, k + 2)]!,
    ];
    line.push([
      rounded(before[0], one[0], other[0], after[0], at - k),
      rounded(before[1], one[1], other[1], after[1], at - k),
    ]);
  }
  return line;
}

/** Catmull and Rom's curve between the middle two of four values. */
function rounded(a: number, b: number, c: number, d: number, u: number): number {
  return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
}
