import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pixelsOf } from '../kitchen/photograph/pixels.ts';
import { makePhotograph } from '../../../testing/media/sample-photograph.ts';
import { inspectPhotograph } from './photograph.ts';

const folder = mkdtempSync(join(tmpdir(), 'jpeg-'));
afterAll(() => rmSync(folder, { recursive: true }));

let plain: Buffer;
let progressive: Buffer;
beforeAll(async () => {
  const picture = join(folder, 'picture.png');
  await makePhotograph(picture);
  plain = await sharp(picture).jpeg().toBuffer();
  progressive = await sharp(picture).jpeg({ progressive: true }).toBuffer();
});

const marked = (marker: number) => Buffer.from([0xff, marker]);
const after = (jpeg: Buffer, at: number, bytes: Buffer | string) =>
  Buffer.concat([jpeg.subarray(0, at), Buffer.from(bytes), jpeg.subarray(at)]);
const before = (jpeg: Buffer, marker: number, bytes: Buffer | string) =>
  after(jpeg, jpeg.indexOf(marked(marker)), bytes);
const last = (jpeg: Buffer, marker: number, bytes: Buffer) => after(jpeg, jpeg.lastIndexOf(marked(marker)), bytes);
const stray = Buffer.from([1, 2, 3, 4]);

/** The bytes of a header changed where they stand, from its marker on. */
function changed(jpeg: Buffer, marker: number, at: number, bytes: number[]): Buffer {
  const copy = Buffer.from(jpeg);
  copy.set(bytes, jpeg.indexOf(marked(marker)) + at);
  return copy;
}

const adobe = (transform: number) =>
  Buffer.concat([
    marked(0xee),
    Buffer.from([0, 14]),
    Buffer.from('Adobe'),
    Buffer.from([0, 100, 0, 0, 0, 0, transform]),
  ]);
const jfif = (major: number) =>
  Buffer.concat([
    marked(0xe0),
    Buffer.from([0, 16]),
    Buffer.from('JFIF\0'),
    Buffer.from([major, 1, 0, 0, 1, 0, 1, 0, 0]),
  ]);
/** The scan of three channels has its range eight bytes after their number. */
const scanRange = 2 + 2 + 1 + 6;

describe('a whole photograph is taken, though its header breaks a rule', () => {
  it.each<[string, () => Buffer, () => Buffer]>([
    ['a scan from 0 to 0, as telephones write it', () => changed(plain, 0xda, scanRange, [0, 0, 0]), () => plain],
    ['a revision of JFIF that nobody knows', () => after(plain, 2, jfif(2)), () => plain],
    ['a transform of Adobe that nobody knows', () => after(plain, 2, adobe(5)), () => after(plain, 2, adobe(1))],
    ['bytes before its tables', () => before(after(plain, 2, jfif(1)), 0xdb, stray), () => plain],
    ['bytes before its second table', () => last(plain, 0xc4, stray), () => plain],
    ['bytes before its pixels', () => before(plain, 0xda, stray), () => plain],
    ['bytes between its scans', () => last(progressive, 0xda, stray), () => progressive],
    [
      'bytes before the tables between its scans',
      () => last(progressive, 0xc4, Buffer.from([9, 9])),
      () => progressive,
    ],
    ['bytes before its end', () => last(plain, 0xd9, Buffer.alloc(7)), () => plain],
    ['a second picture behind its end, as telephones keep it', () => Buffer.concat([plain, plain]), () => plain],
    [
      'everything at once',
      () => before(changed(after(after(plain, 2, adobe(9)), 2, jfif(3)), 0xda, scanRange, [0, 0, 0]), 0xc0, stray),
      () => plain,
    ],
  ])('%s', async (_, broken, same) => {
    const file = join(folder, 'a.jpg');
    writeFileSync(file, broken());
    expect(await inspectPhotograph(file)).toEqual({ width: 320, height: 240 });
    const { data } = await pixelsOf(file, { width: 320, height: 240 }, '#fff');
    const whole = await sharp(same()).toColourspace('srgb').raw().toBuffer();
    expect(data.equals(whole)).toBe(true);
  });
});

describe('a damaged photograph is refused, though its header breaks a rule as well', () => {
  const broken = (jpeg: Buffer) => changed(after(jpeg, 2, jfif(2)), 0xda, scanRange, [0, 0, 0]);
  const cut = (jpeg: Buffer, share: number) => jpeg.subarray(0, Math.floor(jpeg.length * share));
  const ended = (jpeg: Buffer) => Buffer.concat([jpeg, marked(0xd9)]);
  /** Codes no table holds. */
  const blotted = (jpeg: Buffer) =>
    Buffer.from(jpeg).fill(Buffer.from([0xff, 0]), Math.floor(jpeg.length * 0.7), Math.floor(jpeg.length * 0.7) + 60);
  it.each<[string, () => Buffer]>([
    ['cut in half', () => cut(broken(plain), 0.5)],
    ['without its last bytes', () => cut(broken(plain), 0.99)],
    ['cut in half, and ended by whoever mended it', () => ended(cut(broken(plain), 0.5))],
    ['cut in half, with bytes before its second table', () => ended(cut(last(plain, 0xc4, stray), 0.5))],
    ['in scans, of which the last ones are cut', () => ended(cut(progressive, 0.6))],
    ['in scans, cut, with bytes between them', () => ended(cut(last(progressive, 0xc4, stray), 0.9))],
    ['with codes that mean nothing', () => blotted(broken(plain))],
  ])('%s', async (_, damaged) => {
    const file = join(folder, 'a.jpg');
    writeFileSync(file, damaged());
    await expect(inspectPhotograph(file)).rejects.toThrow(/damaged or cut short/);
  });
});

describe('what stands beside the pixels of other kinds of picture harms nobody', () => {
  const chunk = (bytes: string) => Buffer.from(bytes, 'latin1');
  it.each<[string, string, () => Promise<Buffer>]>([
    [
      'a PNG with a sum that is wrong beside its pixels',
      'a.png',
      async () => {
        const png = await sharp(plain).png().toBuffer();
        return after(png, 33, chunk('\0\0\0\x04tEXta\0bc\x01\x02\x03\x04'));
      },
    ],
    [
      'a PNG with a profile of nonsense',
      'a.png',
      async () => {
        const png = await sharp(plain).png().toBuffer();
        return after(png, 33, chunk('\0\0\0\x04iCCPa\0\0x\x01\x02\x03\x04'));
      },
    ],
    [
      'a PNG with bytes behind its end',
      'a.png',
      async () => Buffer.concat([await sharp(plain).png().toBuffer(), stray]),
    ],
    [
      'a WebP with bytes behind its end',
      'a.webp',
      async () => Buffer.concat([await sharp(plain).webp().toBuffer(), stray]),
    ],
    [
      'a TIFF with bytes behind its end',
      'a.tif',
      async () => Buffer.concat([await sharp(plain).tiff().toBuffer(), stray]),
    ],
    [
      'an AVIF with bytes behind its end',
      'a.avif',
      async () => Buffer.concat([await sharp(plain).avif({ effort: 0 }).toBuffer(), stray]),
    ],
  ])('%s', async (_, name, make) => {
    writeFileSync(join(folder, name), await make());
    expect(await inspectPhotograph(join(folder, name))).toEqual({ width: 320, height: 240 });
  });
});
