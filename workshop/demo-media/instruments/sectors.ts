import type { Place } from './marks.ts';

export interface Grid {
  middle: Place;
  /** Direction of the long streets, in degrees east of north. */
  bearing: number;
  columns: number;
  rows: number;
  /** Sides of a sector and breadth of a street, in kilometres. */
  short: number;
  long: number;
  street: number;
}

/** A sector by its column (from the north-west) and row (from the south-west), its corners in order. */
export interface Sector {
  column: number;
  row: number;
  corners: Place[];
}

/** A grid of equal sectors on the ground, streets left between them. */
export function sectorsOf(grid: Grid): Sector[] {
  const { columns, rows, short, long, street } = grid;
  return Array.from({ length: columns * rows }, (_, k) => {
    const column = k % columns;
    const row = Math.floor(k / columns);
    const x = (column - columns / 2) * (short + street) + street / 2;
    const y = (row - rows / 2) * (long + street) + street / 2;
    const corners = [
      [x, y],
      [x + short, y],
      [x + short, y + long],
      [x, y + long],
    ].map(([east, north]) => placed(grid.middle, grid.bearing, east!, north!));
    return { column, row, corners };
  });
}

/** A place so many kilometres across and along from another, on axes turned by a bearing. */
export function placed(from: Place, bearing: number, across: number, along: number): Place {
  const turn = (bearing * Math.PI) / 180;
  const east = across * Math.cos(turn) + along * Math.sin(turn);
  const north = along * Math.cos(turn) - across * Math.sin(turn);
  return [from[0] + east / (111.32 * Math.cos((from[1] * Math.PI) / 180)), from[1] + north / 110.9];
}

/** A rectangle around a place, its long side along the bearing. */
export function rectangle(at: Place, bearing: number, short: number, long: number): Place[] {
  return [
    [-short / 2, -long / 2],
    [short / 2, -long / 2],
    [short / 2, long / 2],
    [-short / 2, long / 2],
  ].map(([across, along]) => placed(at, bearing, across!, along!));
}
