import type { Place } from '../instruments/marks.ts';

export const sites = {
  paris: [2.3522, 48.8566],
  jerusalem: [35.2242, 31.775],
  hebron: [35.0938, 31.5294],
  beitLahia: [34.4951, 31.5464],
  hilarion: [34.3664, 31.4472],
  gaza: [34.4668, 31.5017],
} as const satisfies Record<string, Place>;

/** Wadi as-Samen from Hebron to the plain of Beersheba: known to a few kilometres. */
export const samen: readonly Place[] = [
  [35.094, 31.524],
  [35.083, 31.494],
  [35.058, 31.466],
  [35.05, 31.437],
  [35.02, 31.408],
  [35.012, 31.381],
  [34.982, 31.352],
  [34.954, 31.328],
  [34.938, 31.3],
  [34.9, 31.276],
  [34.862, 31.258],
];
