import { ease } from '../instruments/contours.ts';
import type { Mask } from '../instruments/light.ts';
import type { Terrain } from '../instruments/terrain.ts';

// The watershed of the Andes of Peru, from north to south: rivers west of it reach the Pacific.
const divide: readonly (readonly [latitude: number, longitude: number])[] = [
  [2, -77.8],
  [-2, -78.9],
  [-4, -79.6],
  [-5.5, -79.5],
  [-7, -78.6],
  [-8.2, -78.1],
  [-9.2, -77.6],
  [-10.3, -76.8],
  [-11.6, -76.2],
  [-12.6, -75.6],
  [-13.6, -74.8],
  [-14.6, -73.6],
  [-15.4, -71.8],
  [-16.2, -70.8],
  [-17.6, -69.8],
  [-21, -68.4],
];

/** Longitude of the watershed at a latitude. */
export function watershed(latitude: number): number {
  const south = divide.findIndex(([known]) => known <= latitude);
  if (south <= 0) return divide[south === 0 ? 0 : divide.length - 1]![1];
  const [lat0, lon0] = divide[south - 1]!;
  const [lat1, lon1] = divide[south]!;
  return lon0 + ((lon1 - lon0) * (latitude - lat0)) / (lat1 - lat0);
}

/**
 * How much of the water has come down: `west` and `east` are degrees from the watershed that the light has reached.
 * The head of each stream is brighter than what it leaves behind.
 */
export function runDown(mask: Mask, { longitude, latitude }: Terrain, west: number, east: number): Mask {
  for (let k = 0; k < mask.length; k++) {
    if (mask[k] === 0) continue;
    const away = longitude[k]! - watershed(latitude[k]!);
    const front = away < 0 ? west : east;
    const far = Math.abs(away);
    mask[k]! *=
      ease(front, front - 0.35, far) *
      (1 + 1.2 * ease(front - 1.1, front - 0.3, far) * ease(front + 0.05, front - 0.1, far));
  }
  return mask;
}
