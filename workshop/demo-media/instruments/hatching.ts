import { blurred } from './blur.ts';
import type { Mask } from './light.ts';
import type { Place } from './marks.ts';
import { penned } from './strokes.ts';
import type { Terrain } from './terrain.ts';

export interface Hatching {
  /** A rough outline of the area, in order; its edge is made soft, for nothing finer is known. */
  area: readonly Place[];
  /** Pixels over which the edge fades. */
  soft: number;
  /** Pixels between two lines, and the width of a line where the area is full. */
  gap: number;
  width: number;
  /** Pixels by which a metre of height pushes a line aside: the ground shows in the hatching. */
  lean: number;
}

/** An area whose limits are not known, as an engraver would show it: slanting lines that thin out towards its edge, on land alone. */
export function hatching({ view, land, height }: Terrain, { area, soft, gap, width, lean }: Hatching): Mask {
  const filled = penned(view, (pen, path) => {
    pen.beginPath();
    path({ type: 'LineString', coordinates: area as [number, number][] });
    pen.closePath();
    pen.fill();
  });
  const tone = blurred(filled, view.width, view.height, soft);
  const mask: Mask = new Float32Array(tone.length);
  for (let y = 0, k = 0; y < view.height; y++) {
    for (let x = 0; x < view.width; x++, k++) {
      const full = tone[k]!;
      if (full < 0.02 || land[k]! < 0.5) continue;
      const across = ((x + y) / Math.SQRT2 + lean * Math.max(0, height[k]!)) / gap;
      const away = Math.abs(across - Math.round(across)) * gap;
      const cover = (width * (0.35 + 0.65 * full)) / 2 + 0.5 - away;
      if (cover > 0) mask[k] = Math.min(1, cover) * Math.min(1, full * 1.4);
    }
  }
  return mask;
}
