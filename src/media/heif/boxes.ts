/** A part of a file of the family of MP4 (ISO/IEC 14496-12): its four letters, and what is in it. */
export interface Box {
  name: string;
  content: Buffer;
}

/** The parts of a file, or of a part, in their order. Throws a `RangeError` where one is longer than what it is in. */
export function boxesIn(bytes: Buffer, from = 0): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= bytes.length;) {
    const short = bytes.readUInt32BE(at);
    const name = bytes.toString('latin1', at + 4, at + 8);
    // 1: its length needs 8 bytes; 0: it goes to the end.
    const head = short === 1 ? 16 : 8;
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at;
    // The pixels may be missing: that is found where they are looked for.
    const isCut = at + length > bytes.length && name !== 'mdat';
    if (length < head || isCut)
      throw new RangeError(`A part “${name}” has ${length} bytes, and ${bytes.length - at} are there.`);
    boxes.push({ name, content: bytes.subarray(at + head, at + length) });
    at += length;
  }
  return boxes;
}

/** Reads numbers one after the other. Throws a `RangeError` at the end. */
export class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** A number of 0 to 8 bytes. */
  number(size: number): number {
    let value = 0;
    for (let index = 0; index < size; index += 1) value = value * 256 + this.#bytes.readUInt8(this.#at + index);
    this.#at += size;
    return value;
  }

  /** Version and flags of a part that has them. */
  version(): { version: number; flags: number } {
    return { version: this.number(1), flags: this.number(3) };
  }

  /** Letters, up to a zero or to the end. */
  word(length?: number): string {
    const end = length === undefined ? this.#bytes.indexOf(0, this.#at) : this.#at + length;
    const word = this.#bytes.toString('latin1', this.#at, end);
    this.#at = end + (length === undefined ? 1 : 0);
    return word;
  }

  rest(): Buffer {
    return this.#bytes.subarray(this.#at);
  }
}
