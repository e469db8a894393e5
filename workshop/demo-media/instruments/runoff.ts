import { ragged } from './noise.ts';
import { covers, valueAt, type Raster } from '../sources/raster.ts';
import type { Region } from '../sources/land.ts';

/** A course of water from its head down: places, and how many cells drain through each. */
export interface Stream {
  line: [longitude: number, latitude: number][];
  flow: number[];
}

export interface Runoff {
  region: Region;
  step: number;
  heights: Raster;
  land: Raster;
  /** Cells that must drain together before a stream is drawn. */
  least: number;
  /** Where water ends other than in the sea: a lake without outlet. */
  ends: (longitude: number, latitude: number, height: number) => boolean;
}

/**
 * Where rain would run by the relief alone: hollows are filled from the sea upwards (Barnes' priority flood), every cell
 * drains to the one it was reached from. A little noise, less than the relief's own error, keeps streams from running straight.
 */
export function streamsDown({ region, step, heights, land, least, ends }: Runoff): Stream[] {
  const [west, east, south, north] = region;
  const width = Math.round((east - west) / step);
  const rows = Math.round((north - south) / step);
  const place = (k: number): [number, number] => [
    west + ((k % width) + 0.5) * step,
    north - (Math.floor(k / width) + 0.5) * step,
  ];
  const height = Float32Array.from({ length: width * rows }, (_, k) => {
    const [x, y] = place(k);
    const here = valueAt(heights, x, y);
    const steep = Math.abs(valueAt(heights, x + step, y) - here) + Math.abs(valueAt(heights, x, y + step) - here);
    return here + (14 + 1.7 * steep) * ragged(x * 30, y * 30, 4);
  });
  const down = new Int32Array(width * rows).fill(-2);
  const order: number[] = [];
  const queue = new Queue();
  for (let k = 0; k < height.length; k++) {
    const [x, y] = place(k);
    const column = k % width;
    const edge = column === 0 || column === width - 1 || k < width || k >= width * (rows - 1);
    if (edge || (covers(land, x, y) && valueAt(land, x, y) < 0.5) || ends(x, y, height[k]!)) {
      down[k] = -1;
      queue.push(k, height[k]!);
    }
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [k, level] = next;
    order.push(k);
    const column = k % width;
    for (let dy = -width; dy <= width; dy += width) {
      for (let dx = -1; dx <= 1; dx++) {
        const n = k + dy + dx;
        if (n < 0 || n >= height.length || column + dx < 0 || column + dx >= width || down[n] !== -2) continue;
        down[n] = k;
        queue.push(n, Math.max(height[n]!, level + 1e-3));
      }
    }
  }
  const drained = new Float32Array(height.length).fill(1);
  for (const k of order.toReversed()) if (down[k]! >= 0) drained[down[k]!]! += drained[k]!;
  return chains(order.toReversed(), down, drained, least, place);
}

/** Cells with enough water, joined from each head down to the stream it meets; sharp corners of the grid rounded off. */
function chains(
  fromTheTop: number[],
  down: Int32Array,
  drained: Float32Array,
  least: number,
  place: (k: number) => [number, number],
): Stream[] {
  const passed = new Set<number>();
  const streams: Stream[] = [];
  for (const head of fromTheTop) {
    if (drained[head]! < least || passed.has(head)) continue;
    const cells: number[] = [];
    for (let k = head; k >= 0; k = down[k]!) {
      cells.push(k);
      if (passed.has(k)) break;
      passed.add(k);
    }
    if (cells.length < 4) continue;
    let line = cells.map(place);
    for (let pass = 0; pass < 4; pass++)
      line = line.map((point, k) => {
        const before = line[k - 1];
        const after = line[k + 1];
        if (!before || !after) return point;
        return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
      });
    streams.push({ line, flow: cells.map((k) => drained[k]!) });
  }
  return streams;
}

/** Cells by height, the lowest first. */
class Queue {
  readonly #heap: [cell: number, level: number][] = [];

  push(cell: number, level: number): void {
    const heap = this.#heap;
    let at = heap.push([cell, level]) - 1;
    while (at > 0 && heap[(at - 1) >> 1]![1] > level) {
      heap[at] = heap[(at - 1) >> 1]!;
      at = (at - 1) >> 1;
    }
    heap[at] = [cell, level];
  }

  pop(): [cell: number, level: number] | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && heap[child + 1]![1] < heap[child]![1]) child++;
      if (heap[child]![1] >= last[1]) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}
