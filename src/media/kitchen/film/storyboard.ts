import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'node-av/lib';
import sharp from 'sharp';
import { stampOf } from '../../../model/film/moment.ts';
import type { CookedFilm } from '../cooked.ts';
import { presentedAt } from './measures.ts';
import { writePicture } from './picture.ts';
import { asRaw, stillsOf, type Still } from './still.ts';

/** Thumbnails on the sheet: so few that it comes at the first touch of the time line. */
const most = 100;
const columns = 10;

/** Takes a thumbnail from the middle of every step of a film: at least a second, so many that they fit on one sheet. */
export function storyboardOf(film: { duration: number; width: number; height: number }) {
  const width = film.width >= film.height ? 160 : 90;
  const height = Math.max(2, Math.round((width * film.height) / film.width));
  const step = Math.max(1, Math.ceil(film.duration / most));
  const count = Math.max(1, Math.ceil(film.duration / step));
  const thumbnails: Still[] = [];
  const taker = stillsOf(width, height);
  return {
    take: async (frame: Frame): Promise<void> => {
      const next = thumbnails.length;
      const middle = (next * step + Math.min((next + 1) * step, film.duration)) / 2;
      if (next < count && presentedAt(frame) >= middle - 0.02) thumbnails.push(await taker.take(frame));
    },
    /** Writes the sheet, and the list of what is where on it. */
    write: async (folder: string): Promise<CookedFilm['storyboard']> => {
      const places = Array.from({ length: count }, (_, index) => ({
        left: (index % columns) * width,
        top: Math.floor(index / columns) * height,
      }));
      const used = Math.min(count, columns);
      const canvas = { width: used * width, height: Math.ceil(count / columns) * height, channels: 3 as const };
      const sheet = sharp({ create: { ...canvas, background: 'black' } }).composite(
        // A film a little shorter than it says lacks the last one.
        places.flatMap((place, index) => {
          const still = thumbnails[index] ?? thumbnails.at(-1);
          return still ? [{ ...place, input: still.data, raw: asRaw(still)[1].raw }] : [];
        }),
      );
      const file = await writePicture(sheet.webp({ quality: 60, effort: 5 }), folder, 'storyboard.webp');
      const cues = places.map(({ left, top }, index) => {
        const end = index === count - 1 ? film.duration : (index + 1) * step;
        return `${stampOf(index * step)} --> ${stampOf(end)}\nstoryboard.webp#xywh=${left},${top},${width},${height}\n`;
      });
      writeFileSync(join(folder, 'storyboard.vtt'), ['WEBVTT\n', ...cues].join('\n'));
      return { src: 'storyboard.vtt', sheet: file };
    },
    [Symbol.dispose]: () => {
      taker[Symbol.dispose]();
    },
  };
}
