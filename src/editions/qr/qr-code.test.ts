import readQr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrCode } from './qr-code.ts';

/** What another reader finds in a code, drawn as it is printed. */
async function readOf(address: string): Promise<string | undefined> {
  const { size, path } = qrCode(address);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size * 6}" height="${size * 6}" viewBox="0 0 ${size} ${size}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return readQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('the code of an address', () => {
  it.each(['https://example.org/fr/algerie/le-livre-et-le-registre/#film', `https://example.org/${'a'.repeat(180)}/`])(
    'is read as %s by another reader',
    async (address) => expect(await readOf(address)).toBe(address),
  );

  it('has the white margin that readers ask for', () => {
    const { path, size } = qrCode('https://example.org/');
    const places = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [
      Number(x),
      Number(y),
      Number(x) + Number(length),
    ]);
    expect(Math.min(...places.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
    expect(Math.max(...places.map(([, , end = 0]) => end))).toBe(size - 4);
  });
});
