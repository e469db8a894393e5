import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import {
  makeBomb,
  makePhotograph,
  photographTraces,
  type PhotographOptions,
} from '../../../testing/media/sample-photograph.ts';
import { inspectPhotograph } from './photograph.ts';
import { Refusal } from '../../schema/fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'gate-'));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('a photograph is decoded to its end, and measured upright', () => {
  it.each<[string, string, PhotographOptions]>([
    ['from a camera', 'sea.jpg', {}],
    ['from a camera that writes its names large', 'SEA.JPG', {}],
    ['with the place where it was taken', 'place.jpg', { hasTraces: true }],
    ['a telephone held upright', 'upright.jpg', { orientation: 6 }],
    ['a telephone upright, the other way', 'other.jpg', { orientation: 8 }],
    ['a telephone upside down', 'down.webp', { orientation: 3 }],
    ['colours beyond sRGB', 'p3.jpg', { profile: 'p3' }],
    ['colours for print', 'print.jpg', { profile: 'cmyk' }],
    ['colours for print, in TIFF', 'print.tif', { profile: 'cmyk' }],
    ['sixteen bits a colour', 'deep.png', { isDeep: true }],
    ['without colours', 'grey.png', { isGrey: true }],
    ['WebP one can see through', 'glass.webp', { isTransparent: true }],
    ['AVIF', 'sea.avif', {}],
    ['TIFF', 'sea.tiff', {}],
  ])('%s', async (_, name, options) => {
    await makePhotograph(inFolder(name), options);
    expect(await inspectPhotograph(inFolder(name))).toEqual({ width: 320, height: 240 });
  });

  it('and stored on its side it is measured as it is seen', async () => {
    await makePhotograph(inFolder('side.jpg'), { orientation: 6 });
    expect(await sharp(inFolder('side.jpg')).metadata()).toMatchObject({ width: 240, height: 320, orientation: 6 });
  });

  it('AVIF in the container of telephones', async () => {
    await makePhotograph(inFolder('sea.avif'));
    renameSync(inFolder('sea.avif'), inFolder('sea.heif'));
    expect(await inspectPhotograph(inFolder('sea.heif'))).toEqual({ width: 320, height: 240 });
  });

  it('with something else hidden behind its end: nothing but pixels goes any further', async () => {
    await makePhotograph(inFolder('two-faced.jpg'));
    appendFileSync(inFolder('two-faced.jpg'), 'PK\u0003\u0004<script>alert(1)</script>');
    expect(await inspectPhotograph(inFolder('two-faced.jpg'))).toEqual({ width: 320, height: 240 });
  });

  it('with the odd bytes that some telephones leave before the end', async () => {
    await makePhotograph(inFolder('odd.jpg'));
    const bytes = readFileSync(inFolder('odd.jpg'));
    writeFileSync(inFolder('odd.jpg'), Buffer.concat([bytes.subarray(0, -2), Buffer.alloc(7), bytes.subarray(-2)]));
    expect(await inspectPhotograph(inFolder('odd.jpg'))).toEqual({ width: 320, height: 240 });
  });
});

describe('a photograph of the tests', () => {
  it('says where, by whom and with what it was taken, so that it can be seen whether this goes', async () => {
    await makePhotograph(inFolder('traces.jpg'), { hasTraces: true });
    const bytes = readFileSync(inFolder('traces.jpg'));
    const { artist, make, place } = photographTraces;
    expect([artist, make].filter((trace) => !bytes.includes(trace))).toEqual([]);
    expect(bytes.toString('latin1').split(place)).toHaveLength(3);
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect([exif, xmp, iptc].map((kept) => kept !== undefined)).toEqual([true, true, true]);
  });
});

type Maker = (target: string) => unknown;
const written =
  (bytes: string): Maker =>
  (target) =>
    writeFileSync(target, bytes, 'latin1');
const photograph =
  (name: string, options: PhotographOptions = {}): Maker =>
  async (target) => {
    await makePhotograph(inFolder(name), options);
    renameSync(inFolder(name), target);
  };

/** A photograph of which only a share is there. */
const part =
  (share: number): Maker =>
  async (target) => {
    await makePhotograph(target);
    writeFileSync(target, readFileSync(target).subarray(0, readFileSync(target).length * share));
  };
const damaged: Maker = async (target) => {
  await makePhotograph(target);
  const bytes = readFileSync(target);
  const from = Math.floor(bytes.length * 0.6);
  writeFileSync(target, bytes.fill(0x55, from, from + 40));
};
const drawing = (inside: string, before = '') =>
  written(`${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`);

/** What says that a PNG moves stands before its pixels. */
const movingPng: Maker = async (target) => {
  await makePhotograph(target);
  const bytes = readFileSync(target);
  const moves = Buffer.from('\0\0\0\x08acTL\0\0\0\x02\0\0\0\0\xf3\x8d\x93\x70', 'latin1');
  writeFileSync(target, Buffer.concat([bytes.subarray(0, 33), moves, bytes.subarray(33)]));
};

const cutShort = /^(It is damaged or cut short|It cannot be opened: it is damaged or cut short)\.$/;

