import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, cachedBytes } from './cache.ts';
import type { Raster } from './raster.ts';

/** A piece of the Earth: west, east, south, north, in degrees. */
export type Region = readonly [west: number, east: number, south: number, north: number];

/** Land and sea as 1 and 0, from GSHHG (Debian packages gmt and gmt-gshhg-full). Islands under 2 km² are left out. */
export async function landOf(region: Region, step: number): Promise<Raster> {
  const [west, east, south, north] = region;
  const width = Math.round((east - west) / step);
  const height = Math.round((north - south) / step);
  const name = `land_${region.join('_')}_${step}.u8`;
  const data = await cachedBytes(name, async () => {
    mkdirSync(cacheFolder, { recursive: true });
    const grid = join(cacheFolder, `${name}.grd`);
    const detail = step > 0.02 ? 'i' : 'f';
    execFileSync('gmt', [
      'grdlandmask',
      `-R${region.join('/')}`,
      `-D${detail}`,
      `-I${step}`,
      '-r',
      '-A2/0/1',
      '-N0/1',
      `-G${grid}=bb`,
    ]);
    // GMT's plain binary grid: 892 bytes of header, then the rows from north to south, one byte a cell.
    const bytes = readFileSync(grid);
    rmSync(grid);
    return bytes.subarray(bytes.length - width * height);
  });
  return { west, north, step, width, height, data, unit: 1 };
}

/** The whole Earth at 2 arc-minutes. */
export async function landOfEarth(): Promise<Raster> {
  return landOf([-180, 180, -90, 90], 1 / 30);
}
