import { geoCircle, geoDistance } from 'd3-geo';
import { spread } from './glow.ts';
import type { Colour, Light, Mask } from './light.ts';
import { penned } from './strokes.ts';
import { kilometresPerPixel, projectionOf, type View } from './view.ts';

export type Place = readonly [longitude: number, latitude: number];

const bone: Colour = [0.81, 0.75, 0.58];

/** A lit point: a bone-white core in a halo of the accent. */
export function point(light: Light, view: View, place: Place, accent: Colour, radius: number, strength = 1): void {
  const at = visible(view, place);
  if (!at || strength <= 0 || radius <= 0) return;
  // The disc's own light, spread over the same circles as every other glow; by distance in whole pixels.
  const reach = radius * 26;
  const halo = Float32Array.from({ length: Math.ceil(reach) + 2 }, (_, distance) =>
    spread.reduce((sum, [sigma, gain]) => {
      const square = (sigma * radius) ** 2 / 36 + radius ** 2 / 4;
      return sum + (gain * radius ** 2 * Math.exp(-(distance ** 2) / (2 * square))) / (2 * square);
    }, 0),
  );
  around(light, at, reach, (distance, k) => {
    const step = distance | 0;
    add(light, k, accent, (halo[step]! + (halo[step + 1]! - halo[step]!) * (distance - step)) * 1.9 * strength);
    const core = Math.min(1, Math.max(0, radius + 0.5 - distance)) * strength;
    if (core > 0)
      for (const [n, channel] of [light.red, light.green, light.blue].entries())
        channel[k]! += core * (bone[n]! - channel[k]!);
  });
}

/** A thin ring around a point; `part` of it is drawn, clockwise from the top. */
export function ring(
  light: Light,
  view: View,
  place: Place,
  accent: Colour,
  radius: number,
  width: number,
  strength = 1,
  part = 1,
): void {
  const at = visible(view, place);
  if (!at || strength <= 0 || part <= 0) return;
  const pale: Colour = [accent[0] * 0.75 + 0.2, accent[1] * 0.75 + 0.17, accent[2] * 0.75 + 0.12];
  around(light, at, radius + 40, (distance, k, x, y) => {
    const turn = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
    // A soft end, so that the ring closes like a stroke of a brush.
    const drawn = part >= 1 ? 1 : Math.min(1, Math.max(0, (part - turn) * 2 * Math.PI * radius * 0.25));
    if (drawn === 0) return;
    const away = Math.abs(distance - radius);
    let halo = 0;
    for (const [sigma, gain] of spread)
      halo += (gain * width * Math.exp(-(away ** 2) / (0.5 * sigma ** 2))) / (sigma * 1.25);
    add(light, k, accent, halo * 0.35 * strength * drawn);
    add(light, k, pale, Math.min(1, Math.max(0, width / 2 + 0.5 - away)) * 0.95 * strength * drawn);
  });
}

/** The shortest way over the Earth through places, from `from` to `to` of its length. */
export function route(view: View, places: Place[], width: number, dash: number[] = []): Mask {
  return penned(view, (pen, path) => {
    pen.lineWidth = width;
    pen.setLineDash(dash);
    pen.beginPath();
    path({ type: 'LineString', coordinates: places as [number, number][] });
    pen.stroke();
  });
}

/** Circles around a place, `every` so many kilometres, from the innermost outwards, each as strong as its number says. */
export function distanceRings(view: View, place: Place, every: number, strengths: number[], width: number): Mask {
  return penned(view, (pen, path) => {
    for (const [order, strength] of strengths.entries()) {
      const fifth = (order + 1) % 5 === 0;
      pen.globalAlpha = Math.min(1, Math.max(0, strength * (fifth ? 1.5 : 1)));
      pen.lineWidth = fifth ? width * 1.5 : width;
      pen.beginPath();
      path(
        geoCircle()
          .center(place as [number, number])
          .radius((every * (order + 1)) / 111.195)
          .precision(1)(),
      );
      pen.stroke();
    }
  });
}

/** Where a place stands in the frame; nothing behind the globe. */
export function visible(view: View, place: Place): [number, number] | null {
  if (view.kind === 'globe' && geoDistance(place as [number, number], view.center as [number, number]) > Math.PI / 2)
    return null;
  return projectionOf(view)(place as [number, number]);
}

/** Kilometres as pixels. */
export function pixels(view: View, kilometres: number): number {
  return kilometres / kilometresPerPixel(view);
}

/** Visits the pixels within a distance of a spot. */
function around(
  { width, height }: Light,
  [left, top]: [number, number],
  reach: number,
  visit: (distance: number, k: number, x: number, y: number) => void,
): void {
  for (let row = Math.max(0, Math.floor(top - reach)); row < Math.min(height, top + reach); row++) {
    for (let column = Math.max(0, Math.floor(left - reach)); column < Math.min(width, left + reach); column++) {
      const x = column + 0.5 - left;
      const y = row + 0.5 - top;
      const distance = Math.hypot(x, y);
      if (distance <= reach) visit(distance, row * width + column, x, y);
    }
  }
}

function add(light: Light, k: number, [red, green, blue]: Colour, amount: number): void {
  light.red[k]! += red * amount;
  light.green[k]! += green * amount;
  light.blue[k]! += blue * amount;
}
