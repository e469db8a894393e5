import { geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import { countryIn } from './atlas.ts';
import { pathOf } from './drawn-map.ts';
import { madeOnce } from '../../i18n/made-once.ts';
import { pointsOf } from './locator-map.ts';
import type { Coordinates } from '../../schema/values/place.ts';
import type { Posting } from '../story/documentary.ts';

/** What is drawn in a stamp: a land, and where its post is. */
export interface StampDrawing {
  /** Path data. */
  land: string;
  x: number;
  y: number;
}

/** A part of a stamp, in its own units. */
export interface StampBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The land of a posting with its post, equal-area, north up, as large as the box allows and in its middle. */
export const stampDrawing = ({ country, post }: Posting, box: StampBox): StampDrawing =>
  drawnIn(country, post.coordinates, box);

const drawnIn = madeOnce((country: string, post: Coordinates, { left, top, width, height }: StampBox): StampDrawing => {
  const land = countryIn('fine', country);
  // A post may stand outside the shape of the land it works in.
  const posts = pointsOf([post]);
  const [longitude, latitude] = geoCentroid(land);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [left, top],
        [left + width, top + height],
      ],
      { type: 'GeometryCollection', geometries: [land, posts] },
    );
  const [x, y] = projection([post[1], post[0]]) ?? [0, 0];
  return { land: pathOf(projection)(land), x: Math.round(x), y: Math.round(y) };
});
