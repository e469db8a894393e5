import type { Place } from '../instruments/marks.ts';
import type { Region } from '../sources/land.ts';

export const sites = {
  kosariska: [17.597, 48.67],
  bradlo: [17.564, 48.679],
  ivanka: [17.231, 48.172],
  bratislava: [17.1078, 48.1436],
  udine: [13.19, 46.03],
  meudon: [2.231, 48.805],
  montBlanc: [6.865, 45.833],
  alcossebre: [0.277, 40.245],
  // A sign for the expedition of 1907.
  turkestan: [69.0, 39.91],
  papeete: [-149.566, -17.545],
  vavau: [-173.983, -18.651],
  passaQuatro: [-44.967, -22.39],
  quito: [-78.51, -0.22],
} as const satisfies Record<string, Place>;

export const home: Region = [11, 20, 45, 50.5];
export const europe: Region = [-12, 32, 36, 60];
export const pacific: Region = [-180, -132, -32, -3];

/** What the plates and the film of this chapter need of the land, and how finely. */
export const lands: readonly (readonly [Region, number])[] = [
  [[-150.2, -148.8, -18.2, -17.2], 0.001],
  [home, 0.02],
  [europe, 0.02],
];
