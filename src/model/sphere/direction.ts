import { geoDistance } from 'd3-geo';
import type { Coordinates } from '../../schema/values/place.ts';
import { bearingBetween } from './bearing.ts';

/** Degrees to either side of a direction that still count as it: wide enough that every place has a way out. */
const reach = 70;

/**
 * Which place is the nearest in a direction; none where none lies there. A place to the side counts as farther away.
 * @param direction degrees clockwise from the north @returns its index
 */
export function nearestTowards(
  direction: number,
  from: Coordinates,
  places: readonly Coordinates[],
): number | undefined {
  const all = places.map((place, index) => {
    const distance = geoDistance([from[1], from[0]], [place[1], place[0]]);
    const aside = Math.abs(((bearingBetween(from, place) - direction + 540) % 360) - 180);
    return { index, isThere: distance > 0 && aside <= reach, cost: distance * (1 + 2 * (aside / reach) ** 2) };
  });
  return all.filter(({ isThere }) => isThere).sort((a, b) => a.cost - b.cost)[0]?.index;
}
