import { seeded } from './random.ts';

/**
 * A picture in the making: linear light in floating point, so that many faint layers add up without steps.
 * It becomes bytes only once, in `developed`.
 */
export interface Light {
  width: number;
  height: number;
  red: Float32Array;
  green: Float32Array;
  blue: Float32Array;
}

/** How much of something there is at every pixel, 0 to 1 (more for light that shines). */
export type Mask = Float32Array;

export type Colour = readonly [number, number, number];

/** A sheet in the dark. */
export function darkness(width: number, height: number): Light {
  const size = width * height;
  return { width, height, red: new Float32Array(size), green: new Float32Array(size), blue: new Float32Array(size) };
}

/** A token of the art direction (`#d9825b`) as linear light. */
export function colour(hex: string): Colour {
  const part = (start: number) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

/** Adds light, as a lamp would. */
export function shine(light: Light, mask: Mask, [r, g, b]: Colour, gain = 1): void {
  const { red, green, blue } = light;
  for (let k = 0; k < mask.length; k++) {
    const amount = mask[k]! * gain;
    if (amount === 0) continue;
    red[k]! += amount * r;
    green[k]! += amount * g;
    blue[k]! += amount * b;
  }
}

/** Covers what is below, as ink would. */
export function cover(light: Light, mask: Mask, [r, g, b]: Colour, opacity = 1): void {
  const { red, green, blue } = light;
  for (let k = 0; k < mask.length; k++) {
    const wanted = mask[k]! * opacity;
    if (wanted === 0) continue;
    const amount = wanted > 1 ? 1 : wanted;
    red[k]! += amount * (r - red[k]!);
    green[k]! += amount * (g - green[k]!);
    blue[k]! += amount * (b - blue[k]!);
  }
}

/** Lets through a part of the light at every pixel. */
export function veil(light: Light, mask: Mask): void {
  for (const channel of [light.red, light.green, light.blue]) {
    for (let k = 0; k < mask.length; k++) channel[k]! *= mask[k]!;
  }
}

/**
 * The finished picture as RGBA bytes: highlights rolled off instead of clipped, and a fine grain that hides the
 * 256 steps of a byte where the ink turns slowly from one tone to the next.
 */
export function developed(light: Light, { grain = 1.1, seed = 7 } = {}): Uint8ClampedArray {
  const { red, green, blue } = light;
  const bytes = new Uint8ClampedArray(red.length * 4);
  const noises = grains(red.length, seed);
  for (let k = 0; k < red.length; k++) {
    const noise = noises[k]! * grain;
    bytes[4 * k] = toneOf(red[k]!) + noise;
    bytes[4 * k + 1] = toneOf(green[k]!) + noise;
    bytes[4 * k + 2] = toneOf(blue[k]!) + noise;
    bytes[4 * k + 3] = 255;
  }
  return bytes;
}

let strewn = { seed: 0, noises: new Float64Array() };

/** The grain of a sheet: the frames of a film all have the same one. */
function grains(count: number, seed: number): Float64Array {
  if (strewn.seed !== seed || strewn.noises.length !== count) {
    const random = seeded(seed);
    strewn = { seed, noises: Float64Array.from({ length: count }, () => (random() + random() + random() - 1.5) * 2) };
  }
  return strewn.noises;
}

const tones = Float32Array.from({ length: 4097 }, (_, k) => {
  const value = shoulder((k / 4096) ** 2 * 4);
  return 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055);
});

/** sRGB of linear light, by table (its axis is the square root, so that the darks get most of the steps). */
function toneOf(value: number): number {
  const place = Math.sqrt(value < 0 ? 0 : value > 3.99 ? 3.99 : value) * 2048;
  const low = place | 0;
  return tones[low]! + (tones[low + 1]! - tones[low]!) * (place - low);
}

/** Straight up to 0.55, then bending towards 1. */
function shoulder(value: number): number {
  return value < 0.55 ? value : 0.55 + 0.45 * (1 - Math.exp(-(value - 0.55) / 0.45));
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
