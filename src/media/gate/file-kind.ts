import { closeSync, openSync, readSync, statSync, type Stats } from 'node:fs';
import { basename, extname } from 'node:path';
import { Refusal } from './refusal.ts';

/** What a file is by its bytes, whatever its name says. */
export type FileKind = keyof typeof kinds;

/** Each kind: how it is called, how its name may end, and how its bytes begin. The first that fits is taken. */
const kinds = {
  jpeg: { is: 'a JPEG picture', endings: ['.jpg', '.jpeg'], bytes: /^\xff\xd8\xff/ },
  png: { is: 'a PNG picture', endings: ['.png'], bytes: /^\x89PNG\r\n\x1a\n/ },
  gif: { is: 'a GIF picture', endings: ['.gif'], bytes: /^GIF8[79]a/ },
  webp: { is: 'a WebP picture', endings: ['.webp'], bytes: /^RIFF.{4}WEBP/s },
  avif: {
    is: 'an AVIF picture',
    endings: ['.avif', '.heif'],
    bytes: /^.{4}ftyp(?:avi[fs]|mi[af][f1].{4}(?:.{4}){0,8}avif)/s,
  },
  heic: { is: 'a HEIC picture', endings: ['.heic', '.heif', '.hif'], bytes: /^.{4}ftyp(?:hei|hev|mif|msf)/s },
  tiff: { is: 'a TIFF picture', endings: ['.tif', '.tiff'], bytes: /^(?:II[*+]\0|MM\0[*+])/ },
  bmp: { is: 'a BMP picture', endings: ['.bmp'], bytes: /^BM.{4}\0{4}/s },
  photoshop: { is: 'a Photoshop document', endings: ['.psd'], bytes: /^8BPS/ },
  svg: {
    is: 'an SVG drawing',
    endings: ['.svg'],
    bytes:
      /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*|<!--[^]*?-->\s*|<!doctype svg[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*<svg[\s>]/i,
  },
  mp4: {
    is: 'an MP4 or MOV film',
    endings: ['.mp4', '.mov', '.m4v'],
    bytes: /^.{4}(?:ftyp|moov|mdat|free|skip|wide)/s,
  },
  webm: { is: 'a WebM film', endings: ['.webm', '.mkv'], bytes: /^\x1aE\xdf\xa3.{0,64}webm/s },
  matroska: { is: 'a Matroska film (MKV)', endings: ['.mkv', '.webm'], bytes: /^\x1aE\xdf\xa3/ },
  avi: { is: 'an AVI film', endings: ['.avi'], bytes: /^RIFF.{4}AVI /s },
  wmv: { is: 'a Windows Media film', endings: ['.wmv'], bytes: /^\x30\x26\xb2\x75\x8e\x66\xcf\x11/ },
  flash: { is: 'a Flash film', endings: ['.flv'], bytes: /^FLV\x01/ },
  mpeg: {
    is: 'an MPEG film',
    endings: ['.mpg', '.mts', '.ts'],
    bytes: /^(?:\0\0\x01[\xba\xb3]|(?:.{4})?G.{187}(?:.{4})?G)/s,
  },
  sound: {
    is: 'a sound file',
    endings: ['.mp3', '.wav'],
    bytes: /^(?:ID3|OggS|fLaC|\xff[\xf2\xf3\xfa\xfb]|RIFF.{4}WAVE)/s,
  },
  pdf: { is: 'a PDF document', endings: ['.pdf'], bytes: /^%PDF-/ },
  archive: { is: 'an archive', endings: ['.zip'], bytes: /^(?:PK[\x03\x05]|Rar!|7z\xbc\xaf|\x1f\x8b)/ },
  playlist: { is: 'a list of films to play', endings: ['.m3u8'], bytes: /^#EXTM3U/ },
  pointer: { is: 'only the pointer that Git LFS leaves', endings: [], bytes: /^version https:\/\/git-lfs/ },
  page: { is: 'a web page', endings: ['.html'], bytes: /^\s*<(?:!doctype html|html|head|body)/i },
  unknown: { is: 'no file of a known kind', endings: [], bytes: /^/ },
} as const;

/**
 * Looks at the first bytes of a file, and opens nothing but files: a pipe would be read for ever.
 * Throws a `Refusal` where there is no file, or nothing in it.
 */
export function kindOf(file: string): FileKind {
  const found = statOf(file);
  if (!found) throw new Refusal('It is not there.', 'Put the file in this place, or remove its name from the chapter.');
  if (found.isDirectory()) throw new Refusal('It is a folder.', 'Put the file itself in this place, under this name.');
  if (!found.isFile()) throw new Refusal('It is no file.', 'Put the file itself in this place, under this name.');
  if (found.size === 0) throw new Refusal('It is empty.', 'Copy or export it again, and put it in this place.');

  const text = headOf(file);
  return (Object.keys(kinds) as FileKind[]).find((kind) => kinds[kind].bytes.test(text)) ?? 'unknown';
}

/** Nothing where there is no file, nor where a link leads nowhere or in a circle. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function headOf(file: string): string {
  const head = Buffer.alloc(4096);
  try {
    const handle = openSync(file, 'r');
    const length = readSync(handle, head, 0, head.length, 0);
    closeSync(handle);
    return head.toString('latin1', 0, length);
  } catch {
    throw new Refusal('It may not be read.', 'Allow this computer to read it, or copy it again into this place.');
  }
}

/** Throws a `Refusal` where a file is of another kind than those taken, or where its name ends as if it were of another. */
export function expectKind(
  file: string,
  kind: FileKind,
  taken: readonly FileKind[],
  wanted: string,
  cure: string,
): void {
  const { is, endings }: { is: string; endings: readonly string[] } = kinds[kind];
  const name = basename(file);
  const ending = extname(name).toLowerCase();
  if (kind === 'pointer')
    throw new Refusal(`It is ${is}, not ${wanted} itself.`, 'Run “git lfs pull”, then try again.');
  if (!taken.includes(kind)) {
    const claim = endings.includes(ending) ? '' : ` that is called “${name}”`;
    throw new Refusal(`It is ${is}${claim}, and not ${wanted} that can be published.`, cure);
  }
  if (!endings.includes(ending)) {
    const right = `${basename(name, extname(name))}${endings[0] ?? ''}`;
    throw new Refusal(
      `It is ${is}, but its name ends in “${extname(name)}”.`,
      `Rename it to “${right}”, here and wherever the chapter names it.`,
    );
  }
}
