import { mediaAddress } from './addresses.ts';
import type { PictureFile, ShelvedPicture } from './shelf.ts';

/** What `<picture>` needs: two lists of files, as in `srcset`, and one file to fall back on. */
export interface OfferedPicture {
  avif: string;
  webp: string;
  src: string;
  width: number;
  height: number;
}

/** Pixels across that each use of a picture asks for at most. */
const widest = { strip: 828, text: 1280, screen: 1920 };

export type PictureUse = keyof typeof widest;

/** A photograph at the widths its use asks for; one that is narrow altogether as it is. */
export function offered({ avif, webp }: ShelvedPicture, use: PictureUse): OfferedPicture {
  const fitting = (files: PictureFile[]) => files.filter(({ width }) => width <= widest[use]);
  const last = fitting(webp).at(-1);
  if (!last) throw new Error('A photograph has no rendition narrow enough for a page.');
  return {
    avif: srcset(fitting(avif)),
    webp: srcset(fitting(webp)),
    src: mediaAddress(last.src),
    width: last.width,
    height: last.height,
  };
}

const srcset = (files: PictureFile[]): string =>
  files.map(({ src, width }) => `${mediaAddress(src)} ${width}w`).join(', ');
