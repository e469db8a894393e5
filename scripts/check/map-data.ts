import { existsSync, readFileSync } from 'node:fs';
import { textAt, valueAt } from './data-file.ts';

/** A name a package may have; nothing that climbs out of the folder of packages. */
const packageName = /^(?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*$/;

/** The version of the installed map data, and the letters of the countries a posting's map can show. */
export function readMapData(name: string | undefined): { mapData?: { version: string; countries: string[] } } {
  if (name === undefined || !packageName.test(name)) return {};
  const folder = new URL(`../../node_modules/${name}/`, import.meta.url);
  const version = textAt(readJson(new URL('package.json', folder)), 'version');
  if (version === undefined) return {};
  const shapes = valueAt(readJson(new URL('world/50m.json', folder)), 'objects', 'countries', 'geometries');
  const countries = (Array.isArray(shapes) ? shapes : []).flatMap((shape) => textAt(shape, 'properties', 'a3') ?? []);
  return { mapData: { version, countries } };
}

const readJson = (file: URL): unknown =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;
