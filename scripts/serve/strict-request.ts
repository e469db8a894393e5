import type { IncomingMessage } from 'node:http';
import type { Representation } from './representation.ts';

/**
 * Rewrites the conditions and the ranges of a request so that `send` reads them as RFC 9110 does. By itself it takes weak
 * tags for strong ones, a later date for the same, any date JavaScript reads, a range in a HEAD, and the last 500 bytes
 * of a shorter file for none. What cannot be read is not there, as the RFC wants it.
 */
export function readStrictly({ headers, method }: IncomingMessage, representation: Representation): void {
  const { etag, lastModified, stats } = representation;
  const match = headers['if-match'];
  const noneMatch = headers['if-none-match'];
  // Tags are compared strongly here (13.1.1), weakly there (13.1.2). A list that holds none of use is a list, still.
  if (match !== undefined) headers['if-match'] = tagsIn(match, (tag) => !tag.startsWith('W/'));
  if (noneMatch !== undefined) headers['if-none-match'] = tagsIn(noneMatch, () => true);
  for (const name of ['if-modified-since', 'if-unmodified-since'] as const) keep(headers, name, dateIn(headers[name]));

  const ifRange = headers['if-range']?.toString();
  const isSame = ifRange === undefined || ifRange === etag || dateIn(ifRange) === lastModified;
  keep(headers, 'range', method === 'GET' && isSame ? rangesIn(headers.range, stats.size) : undefined);
  keep(headers, 'if-range', undefined);
  // A client that reloads asks caches on the way to look again; a condition stays one.
  keep(headers, 'cache-control', undefined);
}

/** Where the answer is none to which conditions or ranges apply (13.2.1, 14.2). */
export function readNoConditions({ headers }: IncomingMessage): void {
  for (const name of ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'if-range', 'range']) {
    keep(headers, name, undefined);
  }
}

function keep(headers: IncomingMessage['headers'], name: string, value: string | undefined): void {
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
  if (value === undefined) delete headers[name];
  else headers[name] = value;
}

/** `*`, or the tags of a list that fit; one that no file has where there is none. */
function tagsIn(list: string, fits: (tag: string) => boolean): string {
  if (list.trim() === '*') return '*';
  const tags = list.match(/(?<![^\s,])(?:W\/)?"[!#-~\x80-\xff]*"(?=\s*(?:,|$))/g) ?? [];
  return tags.filter((tag) => fits(tag) && !tag.includes(',')).join(', ') || '""';
}

const days = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const time = String.raw`\d\d:\d\d:\d\d`;
/** The form of our time, and the two of older ones that every server reads (5.6.7). */
const dates = [
  new RegExp(String.raw`^(?:${days}), \d\d (?:${months}) \d{4} ${time} GMT$`),
  new RegExp(String.raw`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d\d-(?:${months})-\d\d ${time} GMT$`),
  new RegExp(String.raw`^(?:${days}) (?:${months}) [ \d]\d ${time} \d{4}$`),
];

/** A date as we write it. */
function dateIn(said: string | undefined): string | undefined {
  if (said === undefined || !dates.some((form) => form.test(said))) return undefined;
  const date = new Date(said.endsWith('GMT') ? said : `${said} GMT`);
  return Number.isNaN(date.getTime()) ? undefined : date.toUTCString();
}

/** Ranges of bytes, each of them within what there is; nothing where one cannot be read, or where they mean other units. */
function rangesIn(said: string | undefined, size: number): string | undefined {
  const [, list] = /^bytes=(.*)$/i.exec(said ?? '') ?? [];
  const ranges = list
    ?.split(',')
    .map((range) => range.trim())
    .filter((range) => range !== '');
  if (!ranges?.length || !ranges.every(isRange)) return undefined;
  // Nothing has no end to take bytes from, but it has an end.
  if (size === 0 && ranges.some((range) => /^-\d*[1-9]/.test(range))) return undefined;
  return `bytes=${ranges.map((range) => (range.startsWith('-') ? `-${Math.min(Number(range.slice(1)), size)}` : range)).join(',')}`;
}

function isRange(range: string): boolean {
  const [, first, last] = /^(\d*)-(\d*)$/.exec(range) ?? [];
  if (first === undefined || last === undefined || first + last === '') return false;
  return first === '' || last === '' || BigInt(first) <= BigInt(last);
}
