import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { request, type Agent, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A small site on the disk, served by the command of `npm start` itself, in a process of its own. */
export interface SampleSite {
  /** Its `dist/`. */
  folder: string;
  port: number;
  process: ChildProcess;
  /** What the command has written since it began. */
  written: () => string;
  end: () => Promise<void>;
}

/** A second in the past: nothing has changed twice within it. */
export const written = new Date('2026-11-02T08:30:00Z');

const words = (count: number) => Array.from({ length: count }, (_, index) => `Sentence ${index}. `).join('');

/** Pages and files of the kinds that a site holds, and what is in each. */
export const sampleFiles: Record<string, Buffer> = {
  'index.html': Buffer.from(`<!doctype html><title>Gateway</title>${words(200)}`),
  'fr/index.html': Buffer.from(`<!doctype html><title>Accueil</title>${words(300)}`),
  '404.html': Buffer.from(`<!doctype html><title>Not found</title>${words(100)}`),
  'fr/404.html': Buffer.from(`<!doctype html><title>Introuvable</title>`),
  'short.txt': Buffer.from('0123456789'),
  'empty.txt': Buffer.alloc(0),
  'assets/style.AbCd.css': Buffer.from(`main { color: red } /* ${words(90)} */`),
  'media/film-1a2b/360.mp4': Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 31) % 251)),
  'media/film-1a2b/captions.fr.vtt': Buffer.from(`WEBVTT\n\n00:00.000 --> 00:02.000\n${words(80)}\n`),
  ...Object.fromEntries(
    ['avif', 'webp', 'woff2', 'm4a', 'xml', 'json', 'svg', 'js'].map((kind) => [
      `kinds/one.${kind}`,
      Buffer.from(kind),
    ]),
  ),
  'noms/été à Lima #2.txt': Buffer.from('names of people’s own'),
  '.well-known/security.txt': Buffer.from('Contact: mailto:security@example.org'),
};

/** Writes a file of the site as it was at the one date. */
export function write(folder: string, name: string, bytes: Buffer): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  utimesSync(file, written, written);
}

export async function serveSample(settings: NodeJS.ProcessEnv = {}, args: string[] = []): Promise<SampleSite> {
  const home = mkdtempSync(join(tmpdir(), 'served-'));
  const folder = join(home, 'dist');
  for (const [name, bytes] of Object.entries(sampleFiles)) write(folder, name, bytes);
  const { SITE_URL: _, BASE_PATH: __, MEDIA_BASE_URL: ___, ...own } = process.env;
  const child = spawn(process.execPath, [resolve('scripts/serve.ts'), ...args], {
    ...{ cwd: home, env: { ...own, PORT: '0', ...settings }, stdio: 'pipe' },
  });
  let text = '';
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  await new Promise<void>((heard, missed) => {
    child.stdout.on('data', (data: Buffer) => {
      text += data.toString();
      if (/:\d+\//.test(text)) heard();
    });
    child.once('exit', () => missed(new Error(`The server ended: ${text}`)));
  });
  const end = async () => {
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    rmSync(home, { recursive: true, force: true });
  };
  return { folder, port: Number(/:(\d+)\//.exec(text)?.[1]), process: child, written: () => text, end };
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as it is told to: nothing is added, followed or unpacked. */
export function ask(
  { port }: Pick<SampleSite, 'port'>,
  {
    path,
    method = 'GET',
    headers = {},
    agent,
  }: { path: string; method?: string; headers?: Record<string, string>; agent?: Agent },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers, ...(agent && { agent }) }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}
