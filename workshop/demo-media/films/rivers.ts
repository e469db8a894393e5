import type { Mask } from '../instruments/light.ts';
import { stroked } from '../instruments/strokes.ts';
import type { View } from '../instruments/view.ts';
import type { Region } from '../sources/land.ts';
import { riversOf, type Line, type River } from '../sources/lines.ts';

/** Draws the rivers of a view as strokes. */
export type Rivers = (view: View, scale: number) => Mask;

/** Rivers as strokes, wider the greater they are (or those of some levels alone); parts far out of the frame are left out. */
export async function riversThrough(region: Region, only = [0, 1, 2, 3, 4, 5]): Promise<Rivers> {
  const rivers = (await riversOf(region)).filter(({ level }) => only.includes(level)).flatMap(inPieces);
  const widths = [
    [[0, 1], 1.7],
    [[2], 1.35],
    [[3], 1],
    [[4, 5], 0.8],
  ] as const;
  return (view, scale) => {
    const mask = new Float32Array(view.width * view.height);
    const reach = (0.65 * Math.hypot(view.width, view.height)) / view.zoom;
    for (const [levels, width] of widths) {
      const near = rivers.filter(
        ({ level, line }) =>
          (levels as readonly number[]).includes(level) &&
          Math.hypot(line[0]![0] - view.center[0], line[0]![1] - view.center[1]) < reach + 2,
      );
      if (near.length === 0) continue;
      const strokes = stroked(
        view,
        near.map(({ line }) => line),
        width * scale,
      );
      const share = 0.45 + 0.3 * width;
      for (let k = 0; k < mask.length; k++) if (strokes[k]! * share > mask[k]!) mask[k] = strokes[k]! * share;
    }
    return mask;
  };
}

function inPieces({ level, line }: River): River[] {
  const pieces: River[] = [];
  for (let start = 0; start < line.length - 1; start += 80)
    pieces.push({ level, line: line.slice(start, start + 81) as Line });
  return pieces;
}
