/** What a file is by its first bytes, whatever its name says. */
export type FileKind = keyof typeof kinds;

/** Each kind: how it is called, how its name may end, and how its bytes begin. The first that fits is taken. */
export const kinds = {
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

/** How many first bytes of a file are enough to know it by. */
export const headLength = 4096;

/** What a file is. @param head its first bytes, `headLength` of them or all */
export function kindOf(head: Uint8Array): FileKind {
  const text = latin1(head);
  return (Object.keys(kinds) as FileKind[]).find((kind) => kinds[kind].bytes.test(text)) ?? 'unknown';
}

/** What may be handed in as a photograph, and as a film. */
export const photographKinds = ['jpeg', 'png', 'webp', 'avif', 'heic', 'tiff'] as const satisfies FileKind[];
/** All that are meant to be pictures, those that cannot be published among them. */
export const pictureKinds = [...photographKinds, 'gif', 'bmp', 'svg'] as const satisfies FileKind[];
export const filmKinds = ['mp4', 'webm', 'matroska'] as const satisfies FileKind[];

/** Every ending the names of some kinds have: `.jpg`, `.jpeg`. */
export const endingsOf = (some: readonly FileKind[]): string[] => [
  ...new Set(some.flatMap((kind): readonly string[] => kinds[kind].endings)),
];

/** Whether a file is meant to be of some kinds, by its name. Capital letters say the same. */
export const isNamedAs = (name: string, some: readonly FileKind[]): boolean =>
  endingsOf(some).some((ending) => name.length > ending.length && name.toLowerCase().endsWith(ending));

/** One letter a byte, some at a time. A decoder would take 0x80 for another sign. */
function latin1(bytes: Uint8Array): string {
  const some = (from: number): string =>
    Reflect.apply(String.fromCharCode, undefined, bytes.subarray(from, Math.min(from + 512, headLength))) as string;
  let text = '';
  for (let from = 0; from < Math.min(bytes.length, headLength); from += 512) text += some(from);
  return text;
}
