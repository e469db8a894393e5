import { expect, test } from 'vitest';
import sharp from 'sharp';
import { formatOf } from './picture-format.ts';

const picture = sharp({ create: { width: 4, height: 4, channels: 3, background: '#d9825b' } });

test.each(['jpeg', 'png', 'webp', 'avif'] as const)(
  'a picture saved as %s is known by its first bytes',
  async (format) => {
    const bytes = await picture.clone().toFormat(format).toBuffer();
    expect(formatOf(bytes.subarray(0, 32))).toBe(format);
  },
);

test('a text is no picture', () => {
  expect(formatOf(new TextEncoder().encode('bonjour'))).toBeUndefined();
});

test('nothing is no picture', () => {
  expect(formatOf(new Uint8Array())).toBeUndefined();
});
