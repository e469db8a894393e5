import { expect, test } from 'vitest';
import sharp from 'sharp';
import { isNamedAs, kindOf, photographKinds } from './file-kind.ts';

const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: '#d9825b' } });

test.each(['jpeg', 'png', 'webp', 'avif', 'tiff'] as const)(
  'a picture saved as %s is known by its first bytes',
  async (format) => {
    const bytes = await picture.clone().toFormat(format).toBuffer();
    expect(kindOf(bytes)).toBe(format);
  },
);

test.each([
  ['a telephone', '\0\0\0\x24ftypheic\0\0\0\0mif1MiHEheic', 'heic'],
  ['a telephone that names the container first', '\0\0\0\x1cftypmif1\0\0\0\0mif1heic', 'heic'],
  ['a program that writes AVIF so', '\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf', 'avif'],
  ['a large scanner', 'II+\0\x08\0\0\0', 'tiff'],
  ['a Macintosh', 'MM\0*\0\0\0\x08', 'tiff'],
])('a picture of %s is known by its first bytes', (_, head, format) => {
  expect(kindOf(Buffer.from(head, 'latin1'))).toBe(format);
});

test('a film is no picture', () => {
  expect(kindOf(Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41'))).toBe('mp4');
});

test('a text is no picture', () => {
  expect(kindOf(new TextEncoder().encode('bonjour'))).toBe('unknown');
});

test('nothing is no picture', () => {
  expect(kindOf(new Uint8Array())).toBe('unknown');
});

test('a name says what a file is meant to be, in capitals too', () => {
  expect(
    ['a.JPG', 'a.heif', 'a.HIF', 'a.mov', 'jpg', 'a.jpg.txt'].map((name) => isNamedAs(name, photographKinds)),
  ).toEqual([true, true, true, false, false, false]);
});
