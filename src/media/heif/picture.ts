import { itemsOf, type Item } from './items.ts';
import { Reader, type Box } from './boxes.ts';

/** A photograph as a HEIF file keeps it: tiles in rows, to be cut, turned and coloured. */
export interface HeifPicture {
  /** Pixels before it is turned: what of the tiles is seen. */
  width: number;
  height: number;
  columns: number;
  tiles: Tile[];
  /** What of that is left, where a border is cut off. */
  cut: { left: number; top: number; width: number; height: number };
  /** As EXIF counts it: 1 upright, 6 to be turned a quarter clockwise. What a camera noted elsewhere does not count. */
  orientation: number;
  /** Its colour profile. */
  icc?: Buffer;
  /** Numbers of ITU-T H.273, where it is coloured by those. */
  colours?: { primaries: number; transfer: number; matrix: number; isFull: boolean };
}

/** A picture of its own, in HEVC. */
export interface Tile {
  data: Buffer;
  /** What a decoder must know of it beforehand (hvcC). */
  settings: Buffer;
  width: number;
  height: number;
}

/** Reads what the photograph of a HEIF file is. Throws where it is damaged, or made in a way nobody reads here. */
export function heifPicture(file: Buffer): HeifPicture {
  const { primary, items } = itemsOf(file);
  const item = itemAt(items, primary);
  const tiles = (item.type === 'grid' ? item.from : [primary]).map((id) => itemAt(items, id));
  const whole = item.type === 'grid' ? gridOf(item.data()) : { columns: 1, rows: 1, ...sizeOf(item) };
  if (tiles.length !== whole.columns * whole.rows || tiles.length === 0) throw new RangeError('It lacks tiles.');
  const { width, height } = whole;
  // A picture of tiles may leave its colours to them.
  const colours = [...item.properties, ...(tiles[0]?.properties ?? [])].filter(({ name }) => name === 'colr');
  return {
    width,
    height,
    columns: whole.columns,
    tiles: tiles.map(tileOf),
    cut: cutOf(item.properties, { width, height }),
    orientation: orientationOf(item.properties),
    ...iccOf(colours),
    ...coloursOf(colours),
  };
}

function itemAt(items: Map<number, Item>, id: number): Item {
  const item = items.get(id);
  if (!item) throw new RangeError(`It has no picture ${id}.`);
  return item;
}

function tileOf(item: Item): Tile {
  const settings = item.properties.find(({ name }) => name === 'hvcC')?.content;
  if (item.type !== 'hvc1' || !settings) throw new TypeError(`A picture in the form “${item.type}”.`);
  return { data: item.data(), settings, ...sizeOf(item) };
}

function sizeOf({ properties }: Item): { width: number; height: number } {
  const reader = new Reader(properties.find(({ name }) => name === 'ispe')?.content ?? Buffer.alloc(0));
  reader.version();
  return { width: reader.number(4), height: reader.number(4) };
}

function gridOf(data: Buffer): { columns: number; rows: number; width: number; height: number } {
  const reader = new Reader(data);
  reader.number(1);
  const size = reader.number(1) & 1 ? 4 : 2;
  const [rows, columns] = [reader.number(1) + 1, reader.number(1) + 1];
  return { rows, columns, width: reader.number(size), height: reader.number(size) };
}

/** A clean aperture: its size, and how far its middle is from that of the picture, as fractions. */
function cutOf(properties: Box[], { width, height }: { width: number; height: number }): HeifPicture['cut'] {
  const clap = properties.find(({ name }) => name === 'clap')?.content;
  if (!clap) return { left: 0, top: 0, width, height };
  const at = (index: number) => clap.readInt32BE(index * 8) / clap.readInt32BE(index * 8 + 4);
  const [seenWidth, seenHeight] = [Math.round(at(0)), Math.round(at(1))];
  const left = Math.floor((width - seenWidth) / 2 + at(2));
  const top = Math.floor((height - seenHeight) / 2 + at(3));
  if (!(left >= 0 && top >= 0 && seenWidth > 0 && seenHeight > 0)) throw new RangeError('Its border is no border.');
  if (left + seenWidth > width || top + seenHeight > height) throw new RangeError('Its border is no border.');
  return { left, top, width: seenWidth, height: seenHeight };
}

/** What becomes of each of the eight ways of EXIF when it is turned a quarter against the clock (`irot`), or mirrored. */
const turned = [0, 8, 5, 6, 7, 4, 1, 2, 3];
const mirroredSideways = [0, 2, 1, 4, 3, 6, 5, 8, 7];
const mirroredOver = [0, 4, 3, 2, 1, 8, 7, 6, 5];

function orientationOf(properties: Box[]): number {
  let orientation = 1;
  for (const { name, content } of properties) {
    const value = content[0] ?? 0;
    if (name === 'irot')
      for (let quarter = 0; quarter < (value & 3); quarter += 1) orientation = turned[orientation] ?? 1;
    if (name === 'imir') orientation = (value & 1 ? mirroredSideways : mirroredOver)[orientation] ?? 1;
  }
  return orientation;
}

function iccOf(colours: Box[]): Pick<HeifPicture, 'icc'> {
  const found = colours.find(({ content }) => /^(?:prof|rICC)/.test(content.toString('latin1', 0, 4)));
  return found ? { icc: found.content.subarray(4) } : {};
}

function coloursOf(colours: Box[]): Pick<HeifPicture, 'colours'> {
  const found = colours.find(({ content }) => content.toString('latin1', 0, 4) === 'nclx')?.content;
  if (!found) return {};
  const reader = new Reader(found.subarray(4));
  const [primaries, transfer, matrix] = [reader.number(2), reader.number(2), reader.number(2)];
  return { colours: { primaries, transfer, matrix, isFull: (reader.number(1) & 128) !== 0 } };
}
