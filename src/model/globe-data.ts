import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { isDottedLine, wholeWorld, type Country, type DottedPair } from './atlas.ts';

/** The land of the globe and its lines by kind, for a browser that draws them: TopoJSON, unpacked by `feature`. */
export type GlobeData = Topology<Record<'land' | 'borders' | 'dotted', GeometryObject>>;

/** Degrees to which places are rounded: less than a pixel of the globe where it is nearest. */
const step = 0.03;

/** Antarctica is here, unlike on the flat map: a globe without it has a hole. */
export function globeData(dotted: readonly DottedPair[]): GlobeData {
  const { topology, countries } = wholeWorld();
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: countries };
  const lines = (wanted: boolean) =>
    meshArcs(topology, all, (a, b) => a !== b && isDottedLine(a as Country, b as Country, dotted) === wanted);
  return {
    type: 'Topology',
    transform: { scale: [step, step], translate: [-180, -90] },
    arcs: topology.arcs.map((arc) => rounded(arc, topology)),
    // Each is one shape, though the library types it as a list of what it was made of.
    objects: { land: mergeArcs(topology, countries), borders: lines(false), dotted: lines(true) },
  };
}

/** An arc on the coarser grid, each point told from the one before; those that fall upon each other are one. */
function rounded(arc: Topology['arcs'][number], { transform }: Topology): Topology['arcs'][number] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let [x, y, lastX, lastY] = [0, 0, 0, 0];
  const points = arc.map(([dx = 0, dy = 0]) => {
    [x, y] = [x + dx, y + dy];
    const to = [
      Math.round((x * scale[0] + translate[0] + 180) / step),
      Math.round((y * scale[1] + translate[1] + 90) / step),
    ];
    const [toX = 0, toY = 0] = to;
    const change = [toX - lastX, toY - lastY];
    [lastX, lastY] = [toX, toY];
    return change;
  });
  return points.filter(([dx, dy], index) => index === 0 || index === points.length - 1 || dx !== 0 || dy !== 0);
}
