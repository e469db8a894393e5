import { execFileSync } from 'node:child_process';
import { cachedJson } from './cache.ts';
import type { Region } from './land.ts';
import { segmentsOf, stitched, type Line } from './lines.ts';

/** The shores of the lakes within a region (GSHHG level 2), as closed lines. */
export async function lakesOf(region: Region): Promise<Line[]> {
  return cachedJson(`lakes_${region.join('_')}.json`, async () => {
    const range = region.map((edge) => String(edge)).join('/');
    const options = ['coast', `-R${range}`, '-Df', '-A20/2/2', '-W2', '-M'];
    return stitched(segmentsOf(execFileSync('gmt', options, { encoding: 'utf8' })).map(({ line }) => line));
  });
}
