import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { textAt, valueAt } from './fields/fields.ts';

/** A name a package may have; nothing that climbs out of the folder of packages. */
const packageName = /^(?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9.-]*$/;

/** The files of the map data the maps are drawn from. */
const files = ['world/110m.json', 'world/50m.json'];

export interface MapData {
  version: string;
  /** Sixteen digits that change with any line of the data, whatever its version says. */
  fingerprint: string;
  /** The letters of the countries a posting's map can show. */
  countries: string[];
}

/** The map data that is installed; nothing where it is not. */
export function readMapData(name: string | undefined): { mapData?: MapData } {
  if (name === undefined || !packageName.test(name)) return {};
  const folder = pathToFileURL(`node_modules/${name}/`);
  const version = textAt(readJson(new URL('package.json', folder)), 'version');
  if (version === undefined) return {};
  const shapes = valueAt(readJson(new URL('world/50m.json', folder)), 'objects', 'countries', 'geometries');
  const countries = (Array.isArray(shapes) ? shapes : []).flatMap((shape) => textAt(shape, 'properties', 'a3') ?? []);
  return { mapData: { version, fingerprint: fingerprintOf(files.map((file) => new URL(file, folder))), countries } };
}

const readJson = (file: URL): unknown =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as unknown) : undefined;

function fingerprintOf(data: URL[]): string {
  const hash = createHash('sha256');
  for (const file of data) if (existsSync(file)) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
