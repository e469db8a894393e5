import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  makePhotograph,
  photographTraces,
  type PhotographOptions,
} from '../../../../testing/media/sample-photograph.ts';
import type { PictureFile, ShelvedPicture } from '../../shelf.ts';
import { cookPhotograph } from './photograph.ts';
import { pictureRecipe } from '../recipes.ts';

// Only ends a test that hangs.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function cooked(master: string) {
  const kitchen = mkdtempSync(inFolder('cooked-'));
  return { kitchen, picture: await cookPhotograph(master, kitchen) };
}

async function made(name: string, options: PhotographOptions) {
  await makePhotograph(inFolder(name), options);
  return cooked(inFolder(name));
}

const filesOf = ({ avif, webp, full, card }: ShelvedPicture): PictureFile[] => [...avif, ...webp, full, card];

type Colour = [number, number, number];

/** The colour of a picture at a place, both from 0 to 1. */
async function colourAt(file: string, across: number, down: number): Promise<Colour> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(down * info.height) * info.width + Math.floor(across * info.width)) * info.channels;
  const [red = -1, green = -1, blue = -1] = data.subarray(at);
  return [red, green, blue];
}

const corners: [number, number][] = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
];

/** Which of red, green and blue shine in each corner, in the order of reading: what photographs of the tests show. */
async function shining(file: string, dark: number, bright: number): Promise<string[]> {
  const colours = await Promise.all(corners.map(([across, down]) => colourAt(file, across, down)));
  return colours.map((colour) => colour.map((value) => (value > bright ? '1' : value < dark ? '0' : '?')).join(''));
}

const redGreenBlueWhite = ['100', '010', '001', '111'];

describe('the renditions of a photograph', () => {
  it.each<[number, number, number[], [number, number]]>([
    [2600, 1300, [480, 828, 1280, 1920], [2400, 1200]],
    [900, 1800, [480, 828], [900, 1800]],
    [300, 200, [300], [300, 200]],
    [120, 20_000, [98], [98, 16_383]],
  ])('of %d × %d pixels are %j wide, and never larger than it', async (width, height, widths, full) => {
    const master = inFolder(`${width}.png`);
    await sharp({ create: { width, height, channels: 3, background: '#d9825b' } }).toFile(master);
    const { kitchen, picture } = await cooked(master);

    expect([picture.width, picture.height]).toEqual([width, height]);
    for (const ladder of [picture.avif, picture.webp]) expect(ladder.map((file) => file.width)).toEqual(widths);
    expect([picture.full.width, picture.full.height]).toEqual(full);
    expect([picture.card.width, picture.card.height]).toEqual([1200, 630]);

    expect(
      filesOf(picture)
        .map(({ src }) => src)
        .toSorted(),
    ).toEqual(readdirSync(kitchen).toSorted());
    for (const file of filesOf(picture)) {
      const metadata = await sharp(join(kitchen, file.src)).metadata();
      expect(file).toMatchObject({ width: metadata.width, height: metadata.height });
      expect(file.bytes).toBe(statSync(join(kitchen, file.src)).size);
    }
  });

  it('are of the kinds their lists say', async () => {
    const { kitchen, picture } = await made('kinds.jpg', { width: 500, height: 400 });
    const formatOf = async ({ src }: PictureFile) => (await sharp(join(kitchen, src)).metadata()).format;
    expect(await Promise.all(picture.avif.map(formatOf))).toEqual(['heif']);
    expect(await Promise.all([...picture.webp, picture.full].map(formatOf))).toEqual(['webp', 'webp']);
    expect(await formatOf(picture.card)).toBe('jpeg');
  });

  it('are the same to the byte when they are made again, so that their names stay', async () => {
    const once = await made('again.jpg', { width: 900, height: 600 });
    const twice = await cooked(inFolder('again.jpg'));
    expect(twice.picture).toEqual(once.picture);
    for (const { src } of filesOf(once.picture)) {
      expect(readFileSync(join(twice.kitchen, src)).equals(readFileSync(join(once.kitchen, src))), src).toBe(true);
    }
  });

  it('have a recipe that names every number of it', () => {
    for (const number of [480, 828, 1280, 1920, 2400, 1200, 630, 50, 72, 80]) {
      expect(pictureRecipe).toMatch(new RegExp(`\\b${number}\\b`));
    }
  });
});

describe('what a camera noted', () => {
  it.each(['jpg', 'png', 'webp', 'avif', 'tif'])('of a .%s goes nowhere', async (ending) => {
    const { kitchen, picture } = await made(`told.${ending}`, { hasTraces: true, profile: 'p3' });
    const { artist, make, place } = photographTraces;
    const words = [artist, make, place, 'Exif', 'EXIF', 'xmp', 'XMP', 'Photoshop', 'ICC', 'iCCP', 'colrprof'];
    const told = (file: string) => words.filter((word) => readFileSync(file).includes(word));

    // PNG and TIFF keep part of it in numbers, or packed.
    expect(told(inFolder(`told.${ending}`)).length).toBeGreaterThan(1);
    expect(filesOf(picture).flatMap(({ src }) => told(join(kitchen, src)))).toEqual([]);
    for (const { src } of filesOf(picture)) {
      const { exif, xmp, iptc, icc, orientation } = await sharp(join(kitchen, src)).metadata();
      expect({ exif, xmp, iptc, icc, orientation }, src).toEqual({});
    }
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8] as const)(
    'of the way it was held (%d) is done before it is forgotten',
    async (orientation) => {
      const { kitchen, picture } = await made(`held-${orientation}.jpg`, { width: 600, height: 900, orientation });
      expect([picture.width, picture.height]).toEqual([600, 900]);
      for (const { src } of [...picture.avif, ...picture.webp, picture.full]) {
        expect(await shining(join(kitchen, src), 60, 200), src).toEqual(redGreenBlueWhite);
      }
    },
  );
});

