// Does the server answer whatever it is asked, and rightly? 5,000 requests of chance, the same each time.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { expectedAnswer, type KnownFile, type Request } from '../../testing/server/expected-answer.ts';
import { requestsOfChance } from '../../testing/server/requests-of-chance.ts';
import { ask, sampleFiles, serveSample, write, written } from '../../testing/server/sample-site.ts';

const site = await serveSample();
const agent = new Agent({ keepAlive: true, maxSockets: 8 });
afterAll(() => {
  agent.destroy();
  return site.end();
});

const { next, one, often, conditions, line, malformed } = requestsOfChance(20_101_206);

/** Each file by its path, with its forms as they are first sent. */
const known = new Map<string, KnownFile>();
for (const [name, bytes] of Object.entries(sampleFiles)) {
  const path = `/${encodeURI(name).replace('#', '%23')}`;
  const sent = await Promise.all(
    ['', 'br', 'gzip'].map((coding) => ask(site, { path, headers: { 'accept-encoding': coding } })),
  );
  const forms = sent.map(({ headers, body }) => ({
    coding: headers['content-encoding'],
    etag: headers.etag ?? '',
    bytes: body,
  }));
  expect([forms[0]?.coding, forms[0]?.bytes]).toEqual([undefined, bytes]);
  const different = forms.filter(({ etag }, index) => forms.findIndex((form) => form.etag === etag) === index);
  known.set(path, { modified: written, forms: different });
  if (name.endsWith('index.html')) known.set(path.replace('index.html', ''), { modified: written, forms: different });
}
const paths = [...known.keys()];

const tally = { judged: 0, flickering: 0, aborted: 0, malformed: 0 };
const statuses = new Set<number>();

/** A request for what is there and stays: the answer is the one of the RFC. */
async function judge(request: Request): Promise<void> {
  const { status, headers, body } = await ask(site, { ...request, agent });
  const expected = expectedAnswer(request, known.get(request.path) as KnownFile);
  statuses.add(status);
  const told = Object.fromEntries(Object.keys(expected.headers).map((name) => [name, headers[name]]));
  expect({ request, status, headers: told }).toEqual({ request, status: expected.status, headers: expected.headers });
  if (expected.body.length > 0 || status === 304 || request.method === 'HEAD')
    expect(body.equals(expected.body)).toBe(true);
  expect(headers['x-content-type-options']).toBe('nosniff');
}

/** A file that comes, goes and changes: as it was at one moment, or said not to be there. */
const states = [3_000, 50_000, 900, 0].map((length, index) => Buffer.alloc(length, 65 + index));
async function askWhatFlickers(request: Request): Promise<void> {
  const answer = await ask(site, { ...request, agent }).catch(() => undefined);
  if (!answer || request.method !== 'GET') return;
  expect([200, 404, 503]).toContain(answer.status);
  // While it is written it is as long as it is at that moment; it is never two states at once.
  const { length } = answer.body;
  if (answer.status === 200) expect(states.some((state) => state.subarray(0, length).equals(answer.body))).toBe(true);
}

/** Bytes that are hardly a request, or one that is given up: an answer of HTTP, or a closed line. */
async function send(bytes: Buffer, leaves: boolean): Promise<void> {
  const socket = connect(site.port, '127.0.0.1');
  socket.on('error', () => undefined);
  let answer = '';
  socket.on('data', (data: Buffer) => {
    answer += data.toString('latin1');
    if (leaves) socket.destroy();
  });
  socket.write(bytes);
  if (leaves && often(0.5)) socket.destroy();
  else socket.end();
  if (!socket.destroyed) await once(socket, 'close');
  if (answer && !leaves) expect(answer).toMatch(/^HTTP\/1\.1 (?:[2345]\d\d) /);
  expect(answer.startsWith('HTTP/1.1 500')).toBe(false);
}

it('answers 5,000 requests of chance, each as RFC 9110 says', { timeout: 300_000 }, async () => {
  const requests = Array.from({ length: 5000 }, (_, index): (() => Promise<void>) => {
    const kind = next();
    if (kind < 0.72) {
      const path = one(paths);
      const request = {
        method: one(['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS']),
        path,
        headers: conditions(known.get(path) as KnownFile),
      };
      tally.judged++;
      return () => judge(request);
    }
    if (kind < 0.82) {
      const headers = often(0.5) ? { 'accept-encoding': one(['br', 'gzip']) } : {};
      const plain = { method: 'GET', path: '/flickers.html', headers: often(0.8) ? {} : headers };
      const state = states[index % states.length] ?? Buffer.alloc(0);
      const goes = often(0.3);
      tally.flickering++;
      return async () => {
        const asked = askWhatFlickers(Object.keys(plain.headers).length > 0 ? { ...plain, method: 'HEAD' } : plain);
        // As a build does: what was there goes, what is new comes.
        rmSync(join(site.folder, 'flickers.html'), { force: true });
        if (!goes) write(site.folder, 'flickers.html', state);
        await asked;
      };
    }
    const leaves = kind < 0.9;
    const bytes = Buffer.from(leaves ? line(one(paths)) : malformed(), 'latin1');
    tally[leaves ? 'aborted' : 'malformed']++;
    return () => send(bytes, leaves);
  });

  const waiting = requests.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const request of waiting) await request();
    }),
  );
  expect(Object.values(tally).reduce((sum, count) => sum + count)).toBe(5000);
  expect(Math.min(...Object.values(tally))).toBeGreaterThan(300);
  expect([...statuses].sort()).toEqual([200, 206, 304, 405, 412, 416]);
  expect([site.process.exitCode, site.process.signalCode]).toEqual([null, null]);
  expect(site.written()).toBe(`http://localhost:${site.port}/\n`);
  expect((await ask(site, { path: '/fr/' })).status).toBe(200);
});
