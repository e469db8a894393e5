import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Mask } from './light.ts';
import type { Terrain } from './terrain.ts';

export interface Leaves {
  count: number;
  left: number;
  top: number;
  length: number;
  breadth: number;
  /** Pixels between two leaves: that much of the land is not shown. */
  gap: number;
  /** Lines written on a leaf. */
  lines: number;
  /** Pixels per thousand metres. */
  rise: number;
  /** How strongly each leaf is inked, from the first. */
  inked: readonly number[];
}

/**
 * A land cut into bands of the shape of a palm leaf. On each, lines run from end to end and rise with the ground; at sea
 * nothing is written. The masks: the writing, the rims of the leaves, the leaves themselves.
 */
export function leaves({ view, height, land }: Terrain, options: Leaves): [writing: Mask, rims: Mask, bodies: Mask] {
  const { count, left, top, length, breadth, gap, lines, rise, inked } = options;
  const writing = sheet(view);
  const rims = sheet(view);
  const bodies = sheet(view);
  const at = (values: Float32Array, x: number, y: number) => values[Math.round(y) * view.width + x] ?? 0;
  for (let leaf = 0; leaf < count; leaf++) {
    const upper = top + leaf * (breadth + gap);
    const ink = inked[leaf] ?? 1;
    rims.lineWidth = 1.4;
    rims.strokeStyle = `rgba(255,255,255,${ink})`;
    shape(rims, left, upper, length, breadth);
    rims.stroke();
    bodies.fillStyle = `rgba(255,255,255,${ink})`;
    shape(bodies, left, upper, length, breadth);
    bodies.fill();
    writing.save();
    shape(writing, left + 5, upper + 5, length - 10, breadth - 10);
    writing.clip();
    for (let line = 0; line < lines; line++) {
      const base = upper + (breadth * (line + 1.15)) / (lines + 0.75);
      const heights = Array.from({ length: length + 1 }, (_, x) => Math.max(0, at(height, left + x, base)));
      const y = (x: number) => base - (heights[x]! / 1000) * rise;
      writing.globalCompositeOperation = 'destination-out';
      writing.beginPath();
      writing.moveTo(left, base + 1);
      for (let x = 0; x <= length; x += 2) writing.lineTo(left + x, y(x) + 1);
      writing.lineTo(left + length, base + 1);
      writing.fill();
      writing.globalCompositeOperation = 'source-over';
      for (let x = 0; x < length - 3; x += 3) {
        const onLand = at(land, left + x, base);
        if (onLand < 0.4) continue;
        const metres = heights[x]!;
        writing.lineWidth = 1.15 + 0.75 * Math.min(1, metres / 1500);
        writing.strokeStyle = `rgba(255,255,255,${(ink * (0.34 + 0.66 * Math.min(1, metres / 1100))).toFixed(3)})`;
        writing.beginPath();
        writing.moveTo(left + x, y(x));
        writing.lineTo(left + x + 3, y(x + 3));
        writing.stroke();
      }
    }
    writing.restore();
  }
  return [covered(writing, view), covered(rims, view), covered(bodies, view)];
}

/** A leaf is cut straight along its sides and hardly rounded at its ends. */
function shape(pen: SKRSContext2D, left: number, top: number, length: number, breadth: number): void {
  const end = breadth * 0.07;
  pen.beginPath();
  pen.moveTo(left + end, top);
  pen.quadraticCurveTo(left + length / 2, top - 5, left + length - end, top);
  pen.quadraticCurveTo(left + length + 3, top + breadth / 2, left + length - end, top + breadth);
  pen.quadraticCurveTo(left + length / 2, top + breadth + 5, left + end, top + breadth);
  pen.quadraticCurveTo(left - 3, top + breadth / 2, left + end, top);
  pen.closePath();
}

function sheet({ width, height }: { width: number; height: number }): SKRSContext2D {
  const pen = createCanvas(width, height).getContext('2d');
  pen.lineJoin = 'round';
  return pen;
}

function covered(pen: SKRSContext2D, { width, height }: { width: number; height: number }): Mask {
  const bytes = pen.getImageData(0, 0, width, height).data;
  return Float32Array.from({ length: width * height }, (_, k) => bytes[4 * k + 3]! / 255);
}
