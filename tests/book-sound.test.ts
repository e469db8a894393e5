// In the book of a chapter the sentence that is heard is marked: is it marked while the voice says it?
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { boxesOf, type Box } from '../testing/media/mp4-boxes.ts';
import { envelopeOf, hops } from '../testing/media/envelope.ts';
import { writtenChapters } from './support/chapters.ts';

const folder = inject('folder');
const made = mkdtempSync(join(tmpdir(), 'book-sound-'));
afterAll(() => rmSync(made, { recursive: true }));

/** Seconds by which a mark may miss the voice: more, and a reader sees another sentence than they hear. */
const late = 0.1;

/** dBFS above which the voice is heard; between its sentences it is some ten below, or silent. */
const voice = -30;

const seconds = (clock: string): number => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

const spoken = writtenChapters().filter(({ film, locale }) => film && locale === film.language);

describe.each(spoken)('the book of $id in “$locale”', async ({ id, address, folder: chapter, locale }) => {
  const files = unzipSync(new Uint8Array(readFileSync(join(folder, `${address.slice(1, -1)}.epub`))));
  const overlay = strFromU8(files['EPUB/heard.smil'] ?? new Uint8Array());
  const clips = [...overlay.matchAll(/clipBegin="([\d:.]+)" clipEnd="([\d:.]+)"/g)].map(([, begin = '', end = '']) => ({
    begin: seconds(begin),
    end: seconds(end),
  }));
  const sound = join(made, `${id.replace('/', '-')}.m4a`);
  writeFileSync(sound, files['EPUB/sound.m4a'] ?? new Uint8Array());
  const heard = await envelopeOf(sound);

  test('marks from where a caption begins to where one ends', () => {
    const captions = readFileSync(join(chapter, 'media', `film.${locale}.vtt`), 'utf8');
    const cues = [...captions.matchAll(/([\d:.]+) --> ([\d:.]+)/g)].map(([, ...both]) => both.map(seconds));
    const misses = (moment: number, at: 0 | 1) => Math.min(...cues.map((cue) => Math.abs((cue[at] ?? NaN) - moment)));
    expect(clips.length).toBeGreaterThan(1);
    for (const { begin, end } of clips) {
      expect(misses(begin, 0)).toBeLessThan(0.001);
      expect(misses(end, 1)).toBeLessThan(0.001);
    }
  });

  test('is heard on the time line of the film, however its beginning is read', async () => {
    const film = await envelopeOf(join(chapter, 'media', 'film.mp4'));
    expect(Math.abs(lagOf(film, heard)) / hops).toBeLessThan(0.02);
    // What an encoder puts before the first sample is cut off by a list that some players do not read.
    expect(primingOf(boxesOf(readFileSync(sound)))).toBeLessThan(late);
  });

  test('marks a sentence within a tenth of a second of the voice', () => {
    const at = (moment: number) => Math.max(0, Math.round(moment * hops));
    const misses = clips.map(({ begin, end }, index) => {
      // Where the next sentence begins at once, its voice is not this one’s.
      const until = Math.min(end + 0.2, clips[index + 1]?.begin ?? Infinity);
      const from = at(begin - 0.3);
      const first = from + heard.slice(from, at(begin + 0.5)).findIndex((level) => level > voice);
      const before = at(end - 0.6);
      const last = before + heard.slice(before, at(until)).findLastIndex((level) => level > voice) + 1;
      return { first: first / hops - begin, last: last / hops - end };
    });
    expect(misses.filter(({ first }) => Math.abs(first) > late)).toEqual([]);
    // A mark may stay a moment after the last word, and never goes before it.
    expect(misses.filter(({ last }) => last > late)).toEqual([]);
  });
});

/** Hops by which one sound is behind another: where they are most alike. */
function lagOf(one: readonly number[], other: readonly number[]): number {
  const alike = (lag: number) => {
    const pairs = one.flatMap((level, at) =>
      other[at + lag] === undefined ? [] : [[level, other[at + lag] as number]],
    );
    // How loud they are as a whole may differ: what counts is that both rise and fall at once.
    const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + (pair[side] ?? 0), 0) / pairs.length;
    const [left, right] = [mean(0), mean(1)];
    return pairs.reduce((sum, [a = 0, b = 0]) => sum + (a - left) * (b - right), 0) / pairs.length;
  };
  const lags = Array.from({ length: 81 }, (_, index) => index - 40);
  return lags.reduce((best, lag) => (alike(lag) > alike(best) ? lag : best), 0);
}

/** Seconds of a sound that its list of edits leaves out before the first that is heard. */
function primingOf(boxes: readonly Box[]): number {
  const all = flat(boxes);
  const edits = all.find(({ name }) => name === 'elst')?.content;
  const scale = all.find(({ name }) => name === 'mdhd')?.content.readUInt32BE(12) ?? NaN;
  return edits ? Math.max(0, edits.readInt32BE(12)) / scale : 0;
}

const flat = (boxes: readonly Box[]): Box[] => boxes.flatMap((box) => [box, ...flat(box.within)]);
