import type { Frame } from 'node-av/lib';

/** A picture laid over a film: rows of red, green, blue and how much it covers, from 0 to 255. */
export interface Plate {
  data: Buffer;
  width: number;
  height: number;
  /** Where it stands on the frame, in pixels. */
  left: number;
  top: number;
  /** Seconds between which it is seen; from beginning to end where nothing is said. */
  start?: number;
  end?: number;
}

/** One plane of a plate, and how much it covers there. */
interface Layer {
  width: number;
  height: number;
  left: number;
  top: number;
  value: Uint8Array;
  cover: Uint8Array;
}

/** A plate in the colours of a film: 4:2:0, BT.709, of limited range. */
export interface FilmPlate extends Pick<Plate, 'start' | 'end'> {
  layers: [Layer, Layer, Layer];
}

/** Changes the colours of a plate into those of a film, once for all its frames. Its place is moved to a pair of pixels. */
export function filmPlate(plate: Plate): FilmPlate {
  const { start, end } = plate;
  const layers = [0, 1, 2].map((part) => layerOf(plate, part)) as FilmPlate['layers'];
  return { layers, ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** ITU-R BT.709, section 3: each with what is there of nothing, and its shares of red, green and blue. */
const shares = [
  [16, 0.1826, 0.6142, 0.062],
  [128, -0.1006, -0.3386, 0.4392],
  [128, 0.4392, -0.3989, -0.0403],
] as const;

function layerOf({ data, width, height, left, top }: Plate, part: number): Layer {
  const step = part === 0 ? 1 : 2;
  const size = { width: Math.ceil(width / step), height: Math.ceil(height / step) };
  const value = new Uint8Array(size.width * size.height);
  const cover = new Uint8Array(size.width * size.height);
  const [nothing, red, green, blue] = shares[part] ?? shares[0];
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      // Colours are weighed by how much they cover: the edge of a letter is not darkened by nothing.
      let [r, g, b, covered, counted] = [0, 0, 0, 0, 0];
      for (let dy = 0; dy < step && y * step + dy < height; dy++) {
        for (let dx = 0; dx < step && x * step + dx < width; dx++) {
          const at = 4 * ((y * step + dy) * width + x * step + dx);
          const alpha = data[at + 3] ?? 0;
          r += alpha * (data[at] ?? 0);
          g += alpha * (data[at + 1] ?? 0);
          b += alpha * (data[at + 2] ?? 0);
          covered += alpha;
          counted += 1;
        }
      }
      const to = y * size.width + x;
      value[to] = Math.round(nothing + (covered === 0 ? 0 : (red * r + green * g + blue * b) / covered));
      cover[to] = Math.round(covered / counted);
    }
  }
  return { ...size, left: Math.floor(left / 2) * (2 / step), top: Math.floor(top / 2) * (2 / step), value, cover };
}

/** Lays a plate over a frame (yuv420p), which must be writable and hold the whole of it. */
export function layOn({ data, linesize }: Pick<Frame, 'data' | 'linesize'>, { layers }: FilmPlate): void {
  for (const [part, { width, height, left, top, value, cover }] of layers.entries()) {
    const plane = data?.[part];
    const stride = linesize[part] ?? 0;
    if (!plane) throw new Error('A frame holds no picture.');
    for (let y = 0; y < height; y++) {
      const row = (top + y) * stride + left;
      const from = y * width;
      for (let x = 0; x < width; x++) {
        const share = cover[from + x] ?? 0;
        if (share === 0) continue;
        const under = plane[row + x] ?? 0;
        plane[row + x] = under + Math.round(((value[from + x] ?? 0) - under) * (share / 255));
      }
    }
  }
}

/** Whether a plate is seen at a moment. */
export const isSeenAt = ({ start = -Infinity, end = Infinity }: FilmPlate, seconds: number): boolean =>
  seconds >= start && seconds < end;
