import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'finish-'));
const files = [
  'fr/404/index.html',
  'media/film-1a2b/360.mp4',
  'media/film-1a2b/storyboard.vtt',
  'media/film-1a2b.fr.vtt',
];

beforeEach(() => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const unsaid = { SITE_URL: '', BASE_PATH: '', MEDIA_BASE_URL: '' };
const finish = (env: Record<string, string>, ...words: string[]) =>
  spawnSync(process.execPath, ['scripts/finish.ts', folder, ...words], {
    ...{ env: { ...process.env, ...unsaid, ...env }, encoding: 'utf8' },
  });
const left = () => globSync('**/*.*', { cwd: folder }).sort();
const headers = () => readFileSync(join(folder, '_headers'), 'utf8');

describe('a finished site', () => {
  it('has each language’s own page for what is not found, where hosts look for it', () => {
    finish({ MEDIA_BASE_URL: '' });
    expect(left()).toContain('fr/404.html');
  });

  it('holds its films, and says so in the headers', () => {
    finish({ MEDIA_BASE_URL: '' });
    expect(left()).toContain('media/film-1a2b/360.mp4');
    expect(headers()).toContain("media-src 'self';");
  });

  it('holds only what is said in them where they come from another host, which the headers allow', () => {
    finish({ MEDIA_BASE_URL: 'https://media.example.org/d/' });
    expect(left().filter((file) => file.startsWith('media/'))).toEqual([
      'media/film-1a2b.fr.vtt',
      'media/film-1a2b/storyboard.vtt',
    ]);
    expect(headers()).toContain("media-src 'self' https://media.example.org;");
  });
});

describe('the last words of a build', () => {
  const page = '<link rel="canonical" href="http://localhost:4321/fr/"><a href="http://localhost:4321/">';
  beforeEach(() => writeFileSync(join(folder, 'index.html'), page));

  it('say that a site is for this computer alone, how much of it is, and what to do', () => {
    writeFileSync(join(folder, 'robots.txt'), 'Sitemap: http://localhost:4321/sitemap-index.xml');
    const { stdout, status } = finish({});
    expect(status).toBe(0);
    expect(stdout).toBe(
      `${folder}/ is for this computer alone: 3 of its addresses begin with http://localhost:4321.\n` +
        '    To publish it, say where: SITE_URL=https://example.org npm run build\n',
    );
  });

  it('are none where it is looked at here', () => expect(finish({}, '--here').stdout).toBe(''));

  it('say where it can be published, and nowhere else', () => {
    const { stdout } = finish({ SITE_URL: 'https://example.github.io/repo' });
    expect(stdout).toBe(`${folder}/ is made for https://example.github.io/repo/, and for no other address.\n`);
  });

  it('are a sentence, where what is said cannot be', () => {
    const { status, stderr } = finish({ SITE_URL: 'example.org' });
    expect(status).toBe(1);
    expect(stderr).toBe(
      'SITE_URL is “example.org”, without “https://” before it.\n' +
        '    It is the whole address of a folder: “https://example.org/”.\n',
    );
  });
});
