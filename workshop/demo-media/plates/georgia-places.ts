import type { Place } from '../instruments/marks.ts';
import type { Region } from '../sources/land.ts';

export const sites = {
  paris: [2.3522, 48.8566],
  moscow: [37.6173, 55.7558],
  tbilisi: [44.8336, 41.6939],
  gori: [44.1, 41.9667],
  mtskheta: [44.7183, 41.8456],
  zugdidi: [41.8709, 42.5088],
  tskhinvali: [43.97, 42.225],
  ergneti: [44.0, 42.2],
  dam: [42.0319, 42.7592],
  // Fifteen kilometres to the south-west of the dam, in a straight line: where the water comes out is a sign.
  turbines: [41.921, 42.651],
} as const satisfies Record<string, Place>;

export const country: Region = [38, 48, 40, 45];

/** What the plates and the film of this chapter need of the land, and how finely. */
export const lands: readonly (readonly [Region, number])[] = [
  [[41, 43, 42, 43.4], 0.001],
  [country, 0.005],
];
