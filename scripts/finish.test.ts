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

const finish = (env: Record<string, string>) =>
  spawnSync(process.execPath, ['scripts/finish.ts', folder], { env: { ...process.env, ...env }, encoding: 'utf8' });
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
