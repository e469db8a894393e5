import { createCanvas, loadImage } from '@napi-rs/canvas';
import { seeded } from '../instruments/random.ts';
import { cachedJson } from './cache.ts';
import type { Region } from './land.ts';
import { valueAt, type Raster } from './raster.ts';

// Debian package marble-qt-data: NASA's "Earth's City Lights" (satellites DMSP, 1994 and 1995), 8 arc-minutes.
const picture = '/usr/share/marble/data/maps/earth/citylights/citylights.jpg';

/** One lamp: longitude, latitude, brightness. */
export type Lamp = [number, number, number];

/**
 * The lights of a region as single lamps. The picture knows only that there is light within 15 km; lamps are strewn by
 * chance in proportion, on land alone, so that the shore stays sharp and a city is a crowd of points instead of a blur.
 * `grain` is the mean distance between candidates, in degrees; `exposure` brightens a whole region alike, where lamps are few.
 */
export async function lampsOf(region: Region, land: Raster, grain = 0.008, exposure = 1): Promise<Lamp[]> {
  const name = [...region, grain, ...(exposure === 1 ? [] : [exposure])].join('_');
  return cachedJson(`lamps_${name}.json`, async () => {
    const lights = await brightness();
    const random = seeded(11);
    const lamps: Lamp[] = [];
    const [west, east, south, north] = region;
    for (let y = south; y < north; y += grain) {
      for (let x = west; x < east; x += grain) {
        const longitude = x + (random() - 0.5) * 2 * grain;
        const latitude = y + (random() - 0.5) * 2 * grain;
        const chance = random();
        const luck = random();
        const amount = Math.min(1, exposure * valueAt(lights, longitude, latitude));
        if (chance > 0.75 * amount ** 1.6 || valueAt(land, longitude, latitude) < 0.6) continue;
        // Many faint lamps, few bright ones, and the brightest where there are most.
        const size = (0.1 + 0.35 * amount) * (0.35 + 0.9 * luck ** 3 + 2.2 * luck ** 24);
        lamps.push([round(longitude), round(latitude), round(size)]);
      }
    }
    return lamps;
  });
}

/** Light by cell, 0 to 1: the picture less its blue ground, which is moonlit land and not lamps. */
async function brightness(): Promise<Raster> {
  const image = await loadImage(picture);
  const { width, height } = image;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const bytes = context.getImageData(0, 0, width, height).data;
  const lit = Float32Array.from({ length: width * height }, (_, k) => Math.min(bytes[4 * k]!, bytes[4 * k + 1]!) / 255);
  const data = new Float32Array(lit.length);
  for (let y = 4; y < height - 4; y++) {
    for (let x = 4; x < width - 4; x++) {
      const around: number[] = [];
      for (let dy = -4; dy <= 4; dy += 2)
        for (let dx = -4; dx <= 4; dx += 2) around.push(lit[(y + dy) * width + x + dx]!);
      const ground = around.sort((one, other) => one - other)[6]!;
      data[y * width + x] = Math.max(0, lit[y * width + x]! - Math.min(ground, 0.3) - 0.04);
    }
  }
  return { west: -180, north: 90, step: 360 / width, width, height, data, unit: 1 };
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
