// Serves dist/ as a host would: under its path, compressed, with the headers of src/model/policy.ts, to this computer
// alone. `PORT=4322 npm start`; `npm start -- --host` opens it to the network, `--host 192.0.2.1` at one address.
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { headers } from '../src/model/policy.ts';
import { publicationOf } from '../src/model/publication.ts';
import { publication } from './publication.ts';
import { refuse } from './serve/answers.ts';
import { listen } from './serve/listen.ts';
import { ServedSite } from './serve/site.ts';

/**
 * @param base the path the site was built for, in any spelling
 * @param port 0 for any that is free
 * @param host as `listen` takes it; where none is said, nobody but this computer is answered
 */
export async function serve(folder: string, base: string, port: number, host?: string): Promise<Server> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}/. Run “npm run build” first.`);
  }
  const { MEDIA_BASE_URL = '' } = process.env;
  const published = publicationOf({ BASE_PATH: base, MEDIA_BASE_URL });
  const site = new ServedSite(resolve(folder), published.base, headers(published.media?.origin));
  const server = createServer((request, response) => {
    // A reader who leaves in the midst of an answer is no fault.
    response.on('error', () => undefined);
    site.answer(request, response).catch((error: unknown) => {
      console.error(error);
      refuse(response, 500);
    });
  });
  await listen(server, port, host);
  server.once('close', () => void site.compressed.remove());
  return server;
}

/** Where a browser finds it. @param host as it was said: an empty word for every address of this computer */
function addressesOf(server: Server, base: string, host: string | undefined): string[] {
  const listening = server.address();
  const port = typeof listening === 'object' && listening ? listening.port : 0;
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4');
  const hosts = host ? [host.includes(':') ? `[${host}]` : host] : ['localhost'];
  return [...hosts, ...(host === '' ? others.map(({ address }) => address) : [])].map(
    (name) => `http://${name}:${port}${base}`,
  );
}

if (import.meta.main) {
  const { base } = publication();
  const words = process.argv.slice(2);
  const host = words.includes('--host') ? (words[words.indexOf('--host') + 1] ?? '') : undefined;
  const said = process.env['PORT']?.trim() || '4321';
  const port = /^\d+$/.test(said) ? Number(said) : NaN;
  if (!(port <= 65_535)) {
    console.error(`PORT is “${said}”.\n    It is a number up to 65535: PORT=4322 npm start`);
    process.exit(1);
  }
  const server = await serve('dist', base, port, host).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is taken. Choose another: PORT=4322 npm start` : String(error));
    process.exit(1);
  });
  console.log(addressesOf(server, base, host).join('\n'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
