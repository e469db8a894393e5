import { geoDistance } from 'd3-geo';
import type { Coordinates } from '../../schema/values/place.ts';

/** Mean radius of the Earth in kilometres: IUGG, R₁ of the GRS 80 ellipsoid. */
export const earthRadius = 6371.0088;

/** The great-circle distance between two places, in kilometres, on a sphere: within 0.6 % of the true one. */
export const distanceBetween = ([latitude1, longitude1]: Coordinates, [latitude2, longitude2]: Coordinates): number =>
  earthRadius * geoDistance([longitude1, latitude1], [longitude2, latitude2]);
