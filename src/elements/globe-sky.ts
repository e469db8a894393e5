import { geoCircle, type GeoProjection } from 'd3-geo';
import { subsolarPoint } from '../model/sun.ts';
import type { GlobeColours } from './globe-colours.ts';

/** Fills the sphere: the sea, lit from one side, and a breath of air around it. */
export function fillSphere(pen: CanvasRenderingContext2D, projection: GeoProjection, colours: GlobeColours): void {
  const [x, y] = projection.translate();
  const radius = projection.scale();
  const air = pen.createRadialGradient(x, y, radius * 0.97, x, y, radius * 1.09);
  air.addColorStop(0, colours.air);
  air.addColorStop(1, 'transparent');
  fillCircle(pen, air, [x, y], radius * 1.09);
  const sea = pen.createRadialGradient(x - radius * 0.35, y - radius * 0.4, radius * 0.1, x, y, radius);
  sea.addColorStop(0, colours.lit);
  sea.addColorStop(1, colours.deep);
  fillCircle(pen, sea, [x, y], radius);
}

function fillCircle(
  pen: CanvasRenderingContext2D,
  fill: CanvasGradient,
  [x, y]: [number, number],
  radius: number,
): void {
  pen.fillStyle = fill;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
}

/**
 * The night of a moment, from where the sun sets to the end of twilight at sea, where it is 12° below the horizon.
 * @param shades laid over each other they have a soft edge; one is the middle of twilight
 */
export function nightsOf(moment: Date, shades: number): GeoJSON.Polygon[] {
  const [longitude, latitude] = subsolarPoint(moment);
  const night = geoCircle()
    .center([longitude + 180, -latitude])
    .precision(6);
  return Array.from({ length: shades }, (_, index) => night.radius(90 - (12 * (index + 0.5)) / shades)());
}
