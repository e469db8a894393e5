import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectFilm } from '../../gate/film.ts';
import { Refusal } from '../../../schema/fault.ts';
import { makeFilm } from '../../../../testing/media/sample-film.ts';
import type { FilmOptions } from '../../../../testing/media/sample-options.ts';
import type { CookedFilm } from '../cooked.ts';
import { cookFilm } from './film.ts';
import type { FilmOrder } from './order.ts';
import { probeFilm } from '../../../../testing/media/probe.ts';
import { seenAt } from '../../../../testing/media/seen-frame.ts';

const root = mkdtempSync(join(tmpdir(), 'kitchen-'));
const at = (...names: string[]) => join(root, ...names);
afterAll(() => {
  rmSync(root, { recursive: true });
});

async function cook(folder: string, options: FilmOptions, order: Partial<FilmOrder> = {}): Promise<CookedFilm> {
  const master = at(`${folder}.mp4`);
  await makeFilm(master, options);
  mkdirSync(at(folder));
  return cookFilm({ master, facts: await inspectFilm(master), described: [], ...order }, at(folder), (fraction) => {
    progress.push(fraction);
  });
}
const progress: number[] = [];

/** Black but for a second in its midst. */
const flash =
  "color=black,drawbox=color=white:t=fill:enable='between(t,2,3)',drawbox=w=iw/3:color=red:t=fill:enable='between(t,2,3)'";

let film: CookedFilm;
beforeAll(async () => {
  await makeFilm(at('described.m4a'), { seconds: 5, picture: 'none', level: -30 });
  const described = [{ locale: 'en' as const, file: at('described.m4a') }];
  film = await cook('film', { seconds: 5, size: '480x270', rate: 25, card: flash }, { described });
}, 120_000);

describe('the poster', () => {
  it('is the best of several frames: sharp, and not the dark', async () => {
    const { channels } = await sharp(at('film', film.poster.jpeg.src)).stats();
    expect(channels[0]?.mean).toBeGreaterThan(200);
  });

  it('is the frame of the moment asked for', async () => {
    const chosen = await cook('chosen', { seconds: 5, size: '160x90', rate: 25, card: flash }, { posterAt: 4 });
    const { channels } = await sharp(at('chosen', chosen.poster.jpeg.src)).stats();
    expect(channels[0]?.mean).toBeLessThan(10);
  }, 60_000);

  it('is there in every kind, no wider than the film, with no metadata', async () => {
    const { avif, webp, jpeg } = film.poster;
    for (const { src, width, height } of [...avif, ...webp, jpeg]) {
      const read = await sharp(at('film', src)).metadata();
      expect([read.width, read.height]).toEqual([width, height]);
      expect([read.exif, read.xmp, read.iptc, read.icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect(width).toBeLessThanOrEqual(480);
    }
    expect(avif.map(({ width }) => width)).toEqual(webp.map(({ width }) => width));
  });
});

describe('the storyboard', () => {
  const cues = () =>
    readFileSync(at('film', film.storyboard.src), 'utf8')
      .split('\n\n')
      .slice(1)
      .map((cue) => /^(.+) --> (.+)\n(.+)#xywh=(\d+),(\d+),(\d+),(\d+)/.exec(cue)?.slice(1) ?? []);

  it('covers the film without a gap', () => {
    const times = cues().map(([start, end]) => [start, end]);
    expect(times[0]?.[0]).toBe('00:00:00.000');
    expect(times.at(-1)?.[1]).toBe('00:00:05.000');
    expect(times.slice(1).map(([start]) => start)).toEqual(times.slice(0, -1).map(([, end]) => end));
  });

  it('shows at every moment what is seen there', async () => {
    const all = cues();
    expect(all).toHaveLength(5);
    for (const [index, [, , sheet = '', ...place]] of all.entries()) {
      const [left = 0, top = 0, width = 0, height = 0] = place.map(Number);
      expect([sheet, width, height]).toEqual(['storyboard.webp', 160, 90]);
      const thumbnail = await sharp(at('film', sheet)).extract({ left, top, width, height }).png().toBuffer();
      const { channels } = await sharp(thumbnail).stats();
      expect((channels[0]?.mean ?? 0) > 200).toBe(index === 2);
    }
  });
});

describe('the described sound', () => {
  it('goes with the same picture, untouched, at the loudness of the film', async () => {
    const described = film.described.en;
    expect(described?.renditions.map(({ src }) => src)).toEqual(
      film.renditions.map(({ src }) => src.replace('.mp4', '.described.en.mp4')),
    );
    for (const { src } of described?.renditions ?? []) {
      const [own, other] = await Promise.all([
        probeFilm(at('film', src.replace('.described.en', ''))),
        probeFilm(at('film', src)),
      ]);
      expect(other.picture).toEqual(own.picture);
      expect(Math.abs((other.sound?.loudness ?? 0) + 16)).toBeLessThan(0.5);
      expect(other.traces).toEqual([]);
      expect((await seenAt(at('film', src), 2.5)).colourAt(0.9, 0.5)[1]).toBeGreaterThan(200);
    }
    expect(described?.sound.src).toBe('sound.described.en.m4a');
  });

  it('is refused where it was made for another cut, before anything is made', async () => {
    await makeFilm(at('other.m4a'), { seconds: 3, picture: 'none' });
    const described = [{ locale: 'fr' as const, file: at('other.m4a') }];
    const order = cook('refused', { seconds: 5, size: '160x90' }, { described });
    await expect(order).rejects.toThrow(Refusal);
    await expect(order).rejects.toThrow(/^It is 3\.0 seconds long, but its film is 5\.0 seconds long\.$/);
    expect(readdirSync(at('refused'))).toEqual([]);
  }, 60_000);
});

describe('the work', () => {
  it('tells how far it is, up to the end', () => {
    expect(progress.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
    expect(progress).toContain(1);
    expect(new Set(progress).size).toBeGreaterThan(20);
  });

  it('gives the same bytes when it is done again', async () => {
    const hashes = (folder: string) =>
      readdirSync(at(folder)).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(at(folder, name)))
          .digest('hex'),
      ]);
    const options: FilmOptions = { seconds: 3, size: '640x360', rate: 25 };
    await cook('once', options);
    await cook('twice', options);
    expect(hashes('twice')).toEqual(hashes('once'));
  }, 120_000);

  it('throws, and leaves no draft, where a master is not what the gate has seen', async () => {
    const facts = await inspectFilm(at('film.mp4'));
    mkdirSync(at('missing'));
    await expect(cookFilm({ master: at('none.mp4'), facts, described: [] }, at('missing'))).rejects.toThrow();
    expect(readdirSync(at('missing'))).toEqual([]);
  });
});

describe('high dynamic range', () => {
  it.each([
    ['what was white paper', '0x949494', 205, 245],
    ['what was a grey card', '0x666666', 100, 140],
    ['what was black', '0x000000', 0, 4],
    ['what shines', '0xffffff', 248, 255],
  ])(
    '%s looks it on a common screen',
    async (_, colour, least, most) => {
      const name = `hdr-${colour}`;
      const options = { seconds: 1, size: '160x90', rate: 5, hdr: 'pq', picture: 'hevc', channels: 0 } as const;
      const { renditions } = await cook(name, { ...options, card: `color=${colour}` });
      const seen = (await seenAt(at(name, renditions.at(-1)?.src ?? ''), 0)).colourAt(0.5, 0.5);
      expect(Math.min(...seen)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...seen)).toBeLessThanOrEqual(most);
      expect(Math.max(...seen) - Math.min(...seen)).toBeLessThan(6);
    },
    60_000,
  );
});
