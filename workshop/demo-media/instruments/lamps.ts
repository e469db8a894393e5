import type { Lamp } from '../sources/night-lights.ts';
import type { Mask } from './light.ts';
import { projectionOf, type View } from './view.ts';
import { geoDistance } from 'd3-geo';

/** Lamps as grains of light, smaller than a pixel or a little larger; `size` is in pixels. */
export function strewn(view: View, lamps: Lamp[], size = 0.75, lit: (lamp: Lamp) => number = () => 1): Mask {
  const mask: Mask = new Float32Array(view.width * view.height);
  const project = projectionOf(view);
  const half = Math.PI / 2 - 0.02;
  for (const lamp of lamps) {
    const [longitude, latitude, brightness] = lamp;
    if (view.kind === 'globe' && geoDistance([longitude, latitude], view.center as [number, number]) > half) continue;
    const place = project([longitude, latitude]);
    if (place)
      grain(
        mask,
        view.width,
        view.height,
        place[0],
        place[1],
        size * (0.75 + 0.55 * Math.min(1, brightness)),
        brightness * lit(lamp),
      );
  }
  return mask;
}

/** A small Gaussian spot. Its light is the same whatever its size, so a sharper lamp is a brighter one. */
export function grain(
  mask: Mask,
  width: number,
  height: number,
  x: number,
  y: number,
  sigma: number,
  amount: number,
): void {
  const reach = Math.ceil(sigma * 3);
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (left < -reach || top < -reach || left > width + reach || top > height + reach) return;
  const peak = amount / (2 * sigma * sigma);
  for (let row = Math.max(0, top - reach); row <= Math.min(height - 1, top + reach); row++) {
    for (let column = Math.max(0, left - reach); column <= Math.min(width - 1, left + reach); column++) {
      const square = (column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2;
      mask[row * width + column]! += peak * Math.exp(-square / (2 * sigma * sigma));
    }
  }
}
