import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';

/** What `<picture>` needs: two lists of files and one to fall back on. */
export interface Renditions {
  avif: string;
  webp: string;
  src: string;
  width: number;
  height: number;
}

/** Widths in pixels, few, and alike for every use, so that two places on a page share a file. */
const widths = { strip: [480, 828], text: [480, 828, 1280], screen: [480, 828, 1280, 1920] };

export type PictureUse = keyof typeof widths;

/**
 * The measures of a picture. Astro publishes the original of every picture whose properties are read, its metadata
 * and its place on Earth included; a clone can be read without that.
 */
export const measuresOf = (picture: ImageMetadata): { width: number; height: number } =>
  (picture as { clone?: ImageMetadata }).clone ?? picture;

/** A photograph as AVIF and WebP, at the widths its use asks for. Metadata does not survive. */
export async function renditions(picture: ImageMetadata, use: PictureUse): Promise<Renditions> {
  const own = measuresOf(picture).width;
  const fitting = widths[use].filter((width) => width <= own);
  const ladder = fitting.length > 0 ? fitting : [own];
  const [avif, webp] = await Promise.all(
    (['avif', 'webp'] as const).map((format) =>
      getImage({ src: picture, format, widths: ladder, width: Math.max(...ladder) }),
    ),
  );
  if (!avif || !webp) throw new Error('A photograph gave no renditions.');
  return {
    avif: avif.srcSet.attribute,
    webp: webp.srcSet.attribute,
    src: webp.src,
    width: Number(webp.attributes['width']),
    height: Number(webp.attributes['height']),
  };
}

/** A photograph as large as a lightbox shows it, as one file. */
export async function fullSize(picture: ImageMetadata) {
  const own = measuresOf(picture);
  const width = Math.min(own.width, 2400);
  const { src } = await getImage({ src: picture, format: 'webp', width, quality: 80 });
  return { src, width, height: Math.round((own.height * width) / own.width) };
}

/** The frame shown before a film starts. */
export async function posterOf(picture: ImageMetadata): Promise<string> {
  return (await getImage({ src: picture, format: 'webp', width: 828 })).src;
}

/** The picture shown where a page is shared: 1200 × 630 JPEG, which every service reads. */
export async function shareCard(picture: ImageMetadata): Promise<string> {
  return (await getImage({ src: picture, format: 'jpeg', width: 1200, height: 630, fit: 'cover' })).src;
}
