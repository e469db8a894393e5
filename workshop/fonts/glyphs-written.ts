// Puts outlines into a font in the places of others. Their hints go; what pairs of letters have between them stays.
import { startsOf, type Glyph } from './glyphs.ts';
import { table, type Tables } from './sfnt.ts';

/** @param tables is changed @param glyphs by their index in the font */
export function putGlyphs(tables: Tables, glyphs: Map<number, Glyph>): void {
  const starts = startsOf(tables);
  const old = table(tables, 'glyf');
  const written = starts.slice(0, -1).map((start, index) => {
    const glyph = glyphs.get(index);
    return glyph ? bytesOf(glyph) : old.subarray(start, starts[index + 1]);
  });
  const padded = written.map((bytes) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]));
  tables['glyf'] = Buffer.concat(padded);
  tables['loca'] = placesOf(padded);
  table(tables, 'head').writeInt16BE(1, 50);
  const most = table(tables, 'maxp');
  for (const [index, glyph] of glyphs) {
    const points = glyph.contours.flat().length;
    most.writeUInt16BE(Math.max(points, most.readUInt16BE(6)), 6);
    most.writeUInt16BE(Math.max(glyph.contours.length, most.readUInt16BE(8)), 8);
    putWidth(tables, index, glyph);
  }
}

function placesOf(glyphs: Buffer[]): Buffer {
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  let start = 0;
  for (const [index, { length }] of glyphs.entries()) {
    start += length;
    loca.writeUInt32BE(start, 4 * (index + 1));
  }
  return loca;
}

/** All glyphs of our fonts have a width of their own; where the last ones share one, this would be wrong. */
function putWidth(tables: Tables, index: number, { contours, advance }: Glyph): void {
  const widths = table(tables, 'hhea').readUInt16BE(34);
  if (index >= widths) throw new Error(`Glyph ${index} has no width of its own: there are ${widths}.`);
  const hmtx = table(tables, 'hmtx');
  hmtx.writeUInt16BE(advance, 4 * index);
  hmtx.writeInt16BE(Math.min(...contours.flat().map(({ x }) => x)), 4 * index + 2);
}

function bytesOf({ contours }: Glyph): Buffer {
  const points = contours.flat();
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const numbers = (values: number[]) => {
    const bytes = Buffer.alloc(2 * values.length);
    values.forEach((value, index) => bytes.writeInt16BE(value, 2 * index));
    return bytes;
  };
  const steps = (values: number[]) => numbers(values.map((value, index) => value - (values[index - 1] ?? 0)));
  let end = -1;
  const ends = contours.map(({ length }) => (end += length));
  return Buffer.concat([
    numbers([contours.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]),
    numbers([...ends, 0]),
    Buffer.from(points.map(({ onCurve }) => (onCurve ? 1 : 0))),
    steps(xs),
    steps(ys),
  ]);
}