describe('a photograph that cannot be published is refused, with its cure', () => {
  it.each<[string, string, Maker, RegExp | string]>([
    ['is missing', 'none.jpg', () => undefined, 'It is not there.'],
    ['is empty', 'a.jpg', written(''), 'It is empty.'],
    [
      'is a text',
      'a.jpg',
      written('The photograph comes on Monday.'),
      /^It is no file of a known kind that is called “a\.jpg”/,
    ],
    [
      'is the pointer of Git LFS',
      'a.jpg',
      written('version https://git-lfs.github.com/spec/v1\n'),
      /^It is only the pointer/,
    ],
    ['is a JPEG cut in half', 'a.jpg', part(0.5), cutShort],
    ['is a JPEG that lacks its last bytes', 'a.jpg', part(0.99), cutShort],
    ['is a JPEG with nothing but its beginning', 'a.jpg', part(0.02), cutShort],
    ['is a JPEG damaged in its middle', 'a.jpg', damaged, cutShort],
    ['is a PNG cut short', 'a.png', part(0.98), cutShort],
    ['is a PNG damaged in its middle', 'a.png', damaged, cutShort],
    ['is a WebP cut short', 'a.webp', part(0.9), cutShort],
    ['is an AVIF cut short', 'a.avif', part(0.9), cutShort],
    ['is a TIFF cut short', 'a.tif', part(0.9), cutShort],
    [
      'fills the memory',
      'a.png',
      (target) => makeBomb(target, 12_000, 12_000),
      'It has 12000 × 12000 pixels, 144 million; 120 million is the most.',
    ],
    [
      'is too small',
      'a.jpg',
      photograph('small.jpg', { width: 40, height: 30 }),
      'It has 40 × 30 pixels; 64 a side is the least.',
    ],
    [
      'is a PNG under the name of JPEG',
      'a.jpg',
      photograph('b.png'),
      'It is a PNG picture, but its name ends in “.jpg”.',
    ],
    [
      'is a JPEG under the name of PNG',
      'a.png',
      photograph('b.jpg'),
      'It is a JPEG picture, but its name ends in “.png”.',
    ],
    ['is a HEIC of which only the head is there', 'a.heic', written('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), cutShort],
    [
      'is a HEIC under the name of JPEG',
      'a.jpg',
      written('\0\0\0\x18ftypmif1\0\0\0\0mif1heic'),
      'It is a HEIC picture, but its name ends in “.jpg”.',
    ],
    ['moves', 'a.webp', photograph('b.webp', { frames: 3 }), 'It moves: it holds 3 pictures, one after the other.'],
    ['moves, and is a PNG', 'a.png', movingPng, 'It moves: it holds several pictures, one after the other.'],
    ['is a GIF', 'a.gif', photograph('b.gif', { frames: 2 }), /^It is a GIF picture/],
    [
      'is a film',
      'a.jpg',
      written('\0\0\0\x18ftypisom\0\0\0\0isommp42'),
      /^It is an MP4 or MOV film that is called “a\.jpg”/,
    ],
    ['is a PDF', 'a.png', written('%PDF-1.7'), /^It is a PDF document/],
    ['is a web page', 'a.jpg', written('<!doctype html><p>Not found'), /^It is a web page/],
    ['is a drawing', 'a.svg', drawing('<circle r="4"/>'), 'It is an SVG drawing, not a photograph.'],
    [
      'is a drawing under the name of JPEG',
      'a.jpg',
      drawing('', '<?xml version="1.0"?>\n<!-- by hand -->\n'),
      'It is an SVG drawing, not a photograph.',
    ],
    [
      'is a drawing that refers to itself',
      'a.svg',
      drawing('<use href="#a"/><image href="data:image/png;base64,AA"/>'),
      'It is an SVG drawing, not a photograph.',
    ],
    [
      'is a drawing with a script',
      'a.svg',
      drawing('<script>alert(1)</script>'),
      'It is an SVG drawing that runs a script.',
    ],
    [
      'is a drawing with a link that is a script',
      'a.svg',
      drawing('<a href="javascript:alert(1)"/>'),
      'It is an SVG drawing that runs a script.',
    ],
    [
      'is a drawing that listens',
      'a.svg',
      drawing('<circle r="4" onload="go()"/>'),
      'It is an SVG drawing that runs a script when something happens.',
    ],
    [
      'is a drawing with a page in it',
      'a.svg',
      drawing('<foreignObject/>'),
      'It is an SVG drawing that holds a piece of a web page.',
    ],
    [
      'is a drawing that loads a picture',
      'a.svg',
      drawing('<image href="https://example.org/a.png"/>'),
      'It is an SVG drawing that loads things from elsewhere.',
    ],
    [
      'is a drawing that loads a face',
      'a.svg',
      drawing('<style>@import "a.css"</style>'),
      'It is an SVG drawing that loads things from elsewhere.',
    ],
    [
      'is a drawing that names a file',
      'a.svg',
      drawing('&a;', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
      'It is an SVG drawing that names things from elsewhere.',
    ],
  ])('it %s', async (_, name, make, problem) => {
    await make(inFolder(name));
    const refusal = await inspectPhotograph(inFolder(name)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    const { message, remedy } = refusal as Refusal;
    if (typeof problem === 'string') expect(message).toBe(problem);
    else expect(message).toMatch(problem);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  });
});
