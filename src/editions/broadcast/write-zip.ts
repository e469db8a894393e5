import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { once } from 'node:events';
import { createReadStream, createWriteStream, renameSync } from 'node:fs';
import { finished } from 'node:stream/promises';

/** What goes into an archive: a text, or a file as it is, which would be no lighter. */
export type Entry = { name: string; text: string } | { name: string; file: string };

/** No archive tells when it was made: the same files give the same bytes. */
const noTime = '1980-01-01T00:00:00';

/** Writes an archive piece by piece, for films are large. It appears under its name when it is complete. */
export async function writeZip(target: string, entries: readonly Entry[]): Promise<void> {
  const draft = `${target}.draft`;
  const out = createWriteStream(draft);
  const zip = new Zip((error, data, isLast) => {
    if (error) throw error;
    out.write(data);
    if (isLast) out.end();
  });
  for (const entry of entries) {
    const part = 'text' in entry ? new ZipDeflate(entry.name, { level: 9 }) : new ZipPassThrough(entry.name);
    part.mtime = noTime;
    zip.add(part);
    if ('text' in entry) {
      part.push(new TextEncoder().encode(entry.text), true);
    } else {
      for await (const piece of createReadStream(entry.file) as AsyncIterable<Buffer>) {
        part.push(new Uint8Array(piece));
        // The disk may be slower than the reading.
        if (out.writableNeedDrain) await once(out, 'drain');
      }
      part.push(new Uint8Array(), true);
    }
  }
  zip.end();
  await finished(out);
  renameSync(draft, target);
}

/** Bytes of a film that no archive of the common form holds: those of 32 bits. */
export const mostInZip = 4_000_000_000;
