/** Formats a photograph may be handed in as. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif';

export const extensionsOf: Record<PictureFormat, readonly string[]> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  avif: ['.avif'],
};

/** Whether a file is meant to be a picture, by its name; also those that cannot be used. */
export const isPicture = (name: string): boolean => /\.(?:jpe?g|png|webp|avif|gif|tiff?|hei[cf]|svg|bmp)$/i.test(name);

/**
 * What a picture is, by its first bytes. The build decodes pictures to the end; here a hundred chapters
 * must take no time, and an image library takes longer to load than all of them to read.
 */
export function formatOf(head: Uint8Array): PictureFormat | 'heic' | 'svg' | undefined {
  const text = String.fromCharCode(...head);
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (text.slice(4, 12) === 'ftypavif' || text.slice(4, 12) === 'ftypavis') return 'avif';
  if (/^ftyp(?:hei|hev|mif1|msf1)/.test(text.slice(4))) return 'heic';
  if (/^\s*<(?:\?xml|svg|!doctype svg)/i.test(text)) return 'svg';
  return undefined;
}
