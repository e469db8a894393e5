import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Demuxer } from 'node-av/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FilmFacts } from '../../gate/film-facts.ts';
import { inspectFilm } from '../../gate/film.ts';
import { makeFilm } from '../../../../testing/media/sample-film.ts';
import type { Frames } from './codecs.ts';
import { isReady } from './ready.ts';
import { cookFilm } from './film.ts';

const root = mkdtempSync(join(tmpdir(), 'ready-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});
const frames: Frames = { side: 360, width: 640, height: 360, rate: { num: 25, den: 1 } };

/** Cooks a master into a folder of its own. @returns its largest H.264 file, and what the gate says of it */
async function cookedFrom(master: string, name: string): Promise<{ file: string; facts: FilmFacts }> {
  const folder = join(root, name);
  mkdirSync(folder);
  const { renditions } = await cookFilm({ master, facts: await inspectFilm(master), described: [] }, folder);
  const file = join(folder, renditions.findLast(({ codec }) => codec === 'h264')?.src ?? '');
  return { file, facts: await inspectFilm(file) };
}

async function trackOf(file: string) {
  const input = await Demuxer.open(file);
  const track = input.video();
  if (!track) throw new Error(`${file} has no picture.`);
  return { track, [Symbol.asyncDispose]: () => input.close() };
}

async function ready(file: string, facts: FilmFacts, wanted = frames): Promise<boolean> {
  await using held = await trackOf(file);
  return await isReady(file, held.track, facts, wanted);
}

async function pictureOf(file: string): Promise<string> {
  await using input = await Demuxer.open(file);
  const hash = createHash('sha256');
  for await (const packet of input.packets(input.video()?.index)) if (packet?.data) hash.update(packet.data);
  return hash.digest('hex');
}

describe('a master that is as we would make it', () => {
  let made: Awaited<ReturnType<typeof cookedFrom>>;
  beforeAll(async () => {
    const master = join(root, 'camera.mp4');
    await makeFilm(master, { seconds: 5, size: '640x360', rate: 25 });
    made = await cookedFrom(master, 'first');
  }, 120_000);

  it('is published as it is, to the byte of its picture', async () => {
    expect(await ready(made.file, made.facts)).toBe(true);
    const again = await cookedFrom(made.file, 'second');
    expect(await pictureOf(again.file)).toBe(await pictureOf(made.file));
  });

  it('is encoded where it would have to change', async () => {
    const { file, facts } = made;
    expect(await ready(file, { ...facts, rotation: 90 })).toBe(false);
    expect(await ready(file, facts, { ...frames, width: 480, height: 270 })).toBe(false);
    // As many frames from key to key as two seconds would have, and yet another rate.
    expect(await ready(file, facts, { ...frames, rate: { num: 252, den: 10 } })).toBe(false);
    const elsewhere = join(root, 'first.mkv');
    copyFileSync(file, elsewhere);
    expect(await ready(elsewhere, facts)).toBe(false);
  });

  it('is encoded where it is heavy, though it lacks nothing else', async () => {
    const noise = join(root, 'noise.mp4');
    await makeFilm(noise, { seconds: 5, size: '640x360', rate: 25, card: 'color=gray,noise=alls=60:allf=t' });
    const { file, facts } = await cookedFrom(noise, 'noise');
    expect(await ready(file, facts)).toBe(false);
  });

  it('is told from what a camera gives', async () => {
    const camera = join(root, 'camera.mp4');
    expect(await ready(camera, await inspectFilm(camera))).toBe(false);
  });
});
