import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendFile, refuse } from './answers.ts';
import { CompressedFiles } from './compressed-files.ts';
import { HeadersFile } from './headers-file.ts';
import { askedOf } from './path.ts';
import { representationOf } from './representation.ts';

/** A folder of files, and how it answers: as a good host of files does. */
export class ServedSite {
  readonly compressed = new CompressedFiles();
  readonly #root: string;
  readonly #base: string;
  readonly #headers: Record<string, string>;
  readonly #file: HeadersFile;

  /** @param base between slashes: `/docs/` @param headers of every answer */
  constructor(root: string, base: string, headers: Record<string, string>) {
    this.#root = root;
    this.#base = base;
    this.#headers = headers;
    this.#file = new HeadersFile(root);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = askedOf(request.url ?? '/', this.#base);
    const said = this.#file.headersOf(this.#base + (asked?.path.slice(1) ?? ''), this.#headers);
    for (const [name, value] of Object.entries(said)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });

    const found = asked && (asked.path === '' ? 'folder' : await this.#find(asked.path, request));
    if (found === undefined) return this.#sayNotFound(request, response, asked?.path);
    if (found === 'folder') return refuse(response, 301, { Location: `${asked?.written}/${asked?.query}` });
    const headers = { 'Cache-Control': cachingOf(asked?.path ?? '') };
    sendFile(request, response, found, { headers }, () => void this.#sayNotFound(request, response, asked?.path));
  }

  #find(path: string, request: IncomingMessage) {
    return representationOf(this.#root, path, request, this.compressed);
  }

  /** In the page of the reader's language where it has one, as hosts look for the nearest `404.html`. */
  async #sayNotFound(request: IncomingMessage, response: ServerResponse, path = ''): Promise<void> {
    const [, language = ''] = path.split('/');
    const headers = { 'Cache-Control': 'no-cache' };
    for (const name of new Set([`/${language}/404.html`, '/404.html'])) {
      const page = name.startsWith('//') ? undefined : await this.#find(name, request);
      if (typeof page === 'object') {
        return sendFile(request, response, page, { status: 404, headers }, () => refuse(response, 404, headers));
      }
    }
    // Without its first page the site is being built.
    if (await this.#find('/', request)) return refuse(response, 404, headers);
    refuse(response, 503, { ...headers, 'Retry-After': '5' });
  }
}

/** What is named by what is in it never changes. */
const cachingOf = (path: string): string =>
  /^\/(?:assets|media)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
