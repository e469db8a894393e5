import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Door } from './doors/graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'doors-'));
afterAll(() => rmSync(folder, { recursive: true }));
const site = 'https://example.org/docs/';
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

const line = (path: string, from: string, { status = 200, agent = browser, method = 'GET' } = {}) =>
  `192.0.2.7 - - [30/Nov/2026:10:00:00 +0000] "${method} ${path} HTTP/2.0" ${status} 1234 "${from}" "${agent}"`;
const doors = (input: string | Buffer, ...words: string[]) =>
  spawnSync(process.execPath, ['scripts/doors.ts', '--site', site, ...words], { input, encoding: 'utf8' });
const told = (input: string, ...words: string[]) =>
  JSON.parse(doors(input, '--form', 'json', ...words).stdout) as Door[];

describe('the doors taken', () => {
  it('are those from one page of the site to another, the most taken first', () => {
    const log = [
      line('/docs/fr/perou/', `${site}fr/`),
      line('/docs/fr/perou/eau/?a=1', `${site}fr/perou/?b=2`),
      line('/docs/fr/perou/eau/', `${site}fr/perou/`, { status: 304 }),
      line('/docs/fr/perou/eau/', 'https://search.example/?q=eau'),
      line('/docs/fr/perou/eau/', `${site}fr/perou/eau/`),
      line('/docs/assets/site.css', `${site}fr/`),
      line('/other/', `${site}fr/`),
      line('/docs/fr/nowhere/', `${site}fr/`, { status: 404 }),
      line('/docs/fr/', `${site}en/`, { method: 'POST' }),
      line('/docs/fr/', `${site}en/`, { agent: 'Mozilla/5.0 (compatible; ExampleBot/2.1)' }),
      line('/docs/fr/', '-'),
    ].join('\n');
    expect(told(log)).toEqual([
      { from: '/fr/perou/', to: '/fr/perou/eau/', times: 2 },
      { from: '/fr/', to: '/fr/perou/', times: 1 },
    ]);
    expect(told(log, '--least', '2')).toHaveLength(1);
  });

  it('are read from lines of Caddy, too, and from lines without an agent', () => {
    const request = { method: 'GET', uri: '/docs/fr/', headers: { Referer: [`${site}en/`], 'User-Agent': [browser] } };
    const common = '192.0.2.7 - - [30/Nov/2026:10:00:00 +0000] "GET /docs/fr/ HTTP/1.1" 200 12';
    const { stdout, stderr } = doors(`${JSON.stringify({ request, status: 200 })}\n${common}\r\n`);
    expect(stdout).toBe('1  /en/ → /fr/\n');
    expect(stderr).toBe('2 lines, 0 of them broken; 2 visits of readers; 1 doors.\n');
  });

  it('are counted over several logs, packed ones among them; one that is cut off is told, and counts as far as it goes', () => {
    const [plain, packed, cut] = ['a.log', 'b.log.gz', 'c.log.gz'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const many = `${line('/docs/fr/', `${site}en/`)}\n`.repeat(20_000);
    writeFileSync(plain, line('/docs/fr/', `${site}en/`));
    writeFileSync(packed, gzipSync(many));
    writeFileSync(cut, gzipSync(many).subarray(0, -20));
    expect(doors('', plain, packed).stdout).toBe('20001  /en/ → /fr/\n');
    const { status, stderr } = doors('', plain, cut, join(folder, 'none.log'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/c\.log\.gz: unexpected end of file\n.*none\.log: ENOENT/);
  });

  it('are drawn for Graphviz and for Mermaid', () => {
    const log = line('/docs/fr/%22x/', `${site}fr/`);
    expect(doors(log, '--form', 'dot').stdout).toBe(`digraph doors {\n  "/fr/" -> "/fr/'x/" [label=1];\n}\n`);
    expect(doors(log, '--form', 'mermaid').stdout).toContain(`p1["/fr/'x/"]\n  p0 -->|1| p1`);
  });
});

describe('a log that is larger than the memory', () => {
  it('is read line by line, and no line is kept', () => {
    const long = `${browser} ${'x'.repeat(600)}`;
    const log = `${line('/docs/fr/', `${site}en/`, { agent: long })}\n`.repeat(60_000);
    expect(log.length).toBeGreaterThan(45_000_000);
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=24', 'scripts/doors.ts', '--site', site],
      { input: log, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([0, '60000  /en/ → /fr/\n']);
  });
});

describe('a log that somebody has made up', () => {
  it('is read to its end, and no sign of it is obeyed', () => {
    const log = [
      ...['', '\x1b]0;owned\x07', '{', '{"request":null}', '[]', '"GET / HTTP/1.1"', 'x'.repeat(300_000), '\0\0\0'],
      line('/docs/fr/%1b%5b31m%e2%80%ae/', `${site}fr/`),
      line('/docs/fr/%ff/', `${site}fr/`),
      line('/docs/../../etc/', `${site}fr/`),
      line('//evil.example/docs/fr/', `${site}fr/`),
      line(`/docs/fr/${'"'.repeat(9)}/`, `${site}fr/`),
      `a - - [${'\\"'.repeat(10_000)}`,
      ...Array.from({ length: 50 }, () => `a b ${'['.repeat(30_000)}`),
    ].join('\n');
    const { stdout, stderr, status } = doors(log);
    expect(status).toBe(0);
    expect(stdout).toBe('1  /fr/ → /fr/ [31m /\n1  /fr/ → /fr/%ff/\n');
    expect(stderr).toMatch(/^\d+ lines, \d+ of them broken; /);
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  });

  it.each([
    [['--site', 'nowhere'], '“nowhere/?” is not the address of a site'],
    [['--form', 'toString'], 'There is no form “toString”'],
    [['--least', 'x'], '--least is “x”'],
    [['--what'], 'Unknown option'],
  ])('%j is refused in plain words', (words, expected) => {
    const { status, stderr } = doors('', ...words);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(expected));
  });
});

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));

