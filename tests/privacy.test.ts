// Does anything that is published tell more than it shows: where, when, with what it was made?
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';
import { kindOf, photographKinds, type FileKind } from '../src/schema/file-kind.ts';

const folder = inject('folder');
const files = globSync('**/*', { cwd: folder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const pictures = files.filter((file) => /\.(avif|webp|jpe?g|png|gif)$/.test(file));
const films = files.filter((file) => /\.mp4$/.test(file));

/** What cameras, telephones and editing programs leave in a picture. */
const traces = [
  'Exif\0\0',
  'EXIF',
  'http://ns.adobe.com/xap',
  'XMP ',
  'Photoshop 3.0',
  'GPSLatitude',
  'bplist00',
  // Colour profiles name the screen or the camera they were made for.
  'ICC_PROFILE',
  'ICCP',
  'iCCP',
  'colrprof',
];

const holds = (file: string, trace: string): boolean => readFileSync(file).includes(Buffer.from(trace, 'latin1'));

test('there are pictures and films to look into', () => {
  expect(pictures.length).toBeGreaterThan(50);
  expect(films.length).toBeGreaterThan(0);
});

test('the traces looked for are found where they are', () => {
  const planted = Buffer.from('\xff\xd8\xff\xe1\x00\x10Exif\0\0II*\0', 'latin1');
  expect(traces.some((trace) => planted.includes(Buffer.from(trace, 'latin1')))).toBe(true);
});

test('no picture carries the notes of a camera, a telephone or an editing program', () => {
  const telling = pictures.flatMap((file) =>
    traces.filter((trace) => holds(file, trace)).map((trace) => `${file}: ${trace}`),
  );
  expect(telling).toEqual([]);
});

/** What telephones, cameras and encoders leave in the heads of a film. */
const filmTraces = ['\xa9', 'loci', 'data', 'com.apple.quicktime', 'http://ns.adobe.com/xap'];

test('no film carries notes', () => {
  const told = films.flatMap((file) => {
    const heads = headsOf(readFileSync(file));
    // They stand in a box of their own, which may be there and be empty; elsewhere four letters may meet by chance.
    const at = heads.indexOf('udta');
    const notes = at < 0 ? Buffer.alloc(0) : heads.subarray(at, at - 4 + heads.readUInt32BE(at - 4));
    const found = filmTraces.filter((trace) => notes.includes(Buffer.from(trace, 'latin1')));
    return [...found, ...(heads.includes('uuid') ? ['uuid'] : [])].map((trace) => `${file}: ${trace}`);
  });
  expect(told).toEqual([]);
});

test('no film tells when it was made', () => {
  for (const file of films) {
    const heads = headsOf(readFileSync(file));
    for (const box of ['mvhd', 'tkhd', 'mdhd']) {
      for (let at = heads.indexOf(box); at >= 0; at = heads.indexOf(box, at + 4)) {
        const [version, start] = [heads.readUInt8(at + 4), at + 8];
        const created = version === 1 ? heads.readBigUInt64BE(start) : BigInt(heads.readUInt32BE(start));
        expect(created, `${file} ${box}`).toBe(0n);
      }
    }
  }
});

test('no original photograph or film is published', () => {
  const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  const written = /\.(?:vtt|yaml|mdx)$/;
  const originals = new Set(
    globSync('content/**/media/*.*')
      .filter((file) => !written.test(file))
      .map(hashOf),
  );
  expect(originals.size).toBeGreaterThan(10);
  expect(files.filter((file) => originals.has(hashOf(file)))).toEqual([]);
});

test('no picture is published but those that were made for it', () => {
  const isPicture = (file: string) => {
    const kind: FileKind = kindOf(readFileSync(file));
    return kind === 'svg' || photographKinds.some((one) => one === kind);
  };
  const made = ['media/', 'cards/'].map((name) => join(folder, name));
  const stray = files.filter((file) => !made.some((one) => file.startsWith(one)) && isPicture(file));
  expect(stray.map((file) => relative(folder, file))).toEqual(['favicon.svg']);
});

/** An MP4 without its pictures and sound: a row of boxes, each `size name content`, less the one named `mdat`. */
function headsOf(file: Buffer): Buffer {
  const kept = [];
  for (let at = 0; at + 8 <= file.length;) {
    const short = file.readUInt32BE(at);
    const size = short === 1 ? Number(file.readBigUInt64BE(at + 8)) : short || file.length - at;
    if (file.toString('latin1', at + 4, at + 8) !== 'mdat') kept.push(file.subarray(at, at + size));
    at += size;
  }
  return Buffer.concat(kept);
}
