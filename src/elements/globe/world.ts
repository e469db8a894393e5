import { geoGraticule } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GlobeData } from '../../model/maps/globe-data.ts';
import { outlinesOf, type Outline } from '../../model/sphere/near-side.ts';

/** What a globe is drawn of. */
export type GlobeShapes = Record<keyof GlobeData['objects'] | 'graticule', Outline[]>;

/** The world as it is drawn at rest, and with fewer points while it moves. */
export interface GlobeWorld {
  fine: GlobeShapes;
  coarse: GlobeShapes;
}

/** Steps of the grid of its data that a coast may leave out while it moves: about a third of a degree. */
const coarseness = 12;

export const unpackWorld = (data: GlobeData): GlobeWorld => ({
  fine: shapesOf(data),
  coarse: shapesOf({ ...data, arcs: data.arcs.map(coarsened) }),
});

/** Leaves out what is near to the point before it. Both ends stay, so that arcs that meet still do. */
function coarsened(arc: number[][]): number[][] {
  let [x, y] = [0, 0];
  return arc.flatMap(([dx = 0, dy = 0], index) => {
    [x, y] = [x + dx, y + dy];
    const isKept = index === 0 || index === arc.length - 1 || Math.hypot(x, y) >= coarseness;
    if (!isKept) return [];
    const step = [x, y];
    [x, y] = [0, 0];
    return [step];
  });
}

function shapesOf(data: GlobeData): GlobeShapes {
  const shapeOf = (name: keyof GlobeData['objects']) => {
    const shape = feature(data, data.objects[name]);
    if (!('geometry' in shape)) throw new Error(`The map data has a list of shapes for “${name}”.`);
    return outlinesOf(shape.geometry);
  };
  return {
    land: shapeOf('land'),
    settled: shapeOf('settled'),
    disputed: shapeOf('disputed'),
    provisional: shapeOf('provisional'),
    graticule: outlinesOf(geoGraticule().step([30, 30])()),
  };
}
