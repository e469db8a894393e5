// Is every film that is published what players can rely on, and no less than its master?
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { probeFilm } from '../testing/media/probe.ts';
import { filmOnShelf } from '../src/media/shelf.ts';
import { writtenChapters } from './support/chapters.ts';

const folder = inject('folder');
const chapters = [...new Set(writtenChapters().flatMap(({ id, film }) => (film ? [id] : [])))];

test('every film of the site is a rendition of a chapter’s film', () => {
  const named = chapters.flatMap((id) => {
    const { renditions, described } = filmOnShelf(id);
    return [...renditions, ...Object.values(described).flatMap((one) => one.renditions)].map(({ src }) => src);
  });
  expect(named.length).toBeGreaterThan(0);
  expect(
    globSync('**/*.{mp4,mov,mkv,webm}', { cwd: folder })
      .map((file) => `/${file}`)
      .sort(),
  ).toEqual([...new Set(named)].sort());
});

describe.each(chapters)('the film of %s', (id) => {
  const { renditions, sound, duration } = filmOnShelf(id);

  test.each(renditions.map(({ src, height, type, codec }) => [src, { height, type, codec }] as const))(
    '%s can be played at once, everywhere, and tells nothing of its making',
    async (src, { height, type, codec }) => {
      const film = await probeFilm(join(folder, src));
      expect(film).toMatchObject({ isIndexFirst: true, traces: [] });
      expect(film.picture).toMatchObject({
        height,
        pixelFormat: 'yuv420p',
        pixelAspect: 1,
        isTurned: false,
        messages: 0,
      });
      expect(type).toContain(film.picture?.codec);
      expect(film.picture?.codec).toMatch(codec === 'h264' ? /^avc1\.6400(1e|1f|28)$/ : /^av01\.0/);
      expect(film.picture).toMatchObject({ isClosed: true, start: 0, colours: [1, 1, 1, 1] });
      const { frames = 0, keyFrames = [], end = 0 } = film.picture ?? {};
      const every = Math.round((frames / end) * 2);
      expect(keyFrames).toEqual(keyFrames.map((_, index) => index * every));
      expect(keyFrames).toHaveLength(Math.ceil(frames / every));
      expect(Math.abs(end - duration)).toBeLessThan(0.1);
      expect(Math.abs((film.sound?.loudness ?? 0) + 16)).toBeLessThan(0.5);
      expect(film.sound?.truePeak).toBeLessThan(-1);
    },
  );

  test('can be listened to alone', async () => {
    const alone = await probeFilm(join(folder, sound?.src ?? ''));
    expect(alone.picture).toBeUndefined();
    expect(alone).toMatchObject({ isIndexFirst: true, traces: [], sound: { codec: 'mp4a.40.2', channels: 2 } });
    expect(Math.abs((alone.sound?.loudness ?? 0) + 16)).toBeLessThan(0.5);
  });
});
