import type { HeifPicture } from './picture.ts';

/** Pixels in rows of red, green and blue, without gaps. */
export interface Canvas {
  data: Buffer;
  width: number;
  height: number;
  /** 8, or 16 with the small half of each number first. */
  bits: 8 | 16;
}

/** The plainest file that holds a picture, its way up and its colour profile: a TIFF that is not packed. */
export function tiffOf(
  { data, width, height, bits }: Canvas,
  { orientation, icc }: Pick<HeifPicture, 'orientation' | 'icc'>,
): Buffer {
  const [short, long, bytes] = [3, 4, 7];
  const head = 8;
  const bitsAt = head + data.length + (data.length % 2);
  const iccAt = bitsAt + 6;
  const end = iccAt + (icc ? icc.length + (icc.length % 2) : 0);
  const tags: [tag: number, type: number, count: number, value: number][] = [
    [256, long, 1, width],
    [257, long, 1, height],
    [258, short, 3, bitsAt],
    [259, short, 1, 1],
    [262, short, 1, 2],
    [273, long, 1, head],
    [274, short, 1, orientation],
    [277, short, 1, 3],
    [278, long, 1, height],
    [279, long, 1, data.length],
    [284, short, 1, 1],
    ...(icc ? [[34675, bytes, icc.length, iccAt] as [number, number, number, number]] : []),
  ];
  const tiff = Buffer.alloc(end + 2 + tags.length * 12 + 4);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(end, 4);
  data.copy(tiff, head);
  for (let channel = 0; channel < 3; channel += 1) tiff.writeUInt16LE(bits, bitsAt + channel * 2);
  icc?.copy(tiff, iccAt);
  tiff.writeUInt16LE(tags.length, end);
  for (const [index, [tag, type, count, value]] of tags.entries()) {
    const at = end + 2 + index * 12;
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  }
  return tiff;
}
