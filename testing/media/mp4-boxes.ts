/** A part of an MP4 file: its four letters, where it is, and the parts within. */
export interface Box {
  name: string;
  content: Buffer;
  within: Box[];
}

const containers = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'udta'];

/** The parts of an MP4 file, in their order. */
export function boxesOf(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const short = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    // 1: its length needs 8 bytes; 0: it goes to the end.
    const head = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at;
    if (length < head) throw new Error(`A part “${name}” of the file is ${length} bytes long, shorter than its head.`);
    const content = bytes.subarray(at + head, at + length);
    boxes.push({ name, content, within: containers.includes(name) ? boxesOf(content) : [] });
    at += length;
  }
  return boxes;
}

/** What an MP4 file tells of where, when or with what it was made; nothing where all is well. */
export function tracesIn(bytes: Buffer): string[] {
  const all = flat(boxesOf(bytes));
  const programs = bytes.toString('latin1').match(/Lav[cf]\d\d|x264 - core|SVT-AV1|HandBrake|QuickTime|Apple/g) ?? [];
  return [
    ...new Set(programs),
    ...all.filter(({ name }) => ['uuid', 'XMP_', 'loci'].includes(name)).map(({ name }) => `a box ${name}`),
    ...all.filter(isDated).map(({ name }) => `a time in ${name}`),
    ...all
      .filter(({ name, content }) => name === 'hdlr' && nameIn(content) !== 'film')
      .map(() => 'a name of a handler'),
    ...all.filter(isTelling).map(({ name, content }) => `${content.length} bytes in ${name}`),
  ];
}

const flat = (boxes: Box[]): Box[] => boxes.flatMap((box) => [box, ...flat(box.within)]);

const nameIn = (handler: Buffer): string => handler.toString('latin1', 24).replace(/\0+$/, '');

/** Version 1 has times of 8 bytes, 0 of 4; first that of making, then that of the last change. */
function isDated({ name, content }: Box): boolean {
  if (!['mvhd', 'tkhd', 'mdhd'].includes(name)) return false;
  return content.subarray(4, content[0] === 1 ? 20 : 12).some((byte) => byte !== 0);
}

/** The one thing FFmpeg leaves among what a user may say: an empty list of 8 bytes. */
const emptyList = Buffer.from('\0\0\0\x08ilst', 'latin1');

const isTelling = ({ name, content }: Box): boolean =>
  name === 'meta' ? !content.subarray(-8).equals(emptyList) : name.startsWith('©');
