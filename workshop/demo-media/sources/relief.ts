import { createCanvas, loadImage } from '@napi-rs/canvas';
import { blurred } from '../instruments/blur.ts';
import { cachedBytes } from './cache.ts';
import { pyramid, type Raster } from './raster.ts';

// Debian package marble-qt-data: NASA's SRTM relief with the sea floor, 2 arc-minutes, as 8 × 16 grey tiles.
const tiles = '/usr/share/marble/data/maps/earth/srtm/3';
const tile = 675;
const width = 16 * tile;
const height = 8 * tile;

// What a grey means, in metres: measured against ETOPO5 (Debian package ferret-datasets) as the median
// height of every grey over the whole Earth, then rounded to a smooth curve. 97 is the level of the sea.
const greys: readonly (readonly [grey: number, metres: number])[] = [
  [0, -9500],
  [9, -8200],
  [15, -7000],
  [19, -6020],
  [24, -5530],
  [30, -4780],
  [36, -4000],
  [42, -3270],
  [46, -2820],
  [50, -2320],
  [54, -1860],
  [58, -1450],
  [62, -1040],
  [66, -640],
  [70, -280],
  [74, -130],
  [78, -60],
  [88, -22],
  [97, 0],
  [103, 28],
  [109, 52],
  [115, 78],
  [120, 106],
  [125, 143],
  [129, 177],
  [133, 218],
  [137, 275],
  [140, 330],
  [144, 398],
  [148, 470],
  [152, 545],
  [156, 620],
  [160, 698],
  [164, 775],
  [168, 845],
  [172, 925],
  [176, 1020],
  [180, 1165],
  [184, 1390],
  [188, 1630],
  [192, 1885],
  [196, 2160],
  [200, 2470],
  [204, 2800],
  [208, 3110],
  [212, 3430],
  [216, 3780],
  [220, 4210],
  [224, 4640],
  [228, 5050],
  [232, 5420],
  [236, 5750],
  [240, 6050],
  [255, 7600],
];

/** Heights of the whole Earth in metres (sea floor below zero), from 3.7 km cells to 30 km ones. */
export async function relief(): Promise<Raster[]> {
  const bytes = await cachedBytes('relief.i16', async () => new Uint8Array((await heights()).buffer));
  const data = new Int16Array(bytes.buffer, bytes.byteOffset, width * height);
  return pyramid({ west: -180, north: 90, step: 1 / 30, width, height, data, unit: 1 / 3 }, 4);
}

async function heights(): Promise<Int16Array> {
  const metres = metresOfGreys();
  const raw = new Float32Array(width * height);
  const canvas = createCanvas(tile, tile);
  const context = canvas.getContext('2d');
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 16; column++) {
      context.drawImage(await loadImage(`${tiles}/${sixDigits(row)}/${sixDigits(row)}_${sixDigits(column)}.jpg`), 0, 0);
      const pixels = context.getImageData(0, 0, tile, tile).data;
      for (let k = 0; k < tile * tile; k++) {
        raw[(row * tile + ((k / tile) | 0)) * width + column * tile + (k % tile)] = metres[pixels[4 * k]!]!;
      }
    }
  }
  return stored(calmed(raw, metres));
}

function metresOfGreys(): Float32Array {
  return Float32Array.from({ length: 256 }, (_, grey) => {
    const next = greys.findIndex(([known]) => known >= grey);
    const [g1, m1] = greys[next]!;
    const [g0, m0] = greys[Math.max(0, next - 1)]!;
    return g1 === g0 ? m1 : m0 + ((m1 - m0) * (grey - g0)) / (g1 - g0);
  });
}

/**
 * Eight bits make terraces where the land is nearly flat, and JPEG makes blocks. Where the ground rises less than about
 * one grey from cell to cell nothing finer than the terraces is known, so it is smoothed widely; elsewhere hardly at all.
 */
function calmed(raw: Float32Array, metres: Float32Array): Float32Array {
  const fine = blurred(raw, width, height, 0.9);
  const wide = blurred(raw, width, height, 5);
  const calm = new Float32Array(raw.length);
  for (let y = 0, k = 0; y < height; y++) {
    for (let x = 0; x < width; x++, k++) {
      const right = wide[x === width - 1 ? k : k + 1]! - wide[x === 0 ? k : k - 1]!;
      const down = wide[y === height - 1 ? k : k + width]! - wide[y === 0 ? k : k - width]!;
      const rise = Math.hypot(right, down) / 2 / terrace(wide[k]!, metres);
      const known = Math.min(1, Math.max(0, (rise - 0.15) / 0.6));
      calm[k] = wide[k]! + (fine[k]! - wide[k]!) * known;
    }
  }
  return calm;
}

/** Metres between two greys at a height. */
function terrace(height: number, metres: Float32Array): number {
  let low = 0;
  for (let half = 128; half >= 1; half >>= 1) if (low + half < 255 && metres[low + half]! <= height) low += half;
  return metres[low + 1]! - metres[low]! + 1;
}

/** In thirds of a metre, which fit 16 bits. */
function stored(heights: Float32Array): Int16Array {
  return Int16Array.from(heights, (metres) => Math.round(metres * 3));
}

function sixDigits(value: number): string {
  return String(value).padStart(6, '0');
}
