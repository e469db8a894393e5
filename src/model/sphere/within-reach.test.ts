import { geoAzimuthalEqualArea, geoDistance, geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { atlas } from '../maps/atlas.ts';
import { vectorOf, type Point } from './vector.ts';
import { landWithin, linesWithin, reachOf } from './within-reach.ts';

const whole = atlas('fine', { disputed: [['ESH', 'MAR']], provisional: [] });

/** A map of a square about a place, and what it can show. */
function mapAbout([longitude, latitude]: Point, scale: number) {
  const extent: [Point, Point] = [
    [-200, -200],
    [200, 200],
  ];
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([0, 0])
    .clipExtent(extent);
  return { draw: geoPath(projection), reach: reachOf(projection, extent) };
}

const pointsOf = (shape: GeoJSON.MultiPolygon | GeoJSON.MultiLineString) =>
  shape.coordinates.flat(shape.type === 'MultiPolygon' ? 2 : 1).length;

describe('what a map can show', () => {
  const places: [string, Point][] = [
    ['Algiers', [3.06, 36.75]],
    ['an island in the Pacific', [178.4, -18.1]],
    ['the middle of Asia', [75, 48]],
    ['the north of Norway', [25, 70]],
    ['the straits of Chile', [-68.3, -54.8]],
    ['the open sea', [-140, 0]],
    ['a small island that the frame is full of', [24.9, 35.2]],
  ];
  // prettier-ignore
  const scales = [120, 700, 4000, 30_000];

  it.each(places.flatMap(([name, place]) => scales.map((scale) => [name, scale, place] as const)))(
    'is drawn about %s at scale %i to the letter as from the whole atlas',
    (_, scale, place) => {
      const { draw, reach } = mapAbout(place, scale);
      expect(draw(landWithin(whole.land, reach))).toBe(draw(whole.land));
      expect(draw(linesWithin(whole.borders, reach))).toBe(draw(whole.borders));
    },
  );

  it('is a small part of the atlas, for a map of one country', () => {
    const { reach } = mapAbout([3.06, 36.75], 1500);
    expect(pointsOf(landWithin(whole.land, reach))).toBeLessThan(pointsOf(whole.land) / 8);
    expect(pointsOf(linesWithin(whole.borders, reach))).toBeLessThan(pointsOf(whole.borders) / 8);
  });

  it('is a circle that holds the whole frame', () => {
    const { reach } = mapAbout([3.06, 36.75], 1500);
    expect(reach.middle).toEqual(vectorOf([3.06, 36.75]));
    const projection = geoAzimuthalEqualArea().rotate([-3.06, -36.75]).scale(1500).translate([0, 0]);
    const corner = projection.invert?.([200, -200]) ?? [0, 0];
    expect(reach.radius).toBeGreaterThan(geoDistance([3.06, 36.75], corner));
  });

  it('is all of it, where the frame is larger than the globe', () => {
    expect(mapAbout([0, 0], 40).reach.radius).toBe(Math.PI);
  });
});
