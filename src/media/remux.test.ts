import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Demuxer } from 'node-av/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { remux } from './remux.ts';
import { makeFilm } from './sample-film.ts';

const folder = mkdtempSync(join(tmpdir(), 'remux-'));
const inFolder = (name: string) => join(folder, name);
const master = inFolder('master.mp4');
const target = inFolder('published.mp4');
const text = (file: string) => readFileSync(file).toString('latin1');

beforeAll(() => makeFilm(master, { seconds: 3 }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a film that is published', () => {
  beforeAll(async () => {
    const { duration, width, height } = await remux(master, target);
    expect([Math.round(duration), width, height]).toEqual([3, 64, 48]);
  });

  it('starts before it is wholly loaded: its index comes first', () => {
    expect(text(master).indexOf('moov')).toBeGreaterThan(text(master).indexOf('mdat'));
    expect(text(target).indexOf('moov')).toBeGreaterThan(0);
    expect(text(target).indexOf('moov')).toBeLessThan(text(target).indexOf('mdat'));
  });

  it('says nothing of where, when or with what it was made', () => {
    const telling = ['+36.7538', 'Secret title', 'Secret telephone', 'Secret camera', 'Lavf', 'location'];
    expect(telling.filter((trace) => text(master).includes(trace))).toHaveLength(6);
    expect(telling.filter((trace) => text(target).includes(trace))).toEqual([]);
  });

  it('was made at no time', () => {
    const madeAt = (file: string) => readFileSync(file).readUInt32BE(readFileSync(file).indexOf('mvhd') + 8);
    expect(madeAt(master)).toBeGreaterThan(0);
    expect(madeAt(target)).toBe(0);
  });

  it('keeps its picture, its sound and its length', async () => {
    await using film = await Demuxer.open(target);
    expect(film.streams).toHaveLength(2);
    expect(film.duration).toBeCloseTo(3, 1);
  });

  it('is the same to the byte when it is made again, so that its name stays', async () => {
    await remux(master, inFolder('again.mp4'));
    expect(readFileSync(inFolder('again.mp4')).equals(readFileSync(target))).toBe(true);
  });
});

describe('a film that cannot be published', () => {
  const unreadable = 'It cannot be read as a film: it may be damaged, empty or cut short.';

  it.each<[string, () => Buffer, string | RegExp]>([
    ['is empty', () => Buffer.alloc(0), unreadable],
    ['is something else', () => Buffer.from('PK\u0003\u0004 a document'), unreadable],
    ['is cut short before its index', () => readFileSync(master).subarray(0, 4000), unreadable],
    [
      'is cut short after its index',
      () => readFileSync(target).subarray(0, readFileSync(target).length / 2),
      /^It is cut short: \d of 3 seconds are there\.$/,
    ],
  ])('%s: it is refused in plain words, and leaves nothing behind', async (_, bytes, refusal) => {
    writeFileSync(inFolder('bad.mp4'), bytes());
    await expect(remux(inFolder('bad.mp4'), inFolder('refused.mp4'))).rejects.toThrow(refusal);
    expect(existsSync(inFolder('refused.mp4'))).toBe(false);
  });

  it('is missing', async () => {
    await expect(remux(inFolder('none.mp4'), inFolder('refused.mp4'))).rejects.toThrow(unreadable);
  });

  it('has no picture', async () => {
    await makeFilm(inFolder('sound.mp4'), { seconds: 1, picture: 'none' });
    await expect(remux(inFolder('sound.mp4'), inFolder('refused.mp4'))).rejects.toThrow('It has no picture track.');
  });
});
