import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import { atlas } from './atlas.ts';
import { madeOnce } from '../../i18n/made-once.ts';

/** Units of the flat map of the world. */
export const worldFrame = { width: 1440, height: 690 };

/** Units left beside the ends of the land. */
const margin = 12;

/**
 * The Equal Earth projection, which keeps the true size of the South, with all land in the frame.
 * Eleven degrees east is in the middle, so that no land is cut but at the Bering Strait.
 */
export const worldProjection = madeOnce((): GeoProjection =>
  geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [margin, margin],
        [worldFrame.width - margin, worldFrame.height - margin],
      ],
      atlas('world', { disputed: [], provisional: [] }).land,
    ),
);
