/** Smooth noise in two dimensions with finer and finer octaves, about −1 to 1: clouds, the ragged edge of ice. */
export function ragged(x: number, y: number, octaves = 4): number {
  let sum = 0;
  let size = 0.55;
  for (let octave = 0; octave < octaves; octave++) {
    sum += size * smooth(x, y);
    // Turning each octave hides the lattice.
    [x, y] = [1.62 * x - 1.18 * y + 17.3, 1.18 * x + 1.62 * y - 9.1];
    size *= 0.52;
  }
  return sum;
}

function smooth(x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = bend(x - column);
  const v = bend(y - row);
  const top = knot(column, row) + (knot(column + 1, row) - knot(column, row)) * u;
  const bottom = knot(column, row + 1) + (knot(column + 1, row + 1) - knot(column, row + 1)) * u;
  return top + (bottom - top) * v;
}

function bend(part: number): number {
  return part * part * (3 - 2 * part);
}

function knot(column: number, row: number): number {
  let mixed = Math.imul(column, 374761393) + Math.imul(row, 668265263);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 1274126177);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2147483648 - 1;
}
