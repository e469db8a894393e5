/**
 * A JPEG whose header keeps the rules that every decoder forgives, as some telephones and programs break them; its pixels
 * are the same to the last. A decoder says of a file only the first thing that is wrong: with these out of the way, what
 * it says is of the pixels.
 *
 * What is set right: the range of a scan that has but one (`0/0/0` for `0/63/0`), a revision of JFIF or a transform of
 * Adobe that nobody knows, and bytes that stand before a marker and belong to nothing.
 */
export function withRightHeader(jpeg: Buffer): Buffer {
  const parts: Buffer[] = [jpeg.subarray(0, 2)];
  let at = 2;
  let channels = 3;
  let isSequential = false;
  while (at + 4 <= jpeg.length) {
    const start = jpeg.indexOf(0xff, at);
    const marker = jpeg[start + 1] ?? 0;
    if (start < 0) break;
    // A fill byte, or none of a marker.
    if (marker === 0xff || marker === 0) {
      at = start + (marker === 0 ? 2 : 1);
      continue;
    }
    if (marker === 0xd9 || start + 4 > jpeg.length) return Buffer.concat([...parts, jpeg.subarray(start)]);
    const end = start + 2 + jpeg.readUInt16BE(start + 2);
    if (end > jpeg.length || end < start + 4) return Buffer.concat([...parts, jpeg.subarray(start)]);
    const segment = Buffer.from(jpeg.subarray(start, end));
    if (isFrame(marker)) {
      isSequential = marker <= 0xc1;
      channels = segment[9] ?? 3;
    }
    const segmentOf = { 0xe0: jfif, 0xee: adobe, 0xda: scan }[marker];
    segmentOf?.(segment, { channels, isSequential });
    parts.push(segment);
    at = end;
    if (marker !== 0xda) continue;
    at = endOfPixels(jpeg, end);
    parts.push(jpeg.subarray(end, at));
  }
  return Buffer.concat([...parts, jpeg.subarray(at)]);
}

/** Pixels go on to the next marker; those within them, and a byte that only looks like one, are theirs. */
function endOfPixels(jpeg: Buffer, from: number): number {
  for (let at = jpeg.indexOf(0xff, from); at >= 0 && at + 1 < jpeg.length; at = jpeg.indexOf(0xff, at + 1)) {
    const next = jpeg[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return jpeg.length;
}

interface Frame {
  channels: number;
  isSequential: boolean;
}

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Every revision is read like the first. */
function jfif(segment: Buffer): void {
  if (segment.toString('latin1', 4, 9) === 'JFIF\0') segment[9] = 1;
}

/** An unknown transform is taken for the usual one: 1 of three channels, 2 of four. */
function adobe(segment: Buffer, { channels }: Frame): void {
  const [isAdobe, known] = [segment.toString('latin1', 4, 9) === 'Adobe', (segment[15] ?? 0) <= 2];
  if (isAdobe && segment.length >= 16 && !known) segment[15] = channels === 4 ? 2 : 1;
}

/** The last three bytes: from which coefficient to which, and how fine. */
function scan(segment: Buffer, { isSequential }: Frame): void {
  if (isSequential && segment.length >= 10) segment.set([0, 63, 0], segment.length - 3);
}
