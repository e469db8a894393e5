import { FilterAPI } from 'node-av/api';
import type { Frame } from 'node-av/lib';
import { depthOf, tileGrade } from './grade.ts';
import { heifPicture, type HeifPicture } from './picture.ts';
import { tiffOf, type Canvas } from './tiff.ts';
import { decodeTiles } from './tiles.ts';

/**
 * The photograph of a HEIF file as sharp can read it: its tiles decoded to the end and put together, its border cut, and
 * beside it how it is turned and what its colours mean. Nothing else of the file comes along: no thumbnail, depth, map of
 * light, place or day. Throws where it is damaged.
 */
export const heifAsTiff = (file: Buffer): Promise<Buffer> => asTiff(heifPicture(file));

export async function asTiff(picture: HeifPicture): Promise<Buffer> {
  let canvas: Canvas | undefined;
  let filter: FilterAPI | undefined;
  try {
    await decodeTiles(picture.tiles, async (frame, index) => {
      canvas ??= emptyCanvas(picture, frame);
      filter ??= FilterAPI.create(tileGrade(frame, picture));
      const [colours] = await filter.processAll(frame);
      if (!colours) throw new Error('A tile could not be coloured.');
      using held = colours;
      place(held, canvas, { ...placeOf(picture, frame, index) });
    });
  } finally {
    filter?.close();
  }
  if (!canvas) throw new RangeError('It has no tile.');
  return tiffOf(canvas, picture);
}

function emptyCanvas({ cut, columns, tiles, width, height }: HeifPicture, tile: Frame): Canvas {
  const rows = tiles.length / columns;
  if (tile.width * columns < width || tile.height * rows < height) throw new RangeError('Its tiles do not cover it.');
  const bits = depthOf(tile);
  return { data: Buffer.alloc((cut.width * cut.height * 3 * bits) / 8), width: cut.width, height: cut.height, bits };
}

/** Where on the canvas a tile begins: before it, where a border is cut off. */
const placeOf = ({ columns, cut }: HeifPicture, { width, height }: Frame, index: number) => ({
  left: (index % columns) * width - cut.left,
  top: Math.floor(index / columns) * height - cut.top,
});

function place(tile: Frame, canvas: Canvas, { left, top }: { left: number; top: number }): void {
  const [source] = tile.data ?? [];
  const [stride = 0] = tile.linesize;
  if (!source) throw new Error('A tile holds no picture.');
  const pixel = (3 * canvas.bits) / 8;
  const [from, to] = [Math.max(0, -left), Math.min(tile.width, canvas.width - left)];
  if (to <= from) return;
  for (let y = Math.max(0, -top); y < Math.min(tile.height, canvas.height - top); y += 1) {
    const target = ((top + y) * canvas.width + left + from) * pixel;
    source.copy(canvas.data, target, y * stride + from * pixel, y * stride + to * pixel);
  }
}
