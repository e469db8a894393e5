import { colour, cover, darkness, shine, veil, type Light, type Mask } from './light.ts';
import type { Terrain } from './terrain.ts';

const sea = colour('#0a1220');
const deep = colour('#060b15');
const land = colour('#131e33');

/** Ink: the sea, a little deeper where it is deep, and the land laid on it. */
export function ground({ view, height, land: onLand, longitude }: Terrain, { landOpacity = 1 } = {}): Light {
  const light = darkness(view.width, view.height);
  const { red, green, blue } = light;
  const [r, g, b] = sea;
  const [r1, g1, b1] = deep;
  for (let k = 0; k < red.length; k++) {
    const down = longitude[k] === longitude[k] ? -height[k]! / 3500 : 1;
    const amount = 0.85 * (down < 0 ? 0 : down > 1 ? 1 : down);
    red[k] = r + amount * (r1 - r);
    green[k] = g + amount * (g1 - g);
    blue[k] = b + amount * (b1 - b);
  }
  cover(light, onLand, land, landOpacity);
  return light;
}

/** Darkens towards the corners, with no visible edge. `calm` darkens one side more, where a title will lie. */
export function vignette(light: Light, { strength = 0.55, calm }: { strength?: number; calm?: Calm } = {}): void {
  const { width, height } = light;
  const key = JSON.stringify([width, height, strength, calm]);
  if (key !== lastShade.key) lastShade = { key, mask: shadeOf(width, height, strength, calm) };
  veil(light, lastShade.mask);
}

/** The frames of a film all have the same vignette. */
let lastShade: { key: string; mask: Mask } = { key: '', mask: new Float32Array() };

function shadeOf(width: number, height: number, strength: number, calm?: Calm): Mask {
  const mask: Mask = new Float32Array(width * height);
  for (let y = 0, k = 0; y < height; y++) {
    const v = (2 * (y + 0.5)) / height - 1;
    for (let x = 0; x < width; x++, k++) {
      const u = (2 * (x + 0.5)) / width - 1;
      const far = Math.min(1, (u * u * 0.9 + v * v) / 1.9);
      const shade = far * far * (3 - 2 * far);
      mask[k] = (1 - strength * shade) * (calm ? calmness(calm, u, v) : 1);
    }
  }
  return mask;
}

/** A soft dark room: centre and radii in parts of the half-frame (−1 to 1), and how dark it gets. */
export interface Calm {
  at: readonly [number, number];
  radius: readonly [number, number];
  depth: number;
}

function calmness({ at, radius, depth }: Calm, u: number, v: number): number {
  const square = ((u - at[0]) / radius[0]) ** 2 + ((v - at[1]) / radius[1]) ** 2;
  return 1 - depth * Math.exp(-square);
}

/** Air around the globe: a thin blue rim outside the limb, fading into the dark. */
export function atmosphere(light: Light, centre: readonly [number, number], radius: number, strength = 1): void {
  const rim: Mask = new Float32Array(light.width * light.height);
  for (let y = 0, k = 0; y < light.height; y++) {
    for (let x = 0; x < light.width; x++, k++) {
      const distance = (Math.hypot(x - centre[0], y - centre[1]) - radius) / radius;
      rim[k] = distance > 0 ? Math.exp(-distance / 0.035) : 0.9 * Math.exp(distance / 0.05);
    }
  }
  shine(light, rim, colour('#8fa3c4'), 0.16 * strength);
}
