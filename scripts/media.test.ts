import { spawn, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Demuxer } from 'node-av/api';
import { makeFilm } from '../testing/media/sample-film.ts';
import { makePhotograph } from '../testing/media/sample-photograph.ts';
import type { Shelf } from '../src/media/shelf.ts';
import { sampleMedia as media, writeSampleChapter } from '../testing/content/sample-chapter.ts';

const script = resolve('scripts/media.ts');
const root = mkdtempSync(join(tmpdir(), 'media-'));
const pristine = join(root, 'pristine');

beforeAll(async () => {
  writeSampleChapter(pristine, ['relief.jpg', 'night.png']);
  await makePhotograph(join(pristine, media, 'relief.jpg'), { hasTraces: true });
  await makePhotograph(join(pristine, media, 'night.png'));
  await makeFilm(join(pristine, media, 'film.mp4'), { seconds: 2, size: '320x180' });
});
afterAll(() => rmSync(root, { recursive: true }));

/** A project of its own, with a chapter, a film and two photographs. */
function project(name: string) {
  const folder = join(root, name);
  cpSync(pristine, folder, { recursive: true });
  return {
    folder,
    run: () => spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' }),
    write: (file: string, text: string | Buffer) => writeFileSync(join(folder, media, file), text),
    shelf: () => JSON.parse(readFileSync(join(folder, '.cache/media/shelf.json'), 'utf8')) as Shelf,
    published: () => globSync('public/media/**/*.*', { cwd: folder }).sort(),
  };
}

/** Reads every published picture and film to its end. Throws where one is damaged. */
async function readAll(folder: string): Promise<number> {
  const files = globSync('public/media/**/*.{avif,webp,jpg,mp4,m4a}', { cwd: folder }).map((file) =>
    join(folder, file),
  );
  for (const file of files) {
    if (/\.(avif|webp|jpg)$/.test(file)) await sharp(file, { failOn: 'truncated' }).stats();
    else {
      await using film = await Demuxer.open(file);
      let packets = 0;
      for await (const packet of film.packets()) if (packet) packets++;
      expect(packets, file).toBeGreaterThan(0);
    }
  }
  return files.length;
}