describe.skipIf(!nginx)('the log of nginx, as it writes it', () => {
  it('tells the doors a reader took', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    const { port } = free.address() as AddressInfo;
    free.close();
    for (const page of ['fr', 'fr/perou']) {
      mkdirSync(join(folder, 'site', page), { recursive: true });
      writeFileSync(join(folder, 'site', page, 'index.html'), page);
    }
    const settings = [
      `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log; events {}`,
      `http { access_log ${folder}/access.log; client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b;`,
      `fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;`,
      `server { listen 127.0.0.1:${port}; root ${folder}/site; } }`,
    ];
    writeFileSync(join(folder, 'nginx.conf'), settings.join('\n'));
    const server = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    const origin = `http://127.0.0.1:${port}`;
    const ask = (path: string, from: string, agent: string) =>
      new Promise<number | undefined>((answered) => {
        get(`${origin}${path}`, { headers: { Referer: from, 'User-Agent': agent } }, (response) => {
          response.resume().on('end', () => answered(response.statusCode));
        }).on('error', () => answered(undefined));
      });
    await expect.poll(() => ask('/fr/', '-', 'curl/8'), { timeout: 20_000 }).toBe(200);
    await ask('/fr/perou/', `${origin}/fr/`, browser);
    await ask('/fr/perou/', `${origin}/fr/"\\x`, browser);
    await ask('/fr/perou', `${origin}/fr/`, browser);
    server.kill();
    await once(server, 'exit');
    const log = readFileSync(join(folder, 'access.log'), 'utf8');
    expect(log).toContain('\\x22');
    const { stdout, stderr } = doors(log, '--site', origin);
    expect(stdout).toBe('1  /fr/ → /fr/perou/\n');
    expect(stderr).toContain('4 lines, 0 of them broken');
  });
});
