import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectPhotograph } from '../gate/photograph.ts';
import { Refusal } from '../../schema/fault.ts';
import { cookPhotograph } from '../kitchen/photograph/photograph.ts';
import { pixelsOf } from '../kitchen/photograph/pixels.ts';
import { makeHeic, type HeicOptions } from '../../../testing/media/sample-heic.ts';
import { photographTraces } from '../../../testing/media/sample-photograph.ts';

const folder = mkdtempSync(join(tmpdir(), 'heic-'));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const colours: Record<string, number[]> = {
  red: [255, 0, 0],
  lime: [0, 255, 0],
  blue: [0, 0, 255],
  white: [255, 255, 255],
};
const upright = ['red', 'lime', 'blue', 'white'];

/** The colours that are seen in the four corners, in the order of reading. */
async function cornersOf(file: string): Promise<(string | number[])[]> {
  const { data, info } = await pixelsOf(file, { width: 2000, height: 2000 }, '#000');
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
  const [right, bottom] = [info.width - 3, info.height - 3];
  return [at(2, 2), at(right, 2), at(2, bottom), at(right, bottom)].map((seen) => {
    const known = Object.entries(colours).find(([, colour]) =>
      colour.every((part, index) => Math.abs(part - (seen[index] ?? 0)) < 8),
    );
    return known?.[0] ?? seen;
  });
}

describe('a photograph of an iPhone is taken as it comes', () => {
  it.each<[string, string, HeicOptions, { width: number; height: number }, string[]]>([
    ['made of tiles that reach beyond it', 'IMG_0001.HEIC', {}, { width: 320, height: 240 }, upright],
    [
      'with a thumbnail, a map of light, place and day',
      'traces.heic',
      { hasTraces: true },
      { width: 320, height: 240 },
      upright,
    ],
    [
      'of one picture',
      'one.heif',
      { tiles: [['red']], width: 128, height: 128 },
      { width: 128, height: 128 },
      ['red', 'red', 'red', 'red'],
    ],
    ['of ten bits a colour', 'ten.hif', { tenBit: true }, { width: 320, height: 240 }, upright],
    [
      'held upright: a quarter against the clock',
      'irot1.heic',
      { turns: [['irot', 1]] },
      { width: 240, height: 320 },
      ['lime', 'white', 'red', 'blue'],
    ],
    [
      'upside down',
      'irot2.heic',
      { turns: [['irot', 2]] },
      { width: 320, height: 240 },
      ['white', 'blue', 'lime', 'red'],
    ],
    [
      'upright, the other way',
      'irot3.heic',
      { turns: [['irot', 3]] },
      { width: 240, height: 320 },
      ['blue', 'red', 'white', 'lime'],
    ],
    [
      'mirrored top to bottom',
      'imir0.heic',
      { turns: [['imir', 0]] },
      { width: 320, height: 240 },
      ['blue', 'white', 'red', 'lime'],
    ],
    [
      'mirrored side to side',
      'imir1.heic',
      { turns: [['imir', 1]] },
      { width: 320, height: 240 },
      ['lime', 'red', 'white', 'blue'],
    ],
    [
      'turned, then mirrored',
      'both.heic',
      {
        turns: [
          ['irot', 1],
          ['imir', 1],
        ],
      },
      { width: 240, height: 320 },
      ['white', 'lime', 'blue', 'red'],
    ],
    [
      'with a border that is cut off',
      'clean.heic',
      { clean: { width: 300, height: 220 } },
      { width: 300, height: 220 },
      upright,
    ],
  ])('%s', async (_, name, options, size, corners) => {
    await makeHeic(inFolder(name), options);
    expect(await inspectPhotograph(inFolder(name))).toEqual(size);
    expect(await cornersOf(inFolder(name))).toEqual(corners);
  });

  it('in the colours of its profile, made those of a screen', async () => {
    // This green of Display P3 is one that a screen of sRGB has.
    const tiles = [['0x75fb4c']];
    await makeHeic(inFolder('p3.heic'), { tiles, width: 128, height: 128, colours: 'p3' });
    await makeHeic(inFolder('srgb.heic'), { tiles, width: 128, height: 128 });
    const colourOf = async (name: string) => [
      ...(await pixelsOf(inFolder(name), { width: 64, height: 64 }, '#000')).data.subarray(0, 3),
    ];
    const [[red = 0, green = 0], [plain = 0]] = [await colourOf('p3.heic'), await colourOf('srgb.heic')];
    expect(Math.abs(plain - 0x75)).toBeLessThan(4);
    expect([red < 40, green > 245]).toEqual([true, true]);
  });

  it('with great light, pressed together softly', async () => {
    // White paper: 58 % of PQ, 203 candelas a square metre.
    await makeHeic(inFolder('pq.hif'), { tiles: [['0x949494']], width: 128, height: 128, colours: 'pq' });
    const { data } = await pixelsOf(inFolder('pq.hif'), { width: 64, height: 64 }, '#000');
    expect(data[0]).toBeGreaterThan(190);
  });

  it('and nothing of it is published but its pixels', async () => {
    await makeHeic(inFolder('secret.heic'), { hasTraces: true });
    expect(readFileSync(inFolder('secret.heic')).includes(photographTraces.artist)).toBe(true);
    mkdirSync(inFolder('made'));
    const { width, height, full } = await cookPhotograph(inFolder('secret.heic'), inFolder('made'));
    expect([width, height, full.width]).toEqual([320, 240, 320]);
    for (const name of readdirSync(inFolder('made'))) {
      const { exif, xmp, icc } = await sharp(inFolder(`made/${name}`)).metadata();
      expect([exif, xmp, icc]).toEqual([undefined, undefined, undefined]);
      const bytes = readFileSync(inFolder(`made/${name}`));
      expect(Object.values(photographTraces).filter((trace) => bytes.includes(trace))).toEqual([]);
    }
  });
});

