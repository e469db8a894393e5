import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFilm } from '../../gate/film.ts';
import { makeFilm } from '../../../../testing/media/sample-film.ts';
import type { FilmOptions } from '../../../../testing/media/sample-options.ts';
import type { CookedFilm } from '../cooked.ts';
import { cookFilm } from './film.ts';
import { probeFilm } from '../../../../testing/media/probe.ts';
import { seenAt } from '../../../../testing/media/seen-frame.ts';

const root = mkdtempSync(join(tmpdir(), 'kitchen-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Red above left, blue below right: whoever turns or mirrors it is found out. */
const corners =
  'color=gray,drawbox=w=iw/4:h=ih/4:color=red:t=fill,drawbox=x=3*iw/4:y=3*ih/4:w=iw/4:h=ih/4:color=blue:t=fill';

interface Master {
  name: string;
  options: FilmOptions;
  /** Width, height and codec of what it becomes; AV1 as well where it is worth its place. */
  sizes: string[];
  /** Frames a second, of what it becomes. */
  rate: number;
  /** Where red is seen, above or below, left or right. */
  red?: 'above left' | 'above right' | 'below left' | 'below right';
}

// prettier-ignore
const masters: Master[] = [
  { name: 'camera.mov', options: { seconds: 3, size: '1920x1080', rate: 12, picture: 'mpeg4', sound: 'pcm' }, sizes: ['640x360', '1280x720', '1920x1080'], rate: 12 },
  { name: 'portrait.mov', options: { seconds: 5, size: '480x270', rate: 30, picture: 'hevc', rotation: 90, card: corners }, sizes: ['270x480'], rate: 30, red: 'above right' },
  { name: 'headlong.mp4', options: { seconds: 3, size: '480x270', rate: 25, rotation: 180, card: corners }, sizes: ['480x270'], rate: 25, red: 'below right' },
  { name: 'left.mp4', options: { seconds: 3, size: '480x270', rate: 25, rotation: 270, card: corners }, sizes: ['270x480'], rate: 25, red: 'below left' },
  { name: 'telephone.mkv', options: { seconds: 5, size: '320x180', rate: 24, isVariable: true }, sizes: ['320x180'], rate: 24 },
  { name: 'wide-pixels.mkv', options: { seconds: 3, size: '360x288', rate: 25, pixelAspect: '16/15', picture: 'prores', card: corners }, sizes: ['384x288'], rate: 25, red: 'above left' },
  { name: 'cinema.mov', options: { seconds: 5, size: '320x180', rate: 24000 / 1001, picture: 'prores', channels: 6 }, sizes: ['320x180'], rate: 24000 / 1001 },
  { name: 'television.mp4', options: { seconds: 5, size: '320x180', rate: 30000 / 1001, channels: 1 }, sizes: ['320x180'], rate: 30000 / 1001 },
  { name: 'screen.webm', options: { seconds: 5, size: '320x180', rate: 60, picture: 'vp9' }, sizes: ['320x180'], rate: 60 },
  { name: 'slow-motion.mp4', options: { seconds: 3, size: '320x180', rate: 120 }, sizes: ['320x180'], rate: 60 },
  { name: 'slides.mp4', options: { seconds: 20, size: '320x180', rate: 0.2 }, sizes: ['320x180'], rate: 10 },
  { name: 'slow-slides.mov', options: { seconds: 20, size: '320x180', rate: 0.1, channels: 0 }, sizes: ['320x180'], rate: 10 },
  { name: 'quarter.mkv', options: { seconds: 8, size: '320x180', rate: 0.25, channels: 0, picture: 'vp9' }, sizes: ['320x180'], rate: 24 },
  { name: 'one-picture.mp4', options: { seconds: 20, size: '320x180', rate: 0.05 }, sizes: ['320x180'], rate: 10 },
  { name: 'fast.mp4', options: { seconds: 2, size: '320x180', rate: 1000 }, sizes: ['320x180'], rate: 1000 / 17 },
  { name: 'silent.mp4', options: { seconds: 3, size: '482x482', rate: 25, channels: 0 }, sizes: ['360x360', '482x482'], rate: 25 },
  { name: 'still.mp4', options: { seconds: 3, size: '320x180', rate: 25, level: -200, card: 'color=black' }, sizes: ['320x180'], rate: 25 },
  { name: 'loud.mp4', options: { seconds: 3, size: '320x180', rate: 25, level: -1 }, sizes: ['320x180'], rate: 25 },
  { name: 'hdr.mov', options: { seconds: 3, size: '320x180', rate: 25, picture: 'hevc', hdr: 'pq', card: 'color=0x949494' }, sizes: ['320x180'], rate: 25 },
];
const folderOf = ({ name }: Master) => join(root, `of ${name}`);
const cooked = new Map<Master, CookedFilm>();
const progress: number[] = [];

beforeAll(async () => {
  for (const master of masters) {
    const file = join(root, master.name);
    await makeFilm(file, master.options);
    mkdirSync(folderOf(master));
    const facts = await inspectFilm(file);
    cooked.set(
      master,
      await cookFilm({ master: file, facts, described: [] }, folderOf(master), (fraction) => progress.push(fraction)),
    );
  }
}, 600_000);

const whatBecameOf = (master: Master): CookedFilm => {
  const film = cooked.get(master);
  if (!film) throw new Error(`${master.name} was not cooked.`);
  return film;
};

describe.each(masters)('$name', (master) => {
  const files = () =>
    Promise.all(
      whatBecameOf(master).renditions.map(async (file) => ({
        ...file,
        probe: await probeFilm(join(folderOf(master), file.src)),
      })),
    );
  const seconds = master.options.seconds ?? 0;
  const hasSound = master.options.channels !== 0;

  it('is there in H.264 at every size it has pixels for, never larger', () => {
    const { renditions, width, height } = whatBecameOf(master);
    const sizes = renditions.filter(({ codec }) => codec === 'h264').map((file) => `${file.width}x${file.height}`);
    expect(sizes).toEqual(master.sizes);
    expect(`${width}x${height}`).toBe(master.sizes.at(-1));
  });

  it('is what old players can play, and says so', async () => {
    for (const { probe, codec, type, width, height } of await files()) {
      const { picture, sound } = probe;
      expect(picture).toMatchObject({ pixelFormat: 'yuv420p', width, height, pixelAspect: 1, isTurned: false });
      expect(picture?.colours).toEqual([1, 1, 1, 1]);
      expect(picture?.codec).toMatch(codec === 'h264' ? /^avc1\.6400(1e|1f|20|28)$/ : /^av01\.0\.\d\dM\.08$/);
      expect(type).toBe(`video/mp4; codecs="${[picture?.codec, sound?.codec].filter(Boolean).join(', ')}"`);
      if (hasSound) expect(sound).toMatchObject({ codec: 'mp4a.40.2', sampleRate: 48_000, channels: 2 });
      else expect(sound).toBeUndefined();
    }
  });

  it('starts at once: its index first, and both tracks at the first moment', async () => {
    for (const { probe } of await files()) {
      expect(probe.isIndexFirst).toBe(true);
      expect(probe.picture?.start).toBe(0);
      // AAC begins with 1024 samples that are not heard.
      if (hasSound) expect(probe.sound?.start).toBeCloseTo(-1024 / 48_000, 3);
    }
  });

  it('can be entered every two seconds', async () => {
    const every = Math.round(2 * master.rate);
    for (const { probe } of await files()) {
      const { frames = 0, keyFrames, isClosed } = probe.picture ?? {};
      expect(keyFrames).toEqual(Array.from({ length: Math.ceil(frames / every) }, (_, index) => index * every));
      expect(isClosed).toBe(true);
    }
  });

  it('is as long as its master', async () => {
    expect(whatBecameOf(master).duration).toBeCloseTo(seconds, 1);
    for (const { probe } of await files()) {
      expect(Math.abs((probe.picture?.end ?? 0) - seconds)).toBeLessThan(0.1);
      expect(Math.abs((probe.picture?.frames ?? 0) - seconds * master.rate)).toBeLessThan(1.5);
      if (hasSound) expect(Math.abs((probe.sound?.end ?? 0) - seconds)).toBeLessThan(0.1);
    }
  });

  it('tells nothing of its making', async () => {
    for (const { probe } of await files()) {
      expect(probe.traces).toEqual([]);
      expect(probe.picture?.messages).toBe(0);
    }
  });

  it.runIf(hasSound)('is as loud as every other film, or silent', async () => {
    const { sound } = whatBecameOf(master);
    const alone = await probeFilm(join(folderOf(master), sound?.src ?? ''));
    expect([alone.traces, alone.isIndexFirst, alone.picture]).toEqual([[], true, undefined]);
    for (const probe of [alone, ...(await files()).map((file) => file.probe)]) {
      if (master.name === 'still.mp4') {
        expect(probe.sound?.loudness).toBe(-Infinity);
      } else {
        expect(Math.abs((probe.sound?.loudness ?? 0) + 16)).toBeLessThan(0.5);
        expect(probe.sound?.truePeak).toBeLessThan(-1.5);
      }
    }
  });

  it.runIf(master.red)('stands upright', async () => {
    const places = {
      'above left': [0.1, 0.1],
      'above right': [0.9, 0.1],
      'below left': [0.1, 0.9],
      'below right': [0.9, 0.9],
    };
    for (const { src } of whatBecameOf(master).renditions) {
      const frame = await seenAt(join(folderOf(master), src), 1);
      for (const [place, [x = 0, y = 0]] of Object.entries(places)) {
        const [red = 0, , blue = 0] = frame.colourAt(x, y);
        expect(red - blue > 150, place).toBe(place === master.red);
      }
    }
  });

  it('leaves no draft behind, and lists every file with its bytes', () => {
    const { renditions, sound, poster, storyboard } = whatBecameOf(master);
    const listed = [
      ...renditions,
      ...(sound ? [sound] : []),
      ...poster.avif,
      ...poster.webp,
      poster.jpeg,
      storyboard.sheet,
    ];
    expect(readdirSync(folderOf(master)).toSorted()).toEqual(
      [...listed.map(({ src }) => src), storyboard.src].toSorted(),
    );
    for (const { src, bytes } of listed) expect(readFileSync(join(folderOf(master), src)).length).toBe(bytes);
  });
});
