import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { headers as policyHeaders } from '../src/model/policy.ts';
import { ask, sampleFiles, serveSample, written, type Answer } from '../testing/server/sample-site.ts';

const site = await serveSample();
afterAll(() => site.end());

const get = (path: string, headers: Record<string, string> = {}) => ask(site, { path, headers });
const page = await get('/fr/');
const film = '/media/film-1a2b/360.mp4';
const length = sampleFiles['media/film-1a2b/360.mp4']?.length ?? 0;
const etag = (await get('/short.txt')).headers.etag ?? '';
const filmTag = (await get(film)).headers.etag ?? '';
const [day, before, after] = [0, -1, 1].map((seconds) => new Date(written.getTime() + seconds * 1000).toUTCString());
const asctime = 'Mon Nov  2 08:30:00 2026';
const rfc850 = 'Monday, 02-Nov-26 08:30:00 GMT';

const whole = { status: 200, body: '0123456789' };
const unchanged = { status: 304, body: '' };
const failed = { status: 412 };
const part = (first: number, last: number) => ({
  ...{ status: 206, body: '0123456789'.slice(first, last + 1) },
  headers: { 'content-range': `bytes ${first}-${last}/10`, 'content-length': String(last - first + 1), etag },
});
const outside = { status: 416, headers: { 'content-range': 'bytes */10' } };

/** A rule, what is said of `/short.txt` besides its name, and the answer. */
const rules: [rule: string, headers: Record<string, string>, expected: object][] = [
  ['14.2 the first byte', { range: 'bytes=0-0' }, part(0, 0)],
  ['14.1.2 from a byte on', { range: 'bytes=4-' }, part(4, 9)],
  ['14.1.2 the last bytes', { range: 'bytes=-3' }, part(7, 9)],
  ['14.1.2 the last bytes of a shorter file are all of it', { range: 'bytes=-500' }, part(0, 9)],
  ['14.1.2 a range that ends behind the file ends with it', { range: 'bytes=2-18446744073709551615' }, part(2, 9)],
  ['14.1.1 a unit has no case', { range: 'Bytes=1-2' }, part(1, 2)],
  ['14.2 ranges that touch may be sent as one', { range: 'bytes=0-3,2-5' }, part(0, 5)],
  ['5.6.1 empty elements of a list count for nothing', { range: 'bytes=,1-2,' }, part(1, 2)],
  ['14.2 several ranges may be ignored', { range: 'bytes=0-1,8-9' }, whole],
  ['14.1.1 a range that runs backwards is none', { range: 'bytes=9-5' }, whole],
  ['14.1.1 nor far behind the end', { range: 'bytes=100-50' }, whole],
  ['14.1.1 nor in a list', { range: 'bytes=9-5,0-1' }, whole],
  ['14.2 another unit is ignored', { range: 'items=0-4' }, whole],
  ['14.2 what is no range is ignored', { range: 'bytes=x-y' }, whole],
  ['14.2 nor is a lone hyphen', { range: 'bytes=-' }, whole],
  ['15.5.17 behind the end there is nothing', { range: 'bytes=10-' }, outside],
  ['15.5.17 no last bytes are none', { range: 'bytes=-0' }, outside],
  ['13.1.2 the same tag', { 'if-none-match': etag }, unchanged],
  ['13.1.2 a tag in a list', { 'if-none-match': `"a", ${etag}, "b"` }, unchanged],
  ['13.1.2 any tag', { 'if-none-match': '*' }, unchanged],
  ['13.1.2 weakly compared', { 'if-none-match': `W/${etag}` }, unchanged],
  ['13.1.2 another tag', { 'if-none-match': '"a"' }, whole],
  ['13.1.2 a tag within another is another', { 'if-none-match': `"a,${etag.slice(1)}` }, whole],
  ['13.1.2 comes before a date', { 'if-none-match': '"a"', 'if-modified-since': after ?? '' }, whole],
  ['13.1.2 even where it holds no tag', { 'if-none-match': 'a', 'if-modified-since': after ?? '' }, whole],
  ['13.1.3 the same date', { 'if-modified-since': day ?? '' }, unchanged],
  ['13.1.3 a later date', { 'if-modified-since': after ?? '' }, unchanged],
  ['13.1.3 an earlier date', { 'if-modified-since': before ?? '' }, whole],
  ['5.6.7 a date as it was written once', { 'if-modified-since': rfc850 }, unchanged],
  ['5.6.7 a date as C writes it', { 'if-modified-since': asctime }, unchanged],
  ['13.1.3 what is no such date is ignored', { 'if-modified-since': '2036-01-01' }, whole],
  [
    '13.1.3 a reload asks caches, and is a condition still',
    { 'if-none-match': etag, 'cache-control': 'no-cache' },
    unchanged,
  ],
  ['13.1.1 the tag that is wanted', { 'if-match': `"a", ${etag}` }, whole],
  ['13.1.1 any tag is wanted', { 'if-match': '*' }, whole],
  ['13.1.1 another tag is wanted', { 'if-match': '"a"' }, failed],
  ['13.1.1 strongly compared', { 'if-match': `W/${etag}` }, failed],
  ['13.1.1 comes before a date', { 'if-match': etag, 'if-unmodified-since': before ?? '' }, whole],
  ['13.1.4 unchanged since', { 'if-unmodified-since': day ?? '' }, whole],
  ['13.1.4 changed since', { 'if-unmodified-since': before ?? '' }, failed],
  ['13.1.4 what is no date is ignored', { 'if-unmodified-since': '1999' }, whole],
  ['13.2.2 what must be comes before what is had', { 'if-match': '"a"', 'if-none-match': etag }, failed],
  ['13.2.2 what is had comes before a range', { 'if-none-match': etag, range: 'bytes=0-1' }, unchanged],
  ['13.1.5 a part of the same', { 'if-range': etag, range: 'bytes=0-1' }, part(0, 1)],
  ['13.1.5 a part of another', { 'if-range': '"a"', range: 'bytes=0-1' }, whole],
  ['13.1.5 strongly compared', { 'if-range': `W/${etag}`, range: 'bytes=0-1' }, whole],
  ['13.1.5 a part of the same date', { 'if-range': day ?? '', range: 'bytes=0-1' }, part(0, 1)],
  ['13.1.5 a later date is another', { 'if-range': after ?? '', range: 'bytes=0-1' }, whole],
  ['13.1.5 comes before what cannot be', { 'if-range': '"a"', range: 'bytes=50-' }, whole],
];

