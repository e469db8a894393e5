import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { LineKind, UnsettledLines } from '../../schema/borders.ts';
import { kindBetween, wholeWorld, type Country } from './atlas.ts';

/** The land of the globe and its lines by kind, for a browser that draws them: TopoJSON, unpacked by `feature`. */
export type GlobeData = Topology<Record<'land' | LineKind, GeometryObject>>;

/** Degrees to which places are rounded: less than a pixel of the globe where it is nearest. */
const step = 0.03;

/** Antarctica is here, unlike on the flat map: a globe without it has a hole. */
export function globeData(unsettled: UnsettledLines): GlobeData {
  const { topology, countries } = wholeWorld();
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: countries };
  const lines = (kind: LineKind) =>
    meshArcs(topology, all, (a, b) => a !== b && kindBetween(a as Country, b as Country, unsettled) === kind);
  return {
    type: 'Topology',
    transform: { scale: [step, step], translate: [-180, -90] },
    arcs: topology.arcs.map((arc) => rounded(arc, topology)),
    // Each is one shape, though the library types it as a list of what it was made of.
    objects: {
      land: mergeArcs(topology, countries),
      settled: lines('settled'),
      disputed: lines('disputed'),
      provisional: lines('provisional'),
    },
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
