import type { Coordinates } from '../../schema/values/place.ts';

/** The sixteen winds of the compass, clockwise from the north. Their words are in `src/i18n/words`, `wind.<name>`. */
// prettier-ignore
export const winds = [
  'n', 'nne', 'ne', 'ene', 'e', 'ese', 'se', 'sse', 's', 'ssw', 'sw', 'wsw', 'w', 'wnw', 'nw', 'nnw',
] as const;

export type Wind = (typeof winds)[number];

const radians = Math.PI / 180;

/** The course on which a great circle leaves the first place for the second: degrees clockwise from the north, 0 to 360. */
export function bearingBetween([latitude1, longitude1]: Coordinates, [latitude2, longitude2]: Coordinates): number {
  const [from, to, turn] = [latitude1 * radians, latitude2 * radians, (longitude2 - longitude1) * radians];
  const east = Math.sin(turn) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  return (Math.atan2(east, north) / radians + 360) % 360;
}

/** The wind a course is nearest to: 66 gives `ene`. */
export const windOf = (bearing: number): Wind => winds[Math.round(bearing / 22.5) % winds.length] ?? 'n';
