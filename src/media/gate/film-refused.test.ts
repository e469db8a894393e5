import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFilm } from '../../../testing/media/sample-film.ts';
import type { FilmOptions } from '../../../testing/media/sample-options.ts';
import { makePhotograph } from '../../../testing/media/sample-photograph.ts';
import { inspectFilm } from './film.ts';
import { Refusal } from '../../schema/fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'gate-'));
const inFolder = (name: string) => join(folder, name);
const bytesOf = (name: string) => readFileSync(inFolder(name));
afterAll(() => rmSync(folder, { recursive: true }));
/** Ten pictures a second for three seconds; the index comes first. */
const whole = 'whole.mp4';
beforeAll(async () => {
  await makeFilm(inFolder(whole), { seconds: 3, isFastStart: true });
  await makeFilm(inFolder('picture.mp4'), { seconds: 3, isFastStart: true, channels: 0, size: '320x240', rate: 20 });
  await makeFilm(inFolder('whole.mkv'), { seconds: 3 });
  await makeFilm(inFolder('whole.webm'), { seconds: 3, picture: 'vp9' });
  await makeFilm(inFolder('camera.mp4'), { seconds: 1 });
});

type Maker = (target: string) => unknown;
const written =
  (bytes: Buffer | string): Maker =>
  (target) =>
    writeFileSync(target, bytes);
const film =
  (options: FilmOptions): Maker =>
  (target) =>
    makeFilm(target, { seconds: 1, ...options });
const part =
  (name: string, share: number): Maker =>
  (target) =>
    writeFileSync(target, bytesOf(name).subarray(0, bytesOf(name).length * share));

/** A film of which some bytes are others: `count` of them, from a share of the whole on. */
const damaged =
  (name: string, share: number, count: number): Maker =>
  (target) => {
    const bytes = bytesOf(name);
    const from = Math.floor(bytes.length * share);
    writeFileSync(target, bytes.fill(0, from, from + count));
  };

/** A film with words of its index blotted out, wherever they stand. */
const blotted =
  (...words: string[]): Maker =>
  (target) => {
    const text = words.reduce((blot, word) => blot.replaceAll(word, 'zzzz'), bytesOf(whole).toString('latin1'));
    writeFileSync(target, Buffer.from(text, 'latin1'));
  };

/** The matrix of the picture: 16.16 fixed point; it stands 40 bytes after the version of the track's header. */
const matrix =
  (a: number, b: number, c: number, d: number): Maker =>
  (target) => {
    const bytes = bytesOf(whole);
    const at = bytes.indexOf('tkhd') + 4 + 40;
    [a, b, 0, c, d].forEach((number, index) => bytes.writeInt32BE(Math.round(number * 65536), at + index * 4));
    writeFileSync(target, bytes);
  };

