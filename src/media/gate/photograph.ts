import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import sharp from 'sharp';
import { asTiff } from '../heif/as-tiff.ts';
import { heifPicture } from '../heif/picture.ts';
import type { FileKind } from '../../schema/file-kind.ts';
import { photographFault } from '../../schema/kind-fault.ts';
import { drawingFault } from './drawing.ts';
import { kindOfFile } from './kind-of-file.ts';
import { areWhole } from './jpeg-pixels.ts';
import { Refusal } from '../../schema/fault.ts';

/**
 * What a photograph may be: 120 million pixels are more than the sensors of telephones and press cameras give (108), and
 * can be decoded in half a gigabyte; under 64 pixels a side there is nothing to look at.
 */
const limits = { pixels: 120e6, leastSide: 64, bytes: 500e6 };

const again = 'Copy or export it again, and put it in this place.';

/**
 * Decodes a photograph to its end. Throws a `Refusal` where it cannot be published.
 * @returns its size in pixels, upright
 */
export async function inspectPhotograph(file: string): Promise<{ width: number; height: number }> {
  const kind = kindOfFile(file);
  if (kind === 'svg') throw drawingFault(file);
  const fault = photographFault(basename(file), kind);
  if (fault) throw new Refusal(fault.problem, fault.remedy);
  const { size } = statSync(file);
  if (size > limits.bytes) {
    throw new Refusal(
      `It weighs ${Math.round(size / 1e6)} MB; ${limits.bytes / 1e6} MB is the most.`,
      'Export it as JPEG of the best quality.',
    );
  }
  const bytes = readFileSync(file);
  if (kind === 'heic') return inspectHeic(bytes);

  // The header alone: a few kilobytes may claim more pixels than a computer can hold.
  const {
    autoOrient,
    width,
    height,
    pages = 1,
  } = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Refusal('It cannot be opened: it is damaged or cut short.', again);
    });
  expectSize(autoOrient);
  // sharp shows the first picture of a PNG that moves, and does not say that there are others.
  const isMoving = kind === 'png' && bytes.subarray(0, bytes.indexOf('IDAT')).includes('acTL');
  // A TIFF of several pages carries its own thumbnail, or layers: its first page is the photograph.
  if (isMoving || (pages > 1 && kind !== 'tiff')) {
    const count = isMoving ? 'several' : pages;
    throw new Refusal(
      `It moves: it holds ${count} pictures, one after the other.`,
      'Export the one that is to be seen as JPEG; or publish it as a film.',
    );
  }
  await decode(bytes, kind, { width, height });
  return { width: autoOrient.width, height: autoOrient.height };
}

/** A photograph of a telephone, of one picture in HEVC or of many tiles. */
async function inspectHeic(bytes: Buffer): Promise<{ width: number; height: number }> {
  try {
    const picture = heifPicture(bytes);
    const { width, height } = picture.cut;
    expectSize({ width, height });
    // A file may claim tiles that hold more than the whole.
    expectSize({
      width: Math.max(64, ...picture.tiles.map((tile) => tile.width)),
      height: Math.max(64, ...picture.tiles.map((tile) => tile.height)),
    });
    await asTiff(picture);
    return picture.orientation > 4 ? { width: height, height: width } : { width, height };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof TypeError) {
      throw new Refusal(
        `It is a HEIC picture in a form that cannot be read here. ${error.message}`,
        'Export it as JPEG: telephones do so when they are set to the “most compatible” form.',
      );
    }
    throw new Refusal('It is damaged or cut short.', again);
  }
}

function expectSize({ width, height }: { width: number; height: number }): void {
  if (width * height > limits.pixels) {
    throw new Refusal(
      `It has ${width} × ${height} pixels, ${Math.round((width * height) / 1e6)} million; ${limits.pixels / 1e6} million is the most.`,
      'Export it smaller: readers see 2400 pixels a side at most.',
    );
  }
  if (Math.min(width, height) < limits.leastSide) {
    throw new Refusal(
      `It has ${width} × ${height} pixels; ${limits.leastSide} a side is the least.`,
      'Export it from the original, at 2400 pixels if it has them.',
    );
  }
}

/** Of a JPEG every warning counts; those of other kinds are of tags and profiles, and harm nobody. */
async function decode(
  bytes: Buffer,
  kind: FileKind,
  { width, height }: { width: number; height: number },
): Promise<void> {
  const attempt = (file: Buffer, failOn: 'warning' | 'error') =>
    sharp(file, { failOn, limitInputPixels: limits.pixels })
      // Asked for a cut-out, the decoder takes every pixel, and does not skip three of four.
      .extract({ left: 0, top: 0, width, height })
      .resize(64, 64, { fit: 'fill' })
      .raw()
      .toBuffer();
  const isWhole =
    kind === 'jpeg'
      ? await areWhole(bytes, (jpeg) => attempt(jpeg, 'warning'))
      : await attempt(bytes, 'error').then(Boolean, () => false);
  if (!isWhole) throw new Refusal('It is damaged or cut short.', again);
}
