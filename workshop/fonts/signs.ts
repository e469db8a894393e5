// The signs that are kept of each face. A line of text is set in one file: digits, spaces and punctuation stand in
// each; only Arabic takes its digits from Spectral, those of Naskh being without serifs.

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const basic = range(0x20, 0x7e) + '\u00a0';
const punctuation = '‐‑–—‘’‚“”„†…′″‹›€№↑↓−⁄\u2009\u202f';

/** Every language of Europe written in Latin letters: a name keeps its own. */
export const latin = basic + range(0xa1, 0xff) + range(0x100, 0x17f) + punctuation + 'ȘșȚțẞʻʼﬁﬂ';

export const cyrillic = latin + range(0x400, 0x45f) + 'ҐґҰұ\u0301';

/** With the spaces and signs that stand between Arabic words; digits and Latin letters are Spectral's. */
export const arabic =
  ' !"\'()*,./:;?[]{|}\u00a0«·»–—‘’“”…‹›' + '،؛؟ـ٪٫٬٭ٰٱپچژڤگکی۔﴾﴿\u200c\u200d\u200e\u200f' + range(0x621, 0x65f);

/** A row of the standard by which Chinese characters have been counted since 1980, GB 2312: 94 signs. */
const row = (number: number): string =>
  new TextDecoder('gb2312')
    .decode(Uint8Array.from({ length: 188 }, (_, index) => (index % 2 ? 0xa1 + (index - 1) / 2 : 0xa0 + number)))
    .replaceAll('\ufffd', '');

/** The 6,763 characters of that standard, of which all names and titles are made but the rarest, and their punctuation. */
export const han =
  Array.from({ length: 72 }, (_, index) => row(16 + index)).join('') + row(1) + '！（），．：；？［］｛｝“”‘’—…·';
