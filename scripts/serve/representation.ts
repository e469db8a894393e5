import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { Negotiator } from 'negotiator';
import { tagOf, type Coding, type CompressedFiles } from './compressed-files.ts';

/** One of the forms in which a file can be sent, and what its headers say of it. */
export interface Representation {
  /** What is read, and how it was when the request came. */
  file: string;
  stats: Stats;
  coding: Coding | undefined;
  /** Whether another client may get another form of it. */
  varies: boolean;
  etag: string;
  lastModified: string;
}

/**
 * The file of a path (the page of a folder), in the form this client likes best.
 * @returns `folder` for one whose path lacks its slash; nothing where there is no file
 */
export async function representationOf(
  root: string,
  path: string,
  request: IncomingMessage,
  compressed: CompressedFiles,
): Promise<Representation | 'folder' | undefined> {
  const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isDirectory() && !path.endsWith('/')) return 'folder';
  if (!stats?.isFile()) return undefined;

  const tag = tagOf(stats);
  const varies = isWorthCompressing(file, stats);
  const plain = {
    ...{ file, stats, varies, coding: undefined, etag: `"${tag}"` },
    lastModified: stats.mtime.toUTCString(),
  };
  const coding = varies ? codingFor(request) : undefined;
  const packed = coding && (await compressed.of(file, tag, coding));
  const packedStats = packed && (await stat(packed).catch(() => undefined));
  // Other bytes have another tag; the date is that of what they say.
  return packed && packedStats
    ? { ...plain, file: packed, stats: packedStats, coding, etag: `"${tag}-${coding}"` }
    : plain;
}

/** What is text, from the length of a packet on. */
const isWorthCompressing = (file: string, { size }: Stats): boolean =>
  /^\.(?:html|css|js|json|xml|txt|vtt|svg)$/.test(extname(file)) && size >= 1024;

function codingFor(request: IncomingMessage): Coding | undefined {
  const liked = new Negotiator(request).encoding(['br', 'gzip', 'identity'], { preferred: ['br', 'gzip'] });
  return liked === 'br' || liked === 'gzip' ? liked : undefined;
}
