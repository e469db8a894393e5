import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { renameSync, rmSync, truncateSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate as immediately } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from '../serve.ts';
import { ask, sampleFiles, serveSample, write, type SampleSite } from '../../testing/server/sample-site.ts';

const site = await serveSample();
afterAll(() => site.end());
const status = async (path: string, from: Pick<SampleSite, 'port'> = site) => (await ask(from, { path })).status;

/** Whether anybody answers there. */
const isOpen = async (host: string, port: number) => {
  const socket = connect({ host, port, timeout: 5000 });
  const answered = await Promise.race([
    once(socket, 'connect').then(
      () => true,
      () => false,
    ),
    once(socket, 'timeout').then(() => false),
  ]);
  socket.destroy();
  return answered;
};
const others = Object.values(networkInterfaces())
  .flatMap((all) => all ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4')
  .map(({ address }) => address);

describe('a path', () => {
  it.each([
    ['/fr/', 200],
    ['/fr/index.html', 200],
    ['/fr/?a=1', 200],
    ['/fr', 301],
    ['/short.txt/', 404],
    ['/assets/', 404],
    ['/noms/%C3%A9t%C3%A9%20%C3%A0%20Lima%20%232.txt', 200],
    ['/.well-known/security.txt', 200],
    ['http://localhost/fr/', 200],
    ['http://localhost', 200],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/../../etc/passwd', 404],
    ['/..%2f..%2fetc%2fpasswd', 404],
    ['/fr/..%5c..%5cetc', 404],
    ['/%2e%2e', 404],
    ['/fr/../fr/', 404],
    ['//example.org/..', 404],
    ['/%', 404],
    ['/%ff', 404],
    ['/%c0%ae%c0%ae/', 404],
    ['/%00', 404],
    ['/fr/%00.html', 404],
    [`/${'a'.repeat(300)}`, 404],
    [`/${'a/'.repeat(4000)}`, 404],
    [`/${'a'.repeat(20_000)}`, 431],
  ])('%j is answered with %i', async (path, expected) => expect(await status(path)).toBe(expected));

  it('of a folder is given its slash, and keeps its question', async () => {
    const { headers } = await ask(site, { path: '/fr?a=1' });
    expect(headers.location).toBe('/fr/?a=1');
  });

  it('that leads nowhere is answered in the language of its page, or in all', async () => {
    const page = async (path: string) => (await ask(site, { path })).body.toString();
    expect(await page('/fr/nowhere/')).toContain('<title>Introuvable');
    for (const path of ['/nowhere', '/en/nowhere', '/assets/nowhere.css', '/%', '/%2e%2e/fr/']) {
      expect(await page(path)).toContain('<title>Not found');
    }
  });
});

describe('the site is served under its path', () => {
  const paths = ['/docs/', '/docs/fr/', '/docs', '/', '/fr/', '/docsfr/', '/docs/../fr/'];
  const expected = [200, 200, 301, 404, 404, 404, 404];

  it.each(['docs', '/docs', 'docs/', '/docs/', '//docs//', './docs', '/%64ocs/'])('said as %j', async (base) => {
    const server = await serve(site.folder, base, 0);
    const address = server.address();
    const under = { port: typeof address === 'object' && address ? address.port : 0 };
    expect(await Promise.all(paths.map((path) => status(path, under)))).toEqual(expected);
    expect((await ask(under, { path: '/docs' })).headers.location).toBe('/docs/');
    server.closeAllConnections();
    server.close();
  });

  it('with spaces, or letters of any script, however a client writes them', async () => {
    const under = await serveSample({ SITE_URL: 'https://example.org/mes pages/été' });
    expect(under.written()).toBe(`http://localhost:${under.port}/mes%20pages/%C3%A9t%C3%A9/\n`);
    for (const path of ['/mes%20pages/%C3%A9t%C3%A9/fr/', '/mes%20pages/%c3%a9t%c3%a9/fr/'])
      expect(await status(path, under)).toBe(200);
    await under.end();
  });

  it.each([
    [{ SITE_URL: 'https://example.org/a', BASE_PATH: '/b' }, 'Say it once'],
    [{ PORT: 'abc' }, 'PORT is “abc”'],
  ])('or the command says what cannot be: %j', (settings, words) => {
    const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/serve.ts')], {
      ...{ cwd: join(site.folder, '..'), env: { ...process.env, ...settings }, encoding: 'utf8' },
    });
    expect([status, stderr.includes(words), /\n\s+at /.test(stderr)]).toEqual([1, true, false]);
  });
});

describe('the server', () => {
  it('is reached by both names of this computer, and by nobody else', async () => {
    expect(site.written()).toBe(`http://localhost:${site.port}/\n`);
    const hasSecond = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));
    expect([await isOpen('127.0.0.1', site.port), await isOpen('::1', site.port)]).toEqual([true, hasSecond]);
    for (const address of others) expect(await isOpen(address, site.port)).toBe(false);
  });

  it('is opened by a word', async () => {
    const open = await serveSample({}, ['--host']);
    for (const address of ['127.0.0.1', ...others]) expect(await isOpen(address, open.port)).toBe(true);
    for (const address of others) expect(open.written()).toContain(`http://${address}:${open.port}/`);
    await open.end();
  });

  it('stays away from a port where another program answers at the other address', async () => {
    const other = createServer().listen(0, '::1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(serve(site.folder, '/', port)).rejects.toThrow(/EADDRINUSE/);
    expect(await isOpen('127.0.0.1', port)).toBe(false);
    other.close();
  });

  it('says so while the site is built anew, page by page, and then shows it', async () => {
    const away = `${site.folder}-away`;
    const seen = new Set<number>();
    let isBuilding = true;
    const reader = async () => {
      while (isBuilding) for (const path of ['/fr/', '/short.txt', '/nowhere']) seen.add(await status(path));
    };
    const readers = [reader(), reader(), reader()];
    for (let round = 0; round < 20; round++) {
      if (round % 2) rmSync(site.folder, { recursive: true });
      else renameSync(site.folder, away);
      await immediately();
      expect(await status('/fr/')).toBe(503);
      for (const [name, bytes] of Object.entries(sampleFiles)) {
        write(site.folder, name, bytes);
        await immediately();
      }
      rmSync(away, { recursive: true, force: true });
    }
    isBuilding = false;
    await Promise.all(readers);
    expect([...seen].filter((one) => ![200, 404, 503].includes(one))).toEqual([]);
    expect([await status('/fr/'), site.process.exitCode]).toEqual([200, null]);
  });

  it('does not call whole what grows shorter while it is sent', async () => {
    const name = 'media/long.mp4';
    write(site.folder, name, Buffer.alloc(30_000_000, 1));
    const socket = connect(site.port, '127.0.0.1');
    socket.write(`GET /${name} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await once(socket, 'readable');
    truncateSync(join(site.folder, name), 1_000_000);
    let length = 0;
    socket.on('data', (data: Buffer) => (length += data.length));
    // The line is cut: nothing that follows could be taken for its end.
    await once(socket, 'close');
    expect(length).toBeLessThan(30_000_000);
    expect(await status('/fr/')).toBe(200);
  });
});
