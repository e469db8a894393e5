import { geoEqualEarth, geoGraticule } from 'd3-geo';
import type { UnsettledLines } from '../schema/borders.ts';
import { atlas } from './atlas.ts';
import { drawMap, pathOf, type DrawnMap, type Stop } from './drawn-map.ts';

export interface WorldMap extends DrawnMap {
  graticule: string;
  /** The journey from stop to stop, along great circles. */
  route: string;
}

const frame = { width: 1440, height: 740, nameSize: 22 };

/** The sphere is this many radii wide in the Equal Earth projection, a little rounded up. */
const radiiAcross = 5.46;

/**
 * The world in the Equal Earth projection, which keeps the true size of the South.
 * Eleven degrees east is in the middle, so that no land is cut but at the Bering Strait.
 * @param stops in the order of the journey
 */
export function worldMap(stops: readonly Stop[], lines: UnsettledLines): WorldMap {
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .scale(frame.width / radiiAcross)
    .translate([frame.width / 2, frame.height * 0.57]);
  const draw = pathOf(projection);
  const meridians = geoGraticule()
    .step([30, 30])
    .extentMajor([
      [-180, -90],
      [180, 90],
    ])
    .extentMinor([
      [-180, -56],
      [180, 80],
    ]);

  return {
    ...drawMap(frame, projection, atlas('world', lines), stops),
    graticule: draw(meridians()),
    route: draw({
      type: 'LineString',
      coordinates: stops.map(({ coordinates: [latitude, longitude] }) => [longitude, latitude]),
    }),
  };
}
