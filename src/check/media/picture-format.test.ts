import { expect, test } from 'vitest';
import sharp from 'sharp';
import { formatOf } from './picture-format.ts';

const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: '#d9825b' } });

test.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
  'a picture saved as %s is known by its first bytes',
  async (format) => {
    const bytes = await picture.clone().toFormat(format).toBuffer();
    expect(formatOf(bytes.subarray(0, 32))).toBe(format);
  },
);

test.each([
  ['a telephone', '\0\0\0\x24ftypheic\0\0\0\0mif1MiHEheic', 'heif'],
  ['a telephone that names the container first', '\0\0\0\x1cftypmif1\0\0\0\0mif1heic', 'heif'],
  ['a program that writes AVIF so', '\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf', 'avif'],
  ['a large scanner', 'II+\0\x08\0\0\0', 'tiff'],
  ['a Macintosh', 'MM\0*\0\0\0\x08', 'tiff'],
])('a picture of %s is known by its first bytes', (_, head, format) => {
  expect(formatOf(Buffer.from(head, 'latin1'))).toBe(format);
});

test('a film is no picture', () => {
  expect(formatOf(Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41'))).toBeUndefined();
});

test('a text is no picture', () => {
  expect(formatOf(new TextEncoder().encode('bonjour'))).toBeUndefined();
});

test('nothing is no picture', () => {
  expect(formatOf(new Uint8Array())).toBeUndefined();
});
