import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Line } from '../sources/lines.ts';
import type { Mask } from './light.ts';
import { projectionOf, type View } from './view.ts';

/** One sheet for all drawings: to make a new one costs more than most strokes do. */
let sheet = createCanvas(1, 1);

/** Draws with a pen of white on nothing; what comes back is how much of each pixel it covered. */
export function penned(
  view: View,
  draw: (pen: SKRSContext2D, path: (shape: GeoPermissibleObjects) => void) => void,
): Mask {
  if (sheet.width !== view.width || sheet.height !== view.height) sheet = createCanvas(view.width, view.height);
  const pen = sheet.getContext('2d');
  pen.clearRect(0, 0, view.width, view.height);
  pen.save();
  pen.strokeStyle = '#fff';
  pen.fillStyle = '#fff';
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  // d3 knows only the browser's context; this one has the same methods.
  const path = geoPath(projectionOf(view), pen as unknown as CanvasRenderingContext2D);
  draw(pen, (shape) => path(shape));
  pen.restore();
  // The canvas's own memory, four bytes a pixel: most of a sheet is empty, and one look tells.
  const bytes = sheet.data();
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, view.width * view.height);
  const mask = new Float32Array(pixels.length);
  for (let k = 0; k < mask.length; k++) if (pixels[k] !== 0) mask[k] = (pixels[k]! >>> 24) / 255;
  return mask;
}

/** Lines of one width and opacity. */
export function stroked(view: View, lines: Line[], width: number): Mask {
  return penned(view, (pen, path) => {
    pen.lineWidth = width;
    pen.beginPath();
    path({ type: 'MultiLineString', coordinates: lines });
    pen.stroke();
  });
}
