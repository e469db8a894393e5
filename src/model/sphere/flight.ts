import { geoDistance, geoInterpolate } from 'd3-geo';
import type { Rotation } from './versor.ts';

/** What is seen of the globe. */
export interface View {
  rotation: Rotation;
  /** Radii of the globe to those of the globe shown whole. */
  zoom: number;
}

export interface Flight {
  /** Milliseconds. */
  duration: number;
  /** What is seen on the way. @param part of the time, from 0 to 1 */
  at: (part: number) => View;
}

/** Milliseconds of the shortest and of the longest flight, half around the Earth. */
const [shortest, longest] = [450, 1600];

/** How far a long flight draws back on its way. */
const height = 0.3;

/** From one view to another along the great circle, north coming up on the way; it draws back where the way is long. */
export function flightBetween(from: View, to: View): Flight {
  const [start, end] = [middleOf(from), middleOf(to)];
  const way = geoDistance(start, end);
  const along = way > 0 ? geoInterpolate(start, end) : () => start;
  const rise = height * Math.min(1, way);
  return {
    duration: shortest + (longest - shortest) * (way / Math.PI),
    at(part) {
      const eased = easeInOut(part);
      const [longitude, latitude] = along(eased);
      const roll = shorterTurn(to.rotation[2] - from.rotation[2]);
      return {
        rotation: [-longitude, -latitude, from.rotation[2] + roll * eased],
        zoom: from.zoom * (to.zoom / from.zoom) ** eased * (1 - rise * Math.sin(Math.PI * eased)),
      };
    },
  };
}

/** The view that has a place in its middle, north up. */
export const viewOf = ([longitude, latitude]: [longitude: number, latitude: number], zoom: number): View => ({
  rotation: [-longitude, -latitude, 0],
  zoom,
});

export const middleOf = ({ rotation: [lambda, phi] }: View): [longitude: number, latitude: number] => [-lambda, -phi];

const easeInOut = (part: number): number => (part < 0.5 ? 4 * part ** 3 : 1 - (2 - 2 * part) ** 3 / 2);

/** The same turn, at most half a circle. */
const shorterTurn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
