import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Line } from '../sources/lines.ts';
import type { Mask } from './light.ts';
import { projectionOf, type View } from './view.ts';

/** Draws with a pen of white on nothing; what comes back is how much of each pixel it covered. */
export function penned(
  view: View,
  draw: (pen: SKRSContext2D, path: (shape: GeoPermissibleObjects) => void) => void,
): Mask {
  const canvas = createCanvas(view.width, view.height);
  const pen = canvas.getContext('2d');
  pen.strokeStyle = '#fff';
  pen.fillStyle = '#fff';
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  // d3 knows only the browser's context; this one has the same methods.
  const path = geoPath(projectionOf(view), pen as unknown as CanvasRenderingContext2D);
  draw(pen, (shape) => path(shape));
  const bytes = pen.getImageData(0, 0, view.width, view.height).data;
  const mask = new Float32Array(view.width * view.height);
  for (let k = 0; k < mask.length; k++) mask[k] = bytes[4 * k + 3]! / 255;
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
