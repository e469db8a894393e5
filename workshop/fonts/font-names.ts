// What a font says of itself. Whoever finds one of our files, anywhere, finds in it whose work it is and what may be done.
import type { Tables } from './sfnt.ts';

export interface FontNames {
  family: string;
  style: 'Regular' | 'Italic';
  copyright: string;
}

const licence =
  'This Font Software is licensed under the SIL Open Font License, Version 1.1. This license is available with a FAQ at: https://openfontlicense.org';

/** @param tables is given a new table of names */
export function name(tables: Tables, { family, style, copyright }: FontNames): void {
  const postscript = `${family.replaceAll(' ', '')}-${style}`;
  const entries: [id: number, text: string][] = [
    [0, copyright],
    [1, family],
    [2, style],
    [3, `${postscript};Destinations`],
    [4, `${family} ${style}`],
    [5, 'Version 1.000'],
    [6, postscript],
    [13, licence],
    [14, 'https://openfontlicense.org'],
  ];
  const head = Buffer.alloc(6 + 12 * entries.length);
  head.writeUInt16BE(entries.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts: Buffer[] = [];
  let start = 0;
  for (const [index, [id, text]] of entries.entries()) {
    const written = Buffer.from(text, 'utf16le').swap16();
    // Windows, Unicode, English.
    [3, 1, 0x409, id, written.length, start].forEach((value, field) =>
      head.writeUInt16BE(value, 6 + 12 * index + 2 * field),
    );
    texts.push(written);
    start += written.length;
  }
  tables['name'] = Buffer.concat([head, ...texts]);
}
