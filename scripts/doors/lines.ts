import { createReadStream } from 'node:fs';
import { stdin } from 'node:process';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Characters after which a line without an end is let go: a log may be anything. */
const longest = 65_536;

/** The lines of a log, one after the other: of gigabytes no more than a piece is kept. @param name `-` for what is piped in */
export async function* linesOf(name: string): AsyncGenerator<string> {
  const raw: Readable = name === '-' ? stdin : createReadStream(name);
  const source = name.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => source.destroy(error));
  source.setEncoding('utf8');
  let rest = '';
  for await (const piece of source as AsyncIterable<string>) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) yield line.endsWith('\r') ? line.slice(0, -1) : line;
    // What follows up to its end is a line of its own, and as broken.
    if (rest.length > longest) {
      yield rest;
      rest = '';
    }
  }
  if (rest !== '') yield rest;
}
