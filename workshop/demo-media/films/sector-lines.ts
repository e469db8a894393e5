import type { Mask } from '../instruments/light.ts';
import { visible, type Place } from '../instruments/marks.ts';
import type { Sector } from '../instruments/sectors.ts';
import { penned } from '../instruments/strokes.ts';
import type { View } from '../instruments/view.ts';

/**
 * The sides of sectors, as far as they are drawn: first the long ones, row after row from the south-west, then the short
 * ones, column after column. Both parts go from 0 to 1.
 */
export function sectorLines(view: View, sectors: readonly Sector[], width: number, long: number, short: number): Mask {
  const rows = 1 + Math.max(...sectors.map(({ row }) => row));
  const columns = 1 + Math.max(...sectors.map(({ column }) => column));
  return penned(view, (pen) => {
    pen.lineWidth = width;
    pen.lineCap = 'butt';
    pen.beginPath();
    const side = (from: Place, to: Place, part: number) => {
      const [one, other] = [visible(view, from), visible(view, to)];
      if (part <= 0 || !one || !other) return;
      const held = Math.min(1, part);
      pen.moveTo(one[0], one[1]);
      pen.lineTo(one[0] + (other[0] - one[0]) * held, one[1] + (other[1] - one[1]) * held);
    };
    for (const { row, column, corners } of sectors) {
      const [a, b, c, d] = corners as [Place, Place, Place, Place];
      const along = long * (rows + 0.5) - row;
      const across = short * (columns + 0.5) - column;
      side(a, d, along);
      side(b, c, along);
      side(a, b, across);
      side(d, c, across);
    }
    pen.stroke();
  });
}

/** Sectors filled, each as strongly as is said. */
export function sectorsFilled(view: View, sectors: readonly Sector[], strength: (sector: Sector) => number): Mask {
  return penned(view, (pen) => {
    for (const sector of sectors) {
      const much = strength(sector);
      const corners = sector.corners.map((corner) => visible(view, corner));
      if (much <= 0 || corners.some((corner) => corner === null)) continue;
      pen.globalAlpha = Math.min(1, much);
      pen.beginPath();
      for (const corner of corners) pen.lineTo(corner![0], corner![1]);
      pen.closePath();
      pen.fill();
    }
  });
}
