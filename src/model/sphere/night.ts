import { dot, type Vector } from './vector.ts';
import type { Outlook } from './near-side.ts';

/** The sine of how far the sun is below the horizon when the last of the twilight is gone: 18°. */
const darkest = Math.sin((18 * Math.PI) / 180);

/** A part of the picture, cut into squares: where it begins, the side of a square, and how many there are. */
export interface Squares {
  left: number;
  top: number;
  side: number;
  columns: number;
  rows: number;
}

/**
 * How dark it is in each square of the picture of a globe, row by row, from 0 by day to 1 at night: it darkens smoothly
 * while the sun goes down from the horizon to the end of twilight. Beyond the edge of the globe it is as dark as there.
 * @param sun where it stands overhead
 */
export function darkness({ turn, x, y, radius }: Outlook, sun: Vector, squares: Squares): Float32Array {
  const [towards, right, down] = turn.map((axis) => dot(axis, sun)) as unknown as Vector;
  const { left, top, side, columns, rows } = squares;
  const dark = new Float32Array(columns * rows);
  for (let row = 0, at = 0; row < rows; row++) {
    const below = (top + (row + 0.5) * side - y) / radius;
    for (let column = 0; column < columns; column++, at++) {
      const across = (left + (column + 0.5) * side - x) / radius;
      const away = across * across + below * below;
      const height =
        away < 1
          ? towards * Math.sqrt(1 - away) + right * across + down * below
          : (right * across + down * below) / Math.sqrt(away);
      const part = Math.max(0, Math.min(1, -height / darkest));
      dark[at] = part * part * (3 - 2 * part);
    }
  }
  return dark;
}