const told = ({ status, headers, body }: Answer) => ({ status, headers, body: body.toString() });

describe('RFC 9110 is kept', () => {
  it.each(rules)('%s', async (_, headers, expected) => {
    expect(told(await get('/short.txt', headers))).toMatchObject(expected);
  });

  it.each([{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }])(
    '9.3.2 HEAD says what GET says: %j',
    async (headers) => {
      for (const path of ['/fr/', '/short.txt', film, '/fr/nowhere', '/nowhere', '/fr']) {
        const [head, full] = [await ask(site, { path, method: 'HEAD', headers }), await get(path, headers)];
        const { date: _, ...said } = head.headers;
        const { date: __, ...saidInFull } = full.headers;
        expect([head.status, said, head.body.length]).toEqual([full.status, saidInFull, 0]);
        expect(Number(said['content-length'])).toBe(full.body.length);
      }
    },
  );

  it('14.2 a range is of GET alone', async () => {
    const { status, headers } = await ask(site, {
      path: '/short.txt',
      method: 'HEAD',
      headers: { range: 'bytes=0-1' },
    });
    expect([status, headers['content-length'], headers['content-range']]).toEqual([200, '10', undefined]);
  });

  it('14.1.2 the last bytes of nothing are nothing, and it has no first', async () => {
    expect((await get('/empty.txt', { range: 'bytes=-5' })).status).toBe(200);
    expect((await get('/empty.txt', { range: 'bytes=0-' })).headers['content-range']).toBe('bytes */0');
  });

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
    '15.5.6 %s is not allowed',
    async (method) => {
      const { status, headers } = await ask(site, { path: '/fr/', method });
      expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );

  it('13.2.1 no condition holds of what is not there', async () => {
    for (const headers of [{ 'if-none-match': '*' }, { 'if-match': '"a"' }, { range: 'bytes=0-1' }] as Record<
      string,
      string
    >[]) {
      expect((await get('/nowhere', headers)).status).toBe(404);
    }
  });

  it('8.8.3, 12.5.5 each coding has a tag and ranges of its own', async () => {
    const packed = {
      br: await get('/fr/', { 'accept-encoding': 'br' }),
      gzip: await get('/fr/', { 'accept-encoding': 'gzip' }),
    };
    expect([brotliDecompressSync(packed.br.body), gunzipSync(packed.gzip.body)]).toEqual([page.body, page.body]);
    const all = [page, packed.br, packed.gzip];
    expect(all.map(({ headers }) => [headers['content-encoding'], headers.vary])).toEqual(
      [undefined, 'br', 'gzip'].map((coding) => [coding, 'Accept-Encoding']),
    );
    expect(new Set(all.map(({ headers }) => headers.etag)).size).toBe(3);
    const some = await get('/fr/', {
      'accept-encoding': 'br',
      range: 'bytes=10-19',
      'if-range': packed.br.headers.etag ?? '',
    });
    expect([some.status, some.headers['content-encoding'], some.body]).toEqual([
      206,
      'br',
      packed.br.body.subarray(10, 20),
    ]);
    const other = await get('/fr/', { range: 'bytes=10-19', 'if-range': packed.br.headers.etag ?? '' });
    expect([other.status, other.body]).toEqual([200, page.body]);
    const had = await get('/fr/', { 'accept-encoding': 'br', 'if-none-match': packed.br.headers.etag ?? '' });
    expect([had.status, had.headers.vary, had.headers['content-encoding']]).toEqual([
      304,
      'Accept-Encoding',
      undefined,
    ]);
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.1, gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['identity', undefined],
    ['', undefined],
    ['*;q=0', undefined],
    ['zstd', undefined],
  ])('12.5.3 to “%s” a page comes as %s', async (accepted, coding) => {
    expect((await get('/fr/', { 'accept-encoding': accepted })).headers['content-encoding']).toBe(coding);
  });
});

