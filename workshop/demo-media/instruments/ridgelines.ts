import { createCanvas } from '@napi-rs/canvas';
import { valueAt, type Raster } from '../sources/raster.ts';
import type { Mask } from './light.ts';

export interface Ridgelines {
  west: number;
  east: number;
  north: number;
  south: number;
  count: number;
  /** Pixels per thousand metres. */
  rise: number;
  margin: readonly [side: number, top: number, bottom: number];
  width: number;
}

/** Profiles from west to east, stacked from north to south; each hides what lies behind it. */
export function ridgelines(frame: { width: number; height: number }, heights: Raster, options: Ridgelines): Mask {
  const { west, east, north, south, count, rise, margin, width } = options;
  const canvas = createCanvas(frame.width, frame.height);
  const pen = canvas.getContext('2d');
  const [side, top, bottom] = margin;
  const across = frame.width - 2 * side;
  for (let row = 0; row < count; row++) {
    const latitude = north + ((south - north) * row) / (count - 1);
    const base = top + ((frame.height - top - bottom) * row) / (count - 1);
    const profile = Array.from({ length: across + 1 }, (_, x) => {
      const longitude = west + ((east - west) * x) / across;
      // The mean of a short north-south bar: a single row of cells would be nervous.
      const mean =
        [-0.09, -0.045, 0, 0.045, 0.09].reduce(
          (sum, shift) => sum + Math.max(0, valueAt(heights, longitude, latitude + shift)),
          0,
        ) / 5;
      return mean;
    });
    const y = (metres: number) => base - (metres / 1000) * rise;
    pen.globalCompositeOperation = 'destination-out';
    pen.beginPath();
    pen.moveTo(side, base + 2);
    profile.forEach((metres, x) => pen.lineTo(side + x, y(metres)));
    pen.lineTo(side + across, base + 2);
    pen.fill();
    pen.globalCompositeOperation = 'source-over';
    pen.lineJoin = 'round';
    pen.lineWidth = width;
    for (let x = 0; x < across; x += 3) {
      const metres = profile[Math.min(across, x + 1)]!;
      const ends = Math.min(1, x / (across * 0.1), (across - x) / (across * 0.16));
      const shade = (metres < 5 ? 0.13 : 0.3 + 0.7 * Math.min(1, metres / 4200)) * ends;
      pen.strokeStyle = `rgba(255,255,255,${shade.toFixed(3)})`;
      pen.beginPath();
      pen.moveTo(side + x, y(profile[x]!));
      for (let k = 1; k <= 3; k++) pen.lineTo(side + x + k, y(profile[Math.min(across, x + k)]!));
      pen.stroke();
    }
  }
  const bytes = pen.getImageData(0, 0, frame.width, frame.height).data;
  return Float32Array.from({ length: frame.width * frame.height }, (_, k) => bytes[4 * k + 3]! / 255);
}
