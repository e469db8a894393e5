import type { Place } from '../instruments/marks.ts';
import { sectorsOf } from '../instruments/sectors.ts';

export const sites = {
  paris: [2.3522, 48.8566],
  newDelhi: [77.1878, 28.5956],
  chandigarh: [76.79, 30.74],
  capitol: [76.805, 30.759],
  lahore: [74.344, 31.55],
  nagpur: [79.088, 21.146],
  pondicherry: [79.8298, 11.9338],
} as const satisfies Record<string, Place>;

/** The sixteen other places of the property inscribed in 2016. */
export const others: readonly Place[] = [
  [2.265, 48.852],
  [6.829, 46.468],
  [-0.648, 44.799],
  [4.393, 51.184],
  [9.178, 48.8],
  [2.028, 48.924],
  [6.156, 46.2],
  [2.251, 48.843],
  [5.396, 43.261],
  [6.95, 48.291],
  [-57.942, -34.911],
  [6.621, 47.704],
  [7.463, 43.76],
  [4.622, 45.819],
  [139.776, 35.715],
  [4.289, 45.383],
];

/** A schematic grid, not a survey: fifty-six sectors of 800 by 1,200 metres, turned to the north-east. */
export const sectors = sectorsOf({
  middle: [76.767, 30.7175],
  bearing: 38,
  columns: 8,
  rows: 7,
  short: 0.8,
  long: 1.2,
  street: 0.1,
});

/** Three buildings of the Capitol, apart from the grid and from each other, by their size in kilometres: a sign. */
export const buildings = [
  { at: [76.8008, 30.7611], short: 0.1, long: 0.34 },
  { at: [76.8062, 30.7603], short: 0.2, long: 0.22 },
  { at: [76.8093, 30.757], short: 0.1, long: 0.2 },
] as const;