describe('every answer', () => {
  it('carries the headers of the site', async () => {
    const own = Object.entries(policyHeaders()).map(([name, value]) => [name.toLowerCase(), value]);
    const answers = await Promise.all([
      ...['/fr/', '/fr', '/nowhere', '/%'].map((path) => get(path)),
      get('/fr/', { 'if-none-match': '*' }),
      get(film, { range: 'bytes=0-9' }),
      get(film, { range: `bytes=${length}-` }),
      get(film, { 'if-match': '"a"' }),
      ask(site, { path: '/fr/', method: 'POST' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 301, 404, 404, 304, 206, 416, 412, 405]);
    for (const { headers } of answers) expect(headers).toMatchObject(Object.fromEntries(own));
  });

  it.each([
    ['/fr/', 'text/html; charset=utf-8'],
    ['/short.txt', 'text/plain; charset=utf-8'],
    ['/assets/style.AbCd.css', 'text/css; charset=utf-8'],
    ['/media/film-1a2b/captions.fr.vtt', 'text/vtt; charset=utf-8'],
    [film, 'video/mp4'],
    ['/kinds/one.m4a', 'audio/mp4'],
    ['/kinds/one.avif', 'image/avif'],
    ['/kinds/one.webp', 'image/webp'],
    ['/kinds/one.svg', 'image/svg+xml'],
    ['/kinds/one.woff2', 'font/woff2'],
    ['/kinds/one.xml', 'application/xml'],
    ['/kinds/one.json', 'application/json; charset=utf-8'],
    ['/kinds/one.js', 'text/javascript; charset=utf-8'],
  ])('says what is in it: %s is %s', async (path, type) => {
    for (const accepted of ['identity', 'br']) {
      expect((await get(path, { 'accept-encoding': accepted })).headers['content-type']).toBe(type);
    }
  });

  it('is kept for good where its name says what is in it, and asked for again elsewhere', async () => {
    const kept = async (path: string, headers = {}) => (await get(path, headers)).headers['cache-control'];
    const forGood = 'public, max-age=31536000, immutable';
    expect([await kept('/assets/style.AbCd.css'), await kept(film, { range: 'bytes=0-1' })]).toEqual([
      forGood,
      forGood,
    ]);
    expect(await kept(film, { 'if-none-match': filmTag })).toBe(forGood);
    for (const path of ['/', '/fr/', '/short.txt', '/nowhere', '/media/nowhere.mp4'])
      expect(await kept(path)).toBe('no-cache');
  });
});
