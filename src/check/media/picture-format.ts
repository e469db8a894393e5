/** Formats a photograph may be handed in as. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff' | 'heif';

export const extensionsOf: Record<PictureFormat, readonly string[]> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  avif: ['.avif', '.heif'],
  tiff: ['.tif', '.tiff'],
  heif: ['.heic', '.heif', '.hif'],
};

/** Whether a file may be a photograph, by its name. */
export const isPhotograph = (name: string): boolean =>
  Object.values(extensionsOf)
    .flat()
    .some((extension) => name.toLowerCase().endsWith(extension));

/** Whether a file is meant to be a picture, by its name; also those that cannot be used. */
export const isPicture = (name: string): boolean =>
  /\.(?:jpe?g|png|webp|avif|gif|tiff?|hei[cf]|hif|svg|bmp)$/i.test(name);

/**
 * What a picture is, by its first bytes. The build decodes pictures to the end; here a hundred chapters
 * must take no time, and an image library takes longer to load than all of them to read.
 */
export function formatOf(head: Uint8Array): PictureFormat | 'svg' | undefined {
  const text = String.fromCharCode(...head);
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (/^(?:II[*+]\0|MM\0[*+])/.test(text)) return 'tiff';
  // AVIF and HEIF are one kind of file; what is in it stands among its brands.
  if (/^.{4}ftyp(?:.{4})*?avi[fs]/s.test(text)) return 'avif';
  if (/^.{4}ftyp(?:hei|hev|mif1|msf1)/s.test(text)) return 'heif';
  if (/^\s*<(?:\?xml|svg|!doctype svg)/i.test(text)) return 'svg';
  return undefined;
}
