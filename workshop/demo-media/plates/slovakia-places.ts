import type { Place } from '../instruments/marks.ts';
import type { Region } from '../sources/land.ts';
import type { Line } from '../sources/lines.ts';

export const sites = {
  paris: [2.3522, 48.8566],
  bratislava: [17.1078, 48.1436],
  vienna: [16.3725, 48.2083],
  devinska: [16.9728, 48.2094],
  trnava: [17.5883, 48.3775],
  // South-east of the town, outside its walls.
  plant: [17.632, 48.352],
  trencin: [18.04, 48.894],
  zilina: [18.7394, 49.2231],
  kremnica: [18.9158, 48.6997],
  nitra: [18.087, 48.307],
  kosice: [21.261, 48.7164],
  krivan: [20.0, 49.1625],
  saintBrice: [2.358, 49.001],
  cranGevrier: [6.104, 45.903],
} as const satisfies Record<string, Place>;

export const country: Region = [14, 24, 46.5, 50.5];
export const europe: Region = [-14, 34, 36, 60];

/** Nine kilometres that the source of the rivers leaves out, below the town. */
export const danubeAtBratislava: Line = [
  [17.155, 48.1319],
  [17.163, 48.115],
  [17.172, 48.095],
  [17.19, 48.075],
  [17.2086, 48.0558],
];

const { kremnica, zilina, trencin, trnava, bratislava, nitra, kosice } = sites;
const ziar: Place = [18.85, 48.59];
const zvolen: Place = [19.13, 48.575];
const martin: Place = [18.92, 49.066];
const levice: Place = [18.6, 48.216];
const poprad: Place = [20.3, 49.06];

/** Valleys that lead from the mint to the towns of the country: a sign of where coins go, not a map of roads. */
export const valleys: readonly (readonly Place[])[] = [
  [kremnica, ziar, [18.64, 48.42], levice, [18.16, 47.986], [18.13, 47.76]],
  [[18.64, 48.42], [18.4, 48.385], nitra, [17.73, 48.285], trnava, [17.3, 48.25], bratislava],
  [ziar, [18.99, 48.55], zvolen, [19.15, 48.736], [19.45, 48.78], [19.64, 48.8], [19.98, 48.87], poprad],
  [zvolen, [19.4, 48.46], [19.67, 48.33], [20.02, 48.38], [20.3, 48.52], [20.53, 48.66], [20.95, 48.64], kosice],
  [kosice, [21.66, 48.72], [21.92, 48.755], [21.91, 48.93]],
  [kosice, [21.26, 48.86], [21.24, 49.0], [21.28, 49.29]],
  [kremnica, [18.86, 48.86], martin, [18.86, 49.17], zilina, [18.45, 49.12], [18.2, 48.99], trencin],
  [trencin, [17.83, 48.75], [17.83, 48.59], [17.72, 48.47], trnava],
  [
    martin,
    [19.1, 49.11],
    [19.3, 49.08],
    [19.61, 49.08],
    [19.95, 49.08],
    poprad,
    [20.56, 49.0],
    [20.9, 49.0],
    [21.24, 49.0],
  ],
];

/** What the plates and the film of this chapter need of the land, and how finely. */
export const lands: readonly (readonly [Region, number])[] = [
  [country, 0.02],
  [europe, 0.02],
];
