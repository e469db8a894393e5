import type { Mask } from './light.ts';

/** A Gaussian blur (three running means). Wide ones are worked at a smaller size, where they cost the same as narrow ones. */
export function blurred(mask: Mask, width: number, height: number, sigma: number): Mask {
  if (sigma > 3) {
    const wide = new Float32Array(width * height);
    addBlurred(wide, mask, width, height, sigma, 1);
    return wide;
  }
  const out = Float32Array.from(mask);
  const scratch = new Float32Array(mask.length);
  // Three boxes of this radius have the variance of the Gaussian; the fractional part is blended in at the ends.
  const radius = (Math.sqrt(4 * sigma * sigma + 1) - 1) / 2;
  for (let pass = 0; pass < 3; pass++) {
    meanAcross(out, scratch, width, height, radius);
    meanDown(scratch, out, width, height, radius);
  }
  return out;
}

/** Adds the blur of a mask, times a gain, to what is there. */
export function addBlurred(sum: Mask, mask: Mask, width: number, height: number, sigma: number, gain: number): void {
  if (sigma > 3) {
    const factor = sigma > 24 ? 8 : sigma > 12 ? 4 : 2;
    const [small, w, h] = shrunk(mask, width, height, factor);
    addGrown(sum, blurred(small, w, h, sigma / factor), w, h, width, height, factor, gain);
  } else {
    const soft = blurred(mask, width, height, sigma);
    for (let k = 0; k < sum.length; k++) sum[k]! += soft[k]! * gain;
  }
}

/** A mean over 2·radius + 1 pixels of each row. */
function meanAcross(from: Mask, to: Mask, width: number, height: number, radius: number): void {
  const whole = Math.floor(radius);
  const part = radius - whole;
  const scale = 1 / (2 * radius + 1);
  const end = width - 1;
  for (let row = 0; row < height; row++) {
    const start = row * width;
    let sum = 0;
    for (let k = -whole; k <= whole; k++) sum += from[start + Math.min(end, Math.max(0, k))]!;
    for (let k = 0; k < width; k++) {
      const before = k - whole - 1;
      const after = k + whole + 1;
      const head = from[start + (after > end ? end : after)]!;
      to[start + k] = (sum + part * (from[start + (before < 0 ? 0 : before)]! + head)) * scale;
      const drop = k - whole;
      sum += head - from[start + (drop < 0 ? 0 : drop)]!;
    }
  }
}

/** The same down each column, worked row by row: memory is read in the order in which it lies. */
function meanDown(from: Mask, to: Mask, width: number, height: number, radius: number): void {
  const whole = Math.floor(radius);
  const part = radius - whole;
  const scale = 1 / (2 * radius + 1);
  const rowAt = (row: number) => Math.min(height - 1, Math.max(0, row)) * width;
  const sums = new Float64Array(width);
  for (let k = -whole; k <= whole; k++) {
    const row = rowAt(k);
    for (let x = 0; x < width; x++) sums[x]! += from[row + x]!;
  }
  for (let y = 0; y < height; y++) {
    const before = rowAt(y - whole - 1);
    const after = rowAt(y + whole + 1);
    const drop = rowAt(y - whole);
    const here = y * width;
    for (let x = 0; x < width; x++) {
      const head = from[after + x]!;
      to[here + x] = (sums[x]! + part * (from[before + x]! + head)) * scale;
      sums[x]! += head - from[drop + x]!;
    }
  }
}

function shrunk(mask: Mask, width: number, height: number, factor: number): [Mask, number, number] {
  const w = Math.ceil(width / factor);
  const h = Math.ceil(height / factor);
  const small = new Float32Array(w * h);
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      let sum = 0;
      let count = 0;
      for (let dy = 0; dy < factor && y * factor + dy < height; dy++) {
        for (let dx = 0; dx < factor && x * factor + dx < width; dx++, count++)
          sum += mask[(y * factor + dy) * width + x * factor + dx]!;
      }
      small[y * w + x] = sum / count;
    }
  }
  return [small, w, h];
}

/** Adds a mask of 1/factor of the size, spread over the whole frame. */
export function addGrown(
  sum: Mask,
  small: Mask,
  w: number,
  h: number,
  width: number,
  height: number,
  factor: number,
  gain: number,
): void {
  const row = new Float32Array(w + 1);
  const left = Int32Array.from({ length: width }, (_, x) => Math.floor(held((x + 0.5) / factor - 0.5, w)));
  const part = Float32Array.from({ length: width }, (_, x) => held((x + 0.5) / factor - 0.5, w) - left[x]!);
  for (let y = 0; y < height; y++) {
    const v = held((y + 0.5) / factor - 0.5, h);
    const above = Math.floor(v);
    const below = Math.min(h - 1, above + 1);
    for (let x = 0; x < w; x++)
      row[x] = small[above * w + x]! + (small[below * w + x]! - small[above * w + x]!) * (v - above);
    row[w] = row[w - 1]!;
    for (let x = 0, k = y * width; x < width; x++, k++) {
      const from = left[x]!;
      sum[k]! += (row[from]! + (row[from + 1]! - row[from]!) * part[x]!) * gain;
    }
  }
}

function held(place: number, length: number): number {
  return Math.min(length - 1, Math.max(0, place));
}
