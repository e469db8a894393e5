import type { Earth } from '../instruments/terrain.ts';
import { landOf, landOfEarth, type Region } from './land.ts';
import { pyramid } from './raster.ts';
import { relief } from './relief.ts';

/** The whole Earth, and some regions of it drawn more finely. */
export async function earthWith(regions: readonly (readonly [Region, number])[]): Promise<Earth> {
  const fine = await Promise.all(regions.map(([region, step]) => landOf(region, step)));
  return {
    relief: await relief(),
    land: [...fine.flatMap((land) => pyramid(land, 2)), ...pyramid(await landOfEarth(), 3).reverse()],
  };
}
