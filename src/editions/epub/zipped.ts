import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ShelvedFile } from '../../media/shelf.ts';

/** No book tells when it was made: the same texts give the same bytes. */
const noTime = '1980-01-01T00:00:00';

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/**
 * A book as one file, the same bytes for the same pages.
 * @param pages what is written, by its name in the book
 * @param media what is seen and heard, by its name in the book
 */
export function zipped(pages: Record<string, string>, media: Record<string, ShelvedFile>): Uint8Array {
  // Its first file says what it is, and is not packed; nor is what would be no lighter.
  const zip: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
  };
  for (const [name, page] of Object.entries(pages)) zip[`EPUB/${name}`] = strToU8(page);
  for (const [name, { src }] of Object.entries(media)) zip[`EPUB/${name}`] = [published(src), { level: 0 }];
  return zipSync(zip, { level: 9, mtime: noTime });
}

const published = (src: string): Uint8Array => new Uint8Array(readFileSync(join('public', src)));
