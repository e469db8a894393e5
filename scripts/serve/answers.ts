import { fstatSync, type ReadStream, type Stats } from 'node:fs';
import { STATUS_CODES, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';
import send from 'send';
import type { Representation } from './representation.ts';
import { readNoConditions, readStrictly } from './strict-request.ts';

/**
 * Sends a file, whole or in part, or says that the client has it already.
 * @param status 404 for the page that says there is none
 * @param onGone is called instead where the file has gone since
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  representation: Representation,
  { status = 200, headers = {} }: { status?: 200 | 404; headers?: OutgoingHttpHeaders },
  onGone: () => void,
): void {
  const { file, stats, etag, lastModified, coding, varies } = representation;
  const isFound = status === 200;
  if (isFound) readStrictly(request, representation);
  else readNoConditions(request);
  response.statusCode = status;

  send(request, encodeURIComponent(basename(file)), {
    ...{ root: dirname(file), dotfiles: 'allow', index: false, acceptRanges: isFound },
    ...{ cacheControl: false, etag: false, lastModified: false },
  })
    .on('headers', () => {
      set(response, headers);
      if (isFound) set(response, { ETag: etag, 'Last-Modified': lastModified });
      if (varies) set(response, { Vary: 'Accept-Encoding' });
      if (coding) set(response, { 'Content-Encoding': coding });
    })
    .on('stream', (read: ReadStream) => watch(read, response, stats))
    .on('directory', onGone)
    .on('error', (error: { status?: number; headers?: OutgoingHttpHeaders }) => {
      if (response.headersSent) response.destroy();
      else if (error.status === 404) onGone();
      else refuse(response, error.status ?? 500, { ...error.headers, ...(varies && { Vary: 'Accept-Encoding' }) });
    })
    .pipe(response);
}

/** A file that is written anew at this moment is not mixed with what it was; one that grows shorter is no whole answer. */
function watch(read: ReadStream, response: ServerResponse, { ino, size, mtimeMs }: Stats): void {
  read.once('open', (opened) => {
    const now = fstatSync(opened);
    if (now.ino === ino && now.size === size && now.mtimeMs === mtimeMs) return;
    read.destroy();
    refuse(response, 503, { 'Retry-After': '1' });
  });
  read.once('end', () => {
    if (read.bytesRead < Number(response.getHeader('Content-Length'))) response.destroy();
  });
}

/** An answer of a line. What was already said of a file is taken back, the headers of every answer stay. */
export function refuse(response: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  if (response.headersSent) return void response.destroy();
  for (const name of ofAFile) response.removeHeader(name);
  const words = `${status} ${STATUS_CODES[status] ?? ''}\n`;
  response.statusCode = status;
  set(response, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(words),
    ...headers,
  });
  response.end(words);
}

const ofAFile = [
  ...['Accept-Ranges', 'Cache-Control', 'Content-Encoding', 'Content-Length', 'Content-Range', 'Content-Type'],
  ...['ETag', 'Last-Modified', 'Vary'],
];

function set(response: ServerResponse, headers: OutgoingHttpHeaders): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
}
