// Serves dist/ as a host would: under its path, compressed, with the headers of src/model/policy.ts.
import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { mediaOrigin } from '../src/media/addresses.ts';
import { headers } from '../src/model/policy.ts';

/** @param base the path the site was built for @param port 0 for any that is free */
export async function serve(folder: string, base: string, port: number): Promise<Server> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}/. Run “npm run build” first.`);
  }
  const sent = Object.entries(headers(mediaOrigin()));
  const addHeaders = (response: { setHeader(name: string, value: string): unknown }) =>
    sent.forEach(([name, value]) => response.setHeader(name, value));
  const root = base.replace(/\/$/, '');
  const compress = compression();
  const files = sirv(folder, { etag: true, setHeaders: addHeaders });

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => {
      response.statusCode = 404;
      addHeaders(response);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(join(folder, notFoundPage(folder, path.slice(root.length)))));
    };
    if (path !== root && !path.startsWith(`${root}/`)) return notFound();
    request.url = path.slice(root.length) || '/';
    compress(request as never, response as never, () => files(request, response, notFound));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return server;
}

/** The page of the reader's language where it has one, as hosts look for the nearest `404.html`. */
function notFoundPage(folder: string, path: string): string {
  const own = join(path.split('/')[1] ?? '', '404.html');
  return existsSync(join(folder, own)) ? own : '404.html';
}

if (import.meta.main) {
  const base = process.env['BASE_PATH'] ?? '/';
  const port = Number(process.env['PORT'] ?? 4321);
  const server = await serve('dist', base, port).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : String(error));
    process.exit(1);
  });
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`http://localhost:${address.port}${base}`);
}
