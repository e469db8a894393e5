import type { Place } from '../instruments/marks.ts';

export const sites = {
  paris: [2.3522, 48.8566],
  newDelhi: [77.1878, 28.5956],
  pondicherry: [79.8298, 11.9338],
  karikal: [79.838, 10.9254],
  mahe: [75.5367, 11.7002],
  yanam: [82.2167, 16.7333],
  chennai: [80.2707, 13.0827],
  uppangala: [75.667, 12.583],
  chandigarh: [76.79, 30.74],
} as const satisfies Record<string, Place>;

/** Roughly Tamil Nadu and the south of Karnataka: where the manuscripts were sought. */
export const sought: readonly Place[] = [
  [80.2, 13.4],
  [78.6, 13.2],
  [76.4, 13.7],
  [75.3, 13.2],
  [75.9, 11.9],
  [76.9, 10.8],
  [77.1, 9.4],
  [77.4, 8.2],
  [78.3, 8.7],
  [79.2, 9.5],
  [79.9, 10.4],
  [79.9, 12.0],
];
