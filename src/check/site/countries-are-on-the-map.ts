import { unsettledKinds } from '../../schema/borders.ts';
import { closest } from '../closest.ts';
import type { Content } from '../../reading/content.ts';
import { textAt, valueAt, type DataFile, type Path } from '../../reading/fields/fields.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';

/** Every country named by its three letters is one the map data can draw. */
export function countriesAreOnTheMap({ borders, mapData, postings }: Content): Fault[] {
  const known = mapData?.countries ?? [];
  if (known.length === 0) return [];
  return [
    ...postings.flatMap(({ facts }) => unknownCountry(facts, ['country'], textAt(facts.data, 'country'), known)),
    ...unsettledKinds.flatMap((kind) =>
      listAt(borders, 'lines', kind).flatMap((pair, index) =>
        [0, 1].flatMap((side) => unknownCountry(borders, ['lines', kind, index, side], textAt(pair, side), known)),
      ),
    ),
    ...listAt(borders, 'names').flatMap((name, index) =>
      unknownCountry(borders, ['names', index, 'country'], textAt(name, 'country'), known),
    ),
  ];
}

function listAt({ data }: DataFile, ...path: string[]): unknown[] {
  const list = valueAt(data, ...path);
  return Array.isArray(list) ? list : [];
}

function unknownCountry({ file, lineOf }: DataFile, path: Path, code: string | undefined, known: string[]): Fault[] {
  if (code === undefined || !/^[A-Z]{3}$/.test(code) || known.includes(code)) return [];
  const likely = closest(code, known);
  return [
    faultAt(
      file,
      lineOf(path),
      `The map has no country “${code}”.`,
      `Write the three letters of ISO 3166, such as “DZA” for Algeria.${likely ? ` Near it: “${likely}”.` : ''}`,
    ),
  ];
}