describe('a photograph of an iPhone that cannot be published is refused', () => {
  const changed = async (name: string, change: (bytes: Buffer) => Buffer) => {
    await makeHeic(inFolder(name));
    writeFileSync(inFolder(name), change(readFileSync(inFolder(name))));
    return inspectPhotograph(inFolder(name)).catch((error: unknown) => error);
  };
  const four = (number: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  };
  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['it is cut short', (bytes) => bytes.subarray(0, -40), /damaged or cut short/],
    ['it is cut short before its pixels', (bytes) => bytes.subarray(0, bytes.indexOf('mdat')), /damaged or cut short/],
    ['it is cut short in its list', (bytes) => bytes.subarray(0, 200), /damaged or cut short/],
    [
      'a tile is blotted out',
      (bytes) => Buffer.from(bytes).fill(0x55, bytes.indexOf('mdat') + 4, bytes.indexOf('mdat') + 40),
      /damaged or cut short/,
    ],
    [
      'it lacks a tile',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('dimg\0\x07\0\x06', 'dimg\0\x07\0\x05'), 'latin1'),
      /damaged or cut short/,
    ],
    [
      'a tile is in a form nobody knows',
      (bytes) => Buffer.from(bytes.toString('latin1').replace('hvc1', 'vvc1'), 'latin1'),
      /^It is a HEIC picture in a form that cannot be read here/,
    ],
    [
      'it claims more than a computer can hold',
      (bytes) => {
        const at = bytes.lastIndexOf('ispe');
        four(60_000).copy(bytes, at + 8);
        const grid = bytes.lastIndexOf(Buffer.from([0, 0, 1, 2, 320 >> 8, 320 & 255, 0, 240]));
        bytes.set([0xea, 0x60, 0xea, 0x60], grid + 4);
        return bytes;
      },
      /^It has 60000 × 60000 pixels, 3600 million/,
    ],
  ])('where %s', async (_, change, problem) => {
    const end = await changed('a.heic', change);
    expect(end).toBeInstanceOf(Refusal);
    expect((end as Refusal).message).toMatch(problem);
    expect((end as Refusal).remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('and whatever its bytes are, it is never anything but measured or refused', async () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    await makeHeic(inFolder('whole.heic'), {
      hasTraces: true,
      turns: [['irot', 1]],
      clean: { width: 300, height: 220 },
    });
    const whole = readFileSync(inFolder('whole.heic'));
    for (let round = 0; round < 150; round += 1) {
      const bytes = Buffer.from(whole);
      for (let hit = 0; hit < 6; hit += 1) bytes[12 + random(round % 3 === 0 ? bytes.length - 12 : 800)] = random(256);
      writeFileSync(inFolder('any.heic'), bytes);
      const end = await inspectPhotograph(inFolder('any.heic')).catch((error: unknown) => error);
      if (end instanceof Error) expect(end, `round ${round}: ${end.stack}`).toBeInstanceOf(Refusal);
    }
  });
});
