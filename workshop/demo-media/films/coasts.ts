import { geoDistance } from 'd3-geo';
import { ease } from '../instruments/contours.ts';
import type { Mask } from '../instruments/light.ts';
import type { Place } from '../instruments/marks.ts';
import { stroked } from '../instruments/strokes.ts';
import type { Terrain } from '../instruments/terrain.ts';
import type { View } from '../instruments/view.ts';
import type { Region } from '../sources/land.ts';
import { shoreOf, type Line } from '../sources/lines.ts';

/** Draws the coast of a view as strokes of a width. */
export type Coasts = (view: View, width: number) => Mask;

/** The coast at every distance: the Earth from afar, the region from nearer, the bay from close by. */
export async function coastsOf(region: Region, bay: Region): Promise<Coasts> {
  const earth: Region = [-180, 180, -90, 90];
  const pieces: Record<Detail, Piece[]> = {
    l: (await shoreOf(earth, 'l', 400)).flatMap(inPieces),
    i: (await shoreOf(region, 'i', 20)).flatMap(inPieces),
    h: (await shoreOf(region, 'h', 2)).flatMap(inPieces),
    f: (await shoreOf(bay, 'f', 0.5)).flatMap(inPieces),
  };
  return (view, width) =>
    stroked(
      view,
      pieces[fittingDetail(view)].filter((piece) => mayShow(piece, view)).map(({ line }) => line),
      width,
    );
}

/** The part of a coast within `reached` degrees of a place, its front brighter than what it leaves behind. */
export function spreading(coast: Mask, { longitude, latitude }: Terrain, from: Place, reached: number): Mask {
  for (let k = 0; k < coast.length; k++) {
    if (coast[k] === 0) continue;
    const far = (geoDistance([longitude[k]!, latitude[k]!], from as [number, number]) * 180) / Math.PI;
    const drawn = ease(reached, reached * 0.82 - 0.5, far) * (1 + 1.6 * ease(reached * 0.78, reached, far));
    // Beyond the limb there is no distance.
    coast[k]! *= reached === 0 || Number.isNaN(far) ? 0 : drawn;
  }
  return coast;
}

type Detail = 'l' | 'i' | 'h' | 'f';

/** The coarsest coast whose error stays under half a pixel. */
function fittingDetail({ zoom, width, height }: View): Detail {
  const near = (zoom * 1280) / Math.max(width, height);
  return near < 22 ? 'l' : near < 75 ? 'i' : near < 320 ? 'h' : 'f';
}

/** A stretch of coast and the degrees it spans: what is far out of the frame need not be projected. */
interface Piece {
  line: Line;
  span: Region;
}

function inPieces(line: Line): Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < line.length - 1; start += 150) {
    const part = line.slice(start, start + 151);
    const longitudes = part.map(([longitude]) => longitude);
    const latitudes = part.map(([, latitude]) => latitude);
    pieces.push({
      line: part,
      span: [Math.min(...longitudes), Math.max(...longitudes), Math.min(...latitudes), Math.max(...latitudes)],
    });
  }
  return pieces;
}

function mayShow({ span: [west, east, south, north] }: Piece, { center, zoom, width, height }: View): boolean {
  const reach = (0.6 * Math.hypot(width, height)) / zoom;
  if (reach > 30) return true;
  const sideways = reach / Math.cos((Math.abs(center[1]) + reach) * (Math.PI / 180));
  return (
    east > center[0] - sideways && west < center[0] + sideways && north > center[1] - reach && south < center[1] + reach
  );
}