describe('npm run media', () => {
  it('puts every film, photograph and caption on the shelf, and makes nothing twice', async () => {
    const { run, shelf, published, folder } = project('whole');
    const first = run();
    expect(first.stdout + first.stderr).toContain('Films: 1, photographs: 2; made now: 3.');
    expect(Object.keys(shelf().photographs)).toEqual(['peru/andes/night', 'peru/andes/relief'].reverse());
    expect(shelf().films['peru/andes']?.captions.fr?.cues).toHaveLength(1);
    expect(await readAll(folder)).toBeGreaterThan(10);

    const files = published();
    expect(run().stdout).toContain('made now: 0.');
    expect(published()).toEqual(files);
  });

  it('publishes exactly the files the shelf names', () => {
    const { run, shelf, published } = project('named');
    run();
    const named = [...JSON.stringify(shelf()).matchAll(/"src":"\/media\/([^"]+)"/g)].map(([, src = '']) => src);
    expect(published()).toEqual([...new Set(named)].map((src) => join('public/media', src)).sort());
  });

  it('makes again what has changed, and takes the old away', async () => {
    const { run, folder, shelf } = project('changed');
    run();
    const before = shelf().photographs['peru/andes/relief']?.full.src ?? '';
    await makePhotograph(join(folder, media, 'relief.jpg'), { width: 640 });
    expect(run().stdout).toContain('made now: 1.');
    expect(shelf().photographs['peru/andes/relief']?.full.src).not.toBe(before);
    expect(globSync('public/media/relief-*', { cwd: folder })).toHaveLength(1);
  });

  it('makes again what somebody has cut short or taken away', async () => {
    const { run, folder, published } = project('meddled');
    run();
    const [film = ''] = published().filter((file) => file.endsWith('.mp4'));
    writeFileSync(join(folder, film), 'half');
    expect(run().stdout).toContain('made now: 1.');
    expect(await readAll(folder)).toBeGreaterThan(10);
  });

  it('refuses all that is bad at once, each by its file and with its cure, and leaves what is published', () => {
    const { run, write, published } = project('refused');
    run();
    const before = published();
    write('relief.jpg', 'no picture at all');
    write('film.mp4', readFileSync(join(pristine, media, 'film.mp4')).subarray(0, 3000));
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${media}/relief.jpg {2}.+\\n {4}.+$`, 'm'));
    expect(stderr).toMatch(new RegExp(`^${media}/film.mp4 {2}.+\\n {4}.+$`, 'm'));
    expect(stderr).not.toMatch(/at .+:\d+:\d+/);
    expect(published()).toEqual(before);
  });

  it('makes a film of pictures that stand for five seconds each, and all the others', async () => {
    const { run, folder, shelf } = project('slides');
    await makeFilm(join(folder, media, 'film.mp4'), { seconds: 20, size: '320x180', rate: 0.2 });
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain('Films: 1, photographs: 2; made now: 3.');
    expect(shelf().films['peru/andes']?.duration).toBeCloseTo(20, 1);
  });

  it('says at every run, until it is mended, what became of a sound with several tracks', async () => {
    const { run, folder, shelf } = project('microphones');
    await makeFilm(join(folder, media, 'film.mp4'), { size: '320x180', microphones: [{ frequency: 1000 }] });
    for (const made of [3, 0]) {
      const { status, stdout, stderr } = run();
      expect([status, stdout.includes(`made now: ${made}.`)]).toEqual([0, true]);
      expect(stderr).toMatch(
        new RegExp(`^${media}/film.mp4 {2}Its sound tracks are mixed into one: both are heard\\.\n {4}.+$`, 'm'),
      );
    }
    expect(shelf().films['peru/andes']).not.toHaveProperty('notices');
    await makeFilm(join(folder, media, 'film.mp4'), { size: '320x180' });
    expect(run().stderr).not.toContain('sound tracks');
  });

  it.each([
    ['as a Mac keeps it', 'e\u0301te\u0301.jpg', '\u00e9t\u00e9.jpg'],
    ['as a keyboard writes it', '\u00e9t\u00e9.jpg', 'e\u0301te\u0301.jpg'],
  ])('finds a photograph whose name is kept %s, and asked for otherwise', (_, onDisk, asked) => {
    const { run, folder, write, shelf } = project(`named ${onDisk}`);
    renameSync(join(folder, media, 'relief.jpg'), join(folder, media, onDisk));
    write('photographs.yaml', `relief: { file: ${asked} }\nnight: { file: night.png }\n`);
    expect(run().status).toBe(0);
    expect(shelf().photographs['peru/andes/relief']?.width).toBe(320);
  });

  it('takes a film under the name a camera gives it', () => {
    const { run, folder, write, shelf } = project('camera');
    for (const [from, to] of [
      ['film.mp4', 'IMG_2051.MP4'],
      ['film.fr.vtt', 'IMG_2051.fr.vtt'],
    ] as const) {
      renameSync(join(folder, media, from), join(folder, media, to));
    }
    const facts = readFileSync(join(folder, media, '../chapter.yaml'), 'utf8');
    write('../chapter.yaml', facts.replace('film.mp4', 'IMG_2051.MP4'));
    expect(run().status).toBe(0);
    expect(shelf().films['peru/andes']?.captions.fr?.cues).toHaveLength(1);
  });

  it('says which file is not there', () => {
    const { run, folder } = project('missing');
    rmSync(join(folder, media, 'night.png'));
    expect(run().stderr).toContain(`${media}/night.png  This file is not there.`);
  });

  it('serves no damaged file, however often it is killed, and goes on from there', { timeout: 120_000 }, async () => {
    const { run, folder, published } = project('killed');
    const whole = project('unharmed');
    whole.run();
    for (let time = 0; time < 10; time++) {
      const child = spawn(process.execPath, [script], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // At random moments of its work, from its beginning to its end.
      setTimeout(() => child.kill('SIGKILL'), 150 + Math.random() * 1500);
      await ended;
      await readAll(folder);
    }
    expect(run().status).toBe(0);
    expect(published()).toEqual(whole.published());
    expect(globSync('.cache/media/drafts/*', { cwd: folder })).toEqual([]);
  });
});