const masters: [string, string, Maker, RegExp | string][] = [
  ['is missing', 'film.mp4', () => undefined, 'It is not there.'],
  ['is empty', 'film.mp4', written(''), 'It is empty.'],
  ['is a folder', 'film.mp4', (target) => mkdirSync(target), 'It is a folder.'],
  ['leads to a folder', 'film.mp4', (target) => symlinkSync(folder, target), 'It is a folder.'],
  ['leads nowhere', 'film.mp4', (target) => symlinkSync(inFolder('none'), target), 'It is not there.'],
  ['leads to itself', 'film.mp4', (target) => symlinkSync(target, target), 'It is not there.'],
  ['is a pipe, which nobody fills', 'film.mp4', (target) => execFileSync('mkfifo', [target]), 'It is no file.'],
  ['never ends', 'film.mp4', (target) => symlinkSync('/dev/zero', target), 'It is no file.'],
  [
    'is a text',
    'film.mp4',
    written('The film comes on Monday.'),
    /^It is no file of a known kind that is called “film\.mp4”/,
  ],
  [
    'is the pointer of Git LFS',
    'film.mp4',
    written('version https://git-lfs.github.com/spec/v1\noid sha256:4d7a'),
    /^It is only the pointer that Git LFS leaves/,
  ],
  [
    'is a web page',
    'film.mp4',
    written('<!DOCTYPE html><title>Not found</title>'),
    /^It is a web page that is called “film\.mp4”/,
  ],
  [
    'is a list of films elsewhere',
    'film.mp4',
    written('#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n'),
    /^It is a list of films to play/,
  ],
  [
    'is a script for FFmpeg',
    'film.mp4',
    written("ffconcat version 1.0\nfile '/etc/passwd'\n"),
    /^It is no file of a known kind/,
  ],
  ['is an archive', 'film.mov', written('PK\u0003\u0004 and so on'), /^It is an archive that is called “film\.mov”/],
  [
    'is a photograph',
    'film.mp4',
    async (target) => (await makePhotograph(`${target}.jpg`), renameSync(`${target}.jpg`, target)),
    /^It is a JPEG picture that is called “film\.mp4”/,
  ],
  ['is a HEIC photograph', 'film.mp4', written('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /^It is a HEIC picture/],
  [
    'is an AVI film',
    'film.avi',
    written('RIFF\0\0\0\0AVI LIST'),
    'It is an AVI film, and not a film that can be published.',
  ],
  [
    'is Matroska under the name of MP4',
    'film.mp4',
    film({ container: 'matroska' }),
    'It is a Matroska film (MKV), but its name ends in “.mp4”.',
  ],
  [
    'is WebM under the name of MOV',
    'film.mov',
    film({ container: 'webm', picture: 'vp9', sound: 'opus' }),
    'It is a WebM film, but its name ends in “.mov”.',
  ],
  [
    'is MP4 under the name of Matroska',
    'film.mkv',
    film({ container: 'mp4' }),
    'It is an MP4 or MOV film, but its name ends in “.mkv”.',
  ],
  ['has only sound', 'film.mp4', film({ picture: 'none' }), 'It has no picture track.'],
  [
    'has only sound and a cover',
    'film.mp4',
    film({ picture: 'none', hasCover: true }),
    'It has no moving picture, only a cover beside its sound.',
  ],
  ['has a single picture', 'film.mp4', film({ seconds: 0.1, channels: 0 }), 'It is a single picture, not a film.'],
  [
    'is cut short before its index',
    'film.mp4',
    part('camera.mp4', 0.5),
    'It cannot be opened: it is cut short before its index, or damaged.',
  ],
  [
    'begins as a film and goes on as noise',
    'film.mp4',
    written('\0\0\0\x18ftypisom\0\0\0\0isommp42' + 'noise'.repeat(500)),
    /^It cannot be opened/,
  ],
  ['is cut short after its index', 'film.mp4', part(whole, 0.5), /^It is cut short: 1\.\d of 3 seconds are there\.$/],
  [
    'is cut short right after its index',
    'film.mp4',
    part(whole, 0.12),
    /^(No picture of it can be decoded|It is cut short: 0)/,
  ],
  [
    'lacks its last hundred bytes',
    'film.mp4',
    (target) => writeFileSync(target, bytesOf(whole).subarray(0, -100)),
    /^It is cut short( in its last moment|: 2\.9 of 3 seconds are there)\.$/,
  ],
  [
    'is Matroska cut short',
    'film.mkv',
    part('whole.mkv', 0.6),
    /^It is cut short: [12]\.?\d? of 3 seconds are there\.$/,
  ],
  ['is WebM cut short', 'film.webm', part('whole.webm', 0.6), /^It is cut short: [12]\.?\d? of 3 seconds are there\.$/],
  ['is damaged in its middle', 'film.mp4', damaged('picture.mp4', 0.5, 4000), /^Its picture is damaged at 0:01/],
  ['is damaged in its sound', 'film.mp4', damaged(whole, 0.6, 600), /^Its (sound|picture) is damaged at 0:01/],
  [
    'is of a codec nobody knows',
    'film.mp4',
    blotted('avc1'),
    'Its picture is in a form that cannot be read here (“zzzz”).',
  ],
  [
    'has sound of a codec nobody knows',
    'film.mp4',
    blotted('mp4a', 'esds'),
    'Its sound is in a form that cannot be read here (“zzzz”).',
  ],
  [
    'is too large',
    'film.mp4',
    film({ size: '8208x16', channels: 0, seconds: 0.2 }),
    /^Its picture has 8208 × 16 pixels; 8192 a side/,
  ],
  [
    'is too small',
    'film.mp4',
    film({ size: '8x8', channels: 0 }),
    'Its picture has 8 × 8 pixels; 16 a side is the least.',
  ],
  ['is too long', 'film.mp4', film({ seconds: 11_000, rate: 0.001, channels: 0 }), 'It lasts longer than 3 hours.'],
  [
    'has lost the times of its pictures',
    'film.mkv',
    film({ card: 'testsrc,setpts=0', picture: 'prores', channels: 0 }),
    'All its pictures stand at one and the same moment: their times are lost.',
  ],
  ['is mirrored', 'film.mp4', matrix(-1, 0, 0, 1), 'Its picture is mirrored.'],
  ['stands askew', 'film.mp4', matrix(0.866, 0.5, -0.5, 0.866), 'Its picture stands askew, turned by 30 degrees.'],
];

describe('a master film that cannot be published is refused, with its cure', () => {
  it.each(masters)('it %s', async (_, name, make, problem) => {
    rmSync(inFolder(name), { recursive: true, force: true });
    await make(inFolder(name));
    const refusal = await inspectFilm(inFolder(name)).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    const { message, remedy } = refusal as Refusal;
    if (typeof problem === 'string') expect(message).toBe(problem);
    else expect(message).toMatch(problem);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('says under which name it would be right', async () => {
    await makeFilm(inFolder('sea.mp4'), { seconds: 1, container: 'matroska' });
    await expect(inspectFilm(inFolder('sea.mp4'))).rejects.toMatchObject({
      remedy: 'Rename it to “sea.mkv”, here and wherever the chapter names it.',
    });
  });

  it('is never anything but measured or refused, whatever its bytes are', async () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 16_807) % 2_147_483_647) % below;
    for (const name of [whole, 'whole.mkv', 'whole.webm']) {
      for (let round = 0; round < 8; round++) {
        const bytes = bytesOf(name);
        // Its beginning says what is where: there the lies are worst.
        const reach = round % 2 === 0 ? Math.min(2000, bytes.length) : bytes.length;
        for (let hit = 0; hit < 12; hit++) bytes[12 + random(reach - 12)] = random(256);
        const target = inFolder(`any-${name}`);
        writeFileSync(target, bytes);
        const end = await inspectFilm(target).catch((error: unknown) => error);
        if (end instanceof Error) expect(end, `${name}, round ${round}`).toBeInstanceOf(Refusal);
      }
    }
  }, 60_000);
});
