import { chance } from '../chance.ts';
import type { KnownFile } from './expected-answer.ts';
import { written } from './sample-site.ts';

/** Requests of every kind, good and bad, the same for the same seed. */
export function requestsOfChance(seed: number) {
  const next = chance(seed);
  const below = (count: number) => Math.floor(next() * count);
  const one = <Thing>(things: readonly Thing[]): Thing => things[below(things.length)] as Thing;
  const often = (share: number) => next() < share;

  /** Conditions and ranges about a file, some of which hold. */
  function conditions({ forms }: KnownFile): Record<string, string> {
    const tag = () =>
      one([
        ...forms.map(({ etag }) => etag),
        ...forms.map(({ etag }) => `W/${etag}`),
        '"other"',
        '""',
        'W/"a"',
        'bare',
        '*',
      ]);
    const tags = () =>
      Array.from({ length: 1 + below(3) }, tag)
        .filter((name, _, all) => all.length === 1 || name !== '*')
        .join(one([', ', ',', ' , '])) || '"a"';
    const date = () =>
      one([
        new Date(written.getTime() + (below(5) - 2) * 1000).toUTCString(),
        '2026-11-02',
        'soon',
        'Mon, 32 Nov 2026 08:30:00 GMT',
        '0',
      ]);
    const number = () => one([0, 1, below(12), below(400_000), 2 ** 40]);
    const range = () =>
      one([
        `${number()}-${number()}`,
        `${number()}-`,
        `-${number()}`,
        `${number()}-${number()}`,
        'x',
        '',
        '-',
        '0-18446744073709551615',
      ]);
    const ranges = () =>
      `${one(['bytes', 'bytes', 'bytes', 'Bytes', 'items'])}=${Array.from({ length: often(0.7) ? 1 : 1 + below(4) }, range).join(',')}`;
    return {
      ...(often(0.6) && {
        'accept-encoding': one([
          'br',
          'gzip',
          'gzip, br',
          'br;q=0.5, gzip;q=1',
          '*',
          '*;q=0',
          'identity',
          'zstd',
          'br;q=0, *',
          'identity, br;q=0.2',
        ]),
      }),
      ...(often(0.15) && { 'if-match': tags() }),
      ...(often(0.15) && { 'if-none-match': tags() }),
      ...(often(0.15) && { 'if-modified-since': date() }),
      ...(often(0.1) && { 'if-unmodified-since': date() }),
      ...(often(0.5) && { range: ranges() }),
      ...(often(0.15) && { 'if-range': often(0.5) ? tag() : date() }),
      ...(often(0.1) && { 'cache-control': 'no-cache' }),
    };
  }

  /** A request as it goes over the line. */
  const line = (target: string, rest = '') =>
    `${one(['GET', 'HEAD', 'GET', 'POST', 'get', 'G\0T'])} ${target} HTTP/1.1\r\nHost: localhost\r\n${rest}\r\n`;
  const noise = () => Buffer.from(Array.from({ length: 1 + below(200) }, () => below(256))).toString('latin1');
  /** What is hardly a request. */
  const malformed = (): string =>
    one([
      () => noise(),
      () => line(`/${noise().replace(/[\r\n]/g, '')}`),
      () =>
        line(
          one([
            '/%',
            '/%ff%fe',
            '/%00',
            '/../../etc/passwd',
            '/%2e%2e%2f',
            '/..%5c',
            '*',
            'localhost:80',
            '//',
            '/\\',
            '?',
            '#',
            '/fr/ x',
            'http://',
            'http:///fr/',
            `/${'a'.repeat(20_000)}`,
          ]),
        ),
      () =>
        line(
          '/fr/',
          `Range: bytes=${Array.from({ length: below(800) }, () => `${below(99)}-${below(99)}`).join(',')}\r\n`,
        ),
      () =>
        line(
          '/fr/',
          one([
            'Content-Length: abc\r\n',
            'Content-Length: 5\r\n\r\nab',
            'Transfer-Encoding: chunked\r\n\r\nzz',
            'Expect: all\r\n',
            'Upgrade: h2c\r\nConnection: upgrade\r\n',
            `X: ${'a'.repeat(20_000)}\r\n`,
            'A\0: b\r\n',
            'If-None-Match: \xff"\r\n',
          ]),
        ),
      () => `${line('/fr/')}${line('/short.txt')}${noise()}`,
      () =>
        one([
          'GET /fr/\r\n\r\n',
          'GET /fr/ HTTP/1.0\r\n\r\n',
          'GET /fr/ HTTP/1.1\r\n\r\n',
          'GET /fr/ HTTP/9.9\r\nHost: a\r\n\r\n',
          'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
          '\n\n',
          'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n',
          '\x16\x03\x01\x02',
        ]),
    ])();

  return { next, one, often, conditions, line, malformed };
}
