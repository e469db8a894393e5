import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFilm } from '../../../testing/media/sample-film.ts';
import type { FilmOptions } from '../../../testing/media/sample-options.ts';
import type { FilmFacts } from './film-facts.ts';
import { inspectFilm } from './film.ts';

const folder = mkdtempSync(join(tmpdir(), 'gate-'));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const about = (number: number): number => expect.closeTo(number, 1) as number;

/** A card of 64 × 48, ten pictures a second, one second, and a tone at −18 dB on two channels. */
const common: FilmFacts = {
  duration: about(1),
  width: 64,
  height: 48,
  rotation: 0,
  frameRate: about(10),
  sound: { channels: 2, loudness: about(-18.7), truePeak: expect.closeTo(-18, 0) as number },
};
const silent = (facts: Partial<FilmFacts> = {}): FilmFacts => {
  const { sound, ...others } = common;
  expect(sound).toBeDefined();
  return { ...others, ...facts };
};

const masters: [string, string, FilmOptions, FilmFacts][] = [
  ['from an editing program', 'film.mp4', {}, common],
  ['from a camera that writes its names large', 'FILM.MP4', {}, common],
  ['with its index first', 'first.mp4', { isFastStart: true }, common],
  ['with the place where it was taken', 'place.mov', { metadata: { location: '+36.7538+003.0588/' } }, common],
  ['a telephone held upright', 'upright.mov', { rotation: 90 }, { ...common, width: 48, height: 64, rotation: 90 }],
  ['a telephone upside down', 'down.mov', { rotation: 180 }, { ...common, rotation: 180 }],
  [
    'a telephone upright, the other way',
    'other.mp4',
    { rotation: 270 },
    { ...common, width: 48, height: 64, rotation: 270 },
  ],
  ['stored upright', 'portrait.mp4', { size: '48x64' }, { ...common, width: 48, height: 64 }],
  ['pixels that are not square', 'wide.mp4', { pixelAspect: '4/3' }, { ...common, width: 85 }],
  [
    'not square and turned',
    'tall.mov',
    { pixelAspect: '4/3', rotation: 90 },
    { ...common, width: 48, height: 85, rotation: 90 },
  ],
  [
    'pictures unevenly spaced',
    'uneven.mp4',
    { isVariable: true },
    { ...common, frameRate: expect.closeTo(10, 0) as number },
  ],
  ['24 pictures a second', 'cinema.mp4', { rate: 24 }, { ...common, frameRate: about(24) }],
  ['HEVC', 'hevc.mp4', { picture: 'hevc' }, common],
  ['HEVC of ten bits', 'ten.mp4', { picture: 'hevc', tenBit: true }, common],
  ['HEVC of great light, PQ', 'pq.mp4', { picture: 'hevc', hdr: 'pq' }, { ...common, hdr: 'pq' }],
  [
    'HEVC of great light, HLG, from a telephone',
    'hlg.mov',
    { picture: 'hevc', hdr: 'hlg', rotation: 90 },
    { ...common, width: 48, height: 64, rotation: 90, hdr: 'hlg' },
  ],
  [
    'AV1 of great light',
    'pq-av1.mp4',
    { picture: 'av1', hdr: 'pq', size: '64x64' },
    { ...common, height: 64, hdr: 'pq' },
  ],
  ['ProRes', 'prores.mov', { picture: 'prores', sound: 'pcm' }, common],
  ['ProRes of great light', 'prores-pq.mov', { picture: 'prores', sound: 'pcm', hdr: 'pq' }, { ...common, hdr: 'pq' }],
  ['Matroska with H.264 and Opus', 'film.mkv', { sound: 'opus' }, common],
  ['WebM with VP9', 'film.webm', { picture: 'vp9' }, common],
  ['an old camera', 'old.mkv', { picture: 'mpeg4', sound: 'pcm' }, common],
  [
    'one channel',
    'mono.mp4',
    { channels: 1 },
    { ...common, sound: { channels: 1, loudness: about(-21.7), truePeak: expect.any(Number) as number } },
  ],
  [
    'six channels',
    'six.mp4',
    { channels: 6 },
    { ...common, sound: { channels: 6, loudness: about(-13.8), truePeak: expect.any(Number) as number } },
  ],
  ['no sound', 'silent.mp4', { channels: 0 }, silent()],
  [
    'a microphone that was off',
    'off.mov',
    { level: -300, sound: 'pcm' },
    { ...common, sound: { channels: 2, loudness: -Infinity, truePeak: -Infinity } },
  ],
  [
    'a sound that is too loud',
    'loud.mov',
    { level: 0, sound: 'pcm' },
    { ...common, sound: { channels: 2, loudness: about(-0.7), truePeak: expect.closeTo(0, 0) as number } },
  ],
  ['a cover beside its picture', 'cover.mp4', { hasCover: true }, common],
];

describe('a master film is decoded to its end, and measured', () => {
  it.each(masters)('%s', async (_, name, options, facts) => {
    await makeFilm(inFolder(name), { seconds: 1, ...options });
    expect(await inspectFilm(inFolder(name))).toEqual(facts);
  });

  it('with something else hidden behind its end: nothing but picture and sound goes any further', async () => {
    await makeFilm(inFolder('two-faced.mp4'), { seconds: 1 });
    appendFileSync(inFolder('two-faced.mp4'), 'PK\u0003\u0004<script>alert(1)</script>');
    expect(await inspectFilm(inFolder('two-faced.mp4'))).toEqual(common);
  });

  it('and is told how far it is', async () => {
    await makeFilm(inFolder('long.mp4'), { seconds: 5, channels: 0 });
    const told: number[] = [];
    await inspectFilm(inFolder('long.mp4'), (fraction) => told.push(fraction));
    expect(told.length).toBeGreaterThan(10);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });
});
