// Which signs a font holds: its table “cmap” (OpenType 1.9). The others are the business of the library that draws.

/** The code points a TrueType file has outlines for. Throws where it names them in a form nobody uses any more. */
export function signsOf(font: Buffer): number[] {
  const cmap = tableIn(font, 'cmap');
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(4 + 8 * index + 4));
  const all = starts.map((start) => cmap.subarray(start));
  const wide = all.find((part) => part.readUInt16BE(0) === 12);
  if (wide) return inGroups(wide);
  const plain = all.find((part) => part.readUInt16BE(0) === 4);
  if (plain) return inSegments(plain);
  throw new Error('The font has no table of its signs in form 4 or 12.');
}

function tableIn(font: Buffer, name: string): Buffer {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) === name) return font.subarray(font.readUInt32BE(entry + 8));
  }
  throw new Error(`The font has no table “${name}”.`);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Form 12: first and last of each group. */
const inGroups = (part: Buffer): number[] =>
  range(0, part.readUInt32BE(12) - 1).flatMap((index) =>
    range(part.readUInt32BE(16 + 12 * index), part.readUInt32BE(20 + 12 * index)),
  );

/** Form 4: the last of each segment, then the first; a segment of 0xffff ends them. */
function inSegments(part: Buffer): number[] {
  const size = part.readUInt16BE(6);
  return range(0, size / 2 - 1).flatMap((index) => {
    const last = part.readUInt16BE(14 + 2 * index);
    return last === 0xffff ? [] : range(part.readUInt16BE(16 + size + 2 * index), last);
  });
}