describe('the colours of a photograph', () => {
  // In Display P3 the same red is written with more than 45 of green: read as sRGB it would be another colour.
  it.each<[string, PhotographOptions]>([
    ['srgb.jpg', {}],
    ['srgb-16.png', { isDeep: true }],
    ['p3.jpg', { profile: 'p3' }],
    ['p3.png', { profile: 'p3' }],
    ['p3.webp', { profile: 'p3' }],
    ['p3.tif', { profile: 'p3' }],
    ['p3-16.png', { profile: 'p3', isDeep: true }],
  ])('of %s are those of its profile', async (name, options) => {
    const { kitchen, picture } = await made(name, { width: 500, height: 400, ...options });
    for (const { src } of [picture.avif[0], picture.webp[0], picture.full].filter((file) => file !== undefined)) {
      expect(await shining(join(kitchen, src), 40, 215), src).toEqual(redGreenBlueWhite);
    }
  });

  it.each(['jpg', 'tif'])('made for print (.%s) are those of the screen', async (ending) => {
    const { kitchen, picture } = await made(`print.${ending}`, { profile: 'cmyk' });
    // Ink has no such light: its colours are duller, and are told apart all the same.
    const file = join(kitchen, picture.full.src);
    const colours = await Promise.all(corners.map(([across, down]) => colourAt(file, across, down)));
    expect(colours.slice(0, 3).map((colour) => colour.indexOf(Math.max(...colour)))).toEqual([0, 1, 2]);
    expect(Math.min(...(colours[3] ?? []))).toBeGreaterThan(200);
  });

  it.each<[number, number | undefined, number]>([
    [8, undefined, 128],
    [16, undefined, 128],
    [8, 1, 188],
    [16, 1, 188],
  ])('of a grey of %d bits and gamma %s are light as they should', async (bits, gamma, light) => {
    const master = inFolder(`grey-${bits}-${gamma}.png`);
    writeFileSync(master, greyPng(bits, gamma));
    const { kitchen, picture } = await cooked(master);
    for (const value of await colourAt(join(kitchen, picture.full.src), 0.5, 0.5)) {
      expect(Math.abs(value - light)).toBeLessThan(5);
    }
  });

  it('where there is none is paper, in every rendition', async () => {
    const { kitchen, picture } = await made('holes.png', { isTransparent: true, width: 500, height: 400 });
    for (const { src } of filesOf(picture)) {
      expect((await sharp(join(kitchen, src)).metadata()).hasAlpha, src).toBe(false);
      const [red, green, blue] = await colourAt(join(kitchen, src), 0.75, 0.5);
      expect(Math.abs(red - 0xf4) + Math.abs(green - 0xef) + Math.abs(blue - 0xe4), src).toBeLessThan(12);
    }
  });

  it('of a picture that moves are those of its beginning', async () => {
    const { picture } = await made('moving.webp', { frames: 3 });
    expect([picture.width, picture.height]).toEqual([320, 240]);
  });
});

/** A grey picture, half as light as can be; its profile says how its numbers grow with the light. */
function greyPng(bits: number, gamma?: number): Buffer {
  const size = 40;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head[8] = bits;
  const row = Buffer.concat([Buffer.of(0), Buffer.alloc((size * bits) / 8, 0x80)]);
  const profile =
    gamma === undefined ? [] : [chunk('iCCP', [Buffer.from('grey\0\0'), deflateSync(greyProfile(gamma))])];
  const rows = deflateSync(Buffer.concat(Array.from({ length: size }, () => row)));
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([start, chunk('IHDR', [head]), ...profile, chunk('IDAT', [rows]), chunk('IEND', [])]);
}

function chunk(name: string, data: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(name), ...data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The smallest colour profile (ICC.1): a white, and a curve of one number. */
function greyProfile(gamma: number): Buffer {
  const white = Buffer.from('58595a20000000000000f6d6000100000000d32d', 'hex');
  const curve = Buffer.from(`637572760000000000000001${(gamma * 256).toString(16).padStart(4, '0')}0000`, 'hex');
  const table = Buffer.alloc(28);
  table.writeUInt32BE(2, 0);
  table.write('wtpt', 4);
  table.writeUInt32BE(156, 8);
  table.writeUInt32BE(white.length, 12);
  table.write('kTRC', 16);
  table.writeUInt32BE(176, 20);
  table.writeUInt32BE(14, 24);
  const head = Buffer.alloc(128);
  head.writeUInt32BE(192, 0);
  head.writeUInt32BE(0x02100000, 8);
  head.write('mntrGRAYXYZ ', 12);
  head.write('acsp', 36);
  Buffer.from('0000f6d6000100000000d32d', 'hex').copy(head, 68);
  return Buffer.concat([head, table, white, curve]);
}
