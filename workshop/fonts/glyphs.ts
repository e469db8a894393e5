// The outlines of a font with TrueType curves: reads them, and puts others in their places (OpenType 1.9, “glyf”, “loca”).
import { table, type Tables } from './sfnt.ts';

export interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}

export interface Glyph {
  contours: Point[][];
  /** From where it begins to where the next one does. */
  advance: number;
}

export const unitsPerEm = (tables: Tables): number => table(tables, 'head').readUInt16BE(18);

/** @throws if the font does not have the sign */
export function indexOf(tables: Tables, sign: string): number {
  const cmap = table(tables, 'cmap');
  const code = sign.codePointAt(0) ?? 0;
  for (let entry = 4; entry < 4 + 8 * cmap.readUInt16BE(2); entry += 8) {
    const part = cmap.subarray(cmap.readUInt32BE(entry + 4));
    if (part.readUInt16BE(0) !== 4) continue;
    const size = part.readUInt16BE(6);
    for (let at = 0; at < size; at += 2) {
      const last = part.readUInt16BE(14 + at);
      const first = part.readUInt16BE(16 + size + at);
      if (code < first || code > last) continue;
      const delta = part.readInt16BE(16 + 2 * size + at);
      const place = 16 + 3 * size + at;
      const away = part.readUInt16BE(place);
      const index = away === 0 ? code : part.readUInt16BE(place + away + 2 * (code - first));
      if (index !== 0) return (index + delta) & 0xffff;
    }
  }
  throw new Error(`The font has no “${sign}”.`);
}

export const glyphFor = (tables: Tables, sign: string): Glyph => glyphAt(tables, indexOf(tables, sign));

function glyphAt(tables: Tables, index: number): Glyph {
  const widths = table(tables, 'hhea').readUInt16BE(34);
  return {
    contours: contoursAt(tables, index),
    advance: table(tables, 'hmtx').readUInt16BE(4 * Math.min(index, widths - 1)),
  };
}

const isShort = (tables: Tables) => table(tables, 'head').readInt16BE(50) === 0;

export function startsOf(tables: Tables): number[] {
  const loca = table(tables, 'loca');
  return isShort(tables)
    ? Array.from({ length: loca.length / 2 }, (_, index) => 2 * loca.readUInt16BE(2 * index))
    : Array.from({ length: loca.length / 4 }, (_, index) => loca.readUInt32BE(4 * index));
}

function contoursAt(tables: Tables, index: number): Point[][] {
  const starts = startsOf(tables);
  const bytes = table(tables, 'glyf').subarray(starts[index], starts[index + 1]);
  if (bytes.length === 0) return [];
  const count = bytes.readInt16BE(0);
  return count < 0 ? composed(tables, bytes) : drawn(bytes, count);
}

/** A glyph made of others, moved and nothing else. */
function composed(tables: Tables, bytes: Buffer): Point[][] {
  const contours: Point[][] = [];
  for (let at = 10, more = true; more; ) {
    const flags = bytes.readUInt16BE(at);
    if (flags & 0b11001000) throw new Error('A part of a glyph is scaled: only moved ones are read.');
    const isWide = Boolean(flags & 1);
    const [x, y] = isWide
      ? [bytes.readInt16BE(at + 4), bytes.readInt16BE(at + 6)]
      : [bytes.readInt8(at + 4), bytes.readInt8(at + 5)];
    contours.push(...moved(contoursAt(tables, bytes.readUInt16BE(at + 2)), x, y));
    at += isWide ? 8 : 6;
    more = Boolean(flags & 0x20);
  }
  return contours;
}

function drawn(bytes: Buffer, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => bytes.readUInt16BE(10 + 2 * index));
  const size = (ends.at(-1) ?? -1) + 1;
  let at = 10 + 2 * count;
  at += 2 + bytes.readUInt16BE(at);
  const flags: number[] = [];
  while (flags.length < size) {
    const flag = bytes.readUInt8(at++);
    const times = flag & 8 ? bytes.readUInt8(at++) : 0;
    for (let time = 0; time <= times; time++) flags.push(flag);
  }
  const along = (short: number, same: number): number[] => {
    let place = 0;
    return flags.map((flag) => {
      if (flag & short) place += flag & same ? bytes.readUInt8(at++) : -bytes.readUInt8(at++);
      else if (!(flag & same)) {
        place += bytes.readInt16BE(at);
        at += 2;
      }
      return place;
    });
  };
  const xs = along(2, 16);
  const ys = along(4, 32);
  const points = flags.map((flag, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, onCurve: Boolean(flag & 1) }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

export const moved = (contours: Point[][], x: number, y: number): Point[][] =>
  contours.map((points) => points.map((point) => ({ ...point, x: point.x + x, y: point.y + y })));
