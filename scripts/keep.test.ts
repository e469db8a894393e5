import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeFilm } from '../testing/media/probe.ts';
import { makeFilm } from '../testing/media/sample-film.ts';
import { makePhotograph } from '../testing/media/sample-photograph.ts';
import type { Shelf } from '../src/media/shelf.ts';
import { sampleMedia as media, writeSampleChapter } from '../testing/content/sample-chapter.ts';

const root = mkdtempSync(join(tmpdir(), 'keep-'));
const pristine = join(root, 'pristine');

const runIn = (folder: string, command: 'keep' | 'media', ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(`scripts/${command}.ts`), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

beforeAll(async () => {
  writeSampleChapter(pristine, ['relief.jpg']);
  await makePhotograph(join(pristine, media, 'relief.jpg'), { width: 1000, height: 500 });
  await makeFilm(join(pristine, media, 'film.mp4'), { seconds: 3, size: '640x360', rate: 25, level: -200 });
  expect(runIn(pristine, 'keep').said).toContain('Kept: 2; made now: 2; taken away: 0.');
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

/** A project of its own, with a chapter, a film without a sound to be heard, a photograph, and what is kept of both. */
function project(name: string) {
  const folder = join(root, name);
  cpSync(pristine, folder, { recursive: true });
  rmSync(join(folder, '.cache'), { recursive: true, force: true });
  return {
    folder,
    run: (command: 'keep' | 'media', ...words: string[]) => runIn(folder, command, ...words),
    kept: (pattern = '*') => globSync(join(media, 'kept', pattern), { cwd: folder }).sort(),
    published: (pattern = '**/*.*') => globSync(join('public/media', pattern), { cwd: folder }).sort(),
    read: (file: string) => readFileSync(join(folder, file)),
    shelf: () => JSON.parse(readFileSync(join(folder, '.cache/media/shelf.json'), 'utf8')) as Shelf,
  };
}

describe('what is kept beside a film and a photograph', () => {
  it('is published, to the byte of each picture', async () => {
    const { run, kept, published, read, folder } = project('published');
    expect(run('media').said).toContain('made now: 2.');
    for (const file of [...kept('film-*/poster*'), ...kept('film-*/storyboard*'), ...kept('relief-*/*.avif')]) {
      const [same = ''] = published(`*/${basename(file)}`);
      expect(read(same).equals(read(file)), file).toBe(true);
    }
    const pictures = published('film-*/*.mp4');
    expect(pictures.length).toBeGreaterThan(0);
    for (const file of pictures) {
      const [original = ''] = kept(`film-*/${basename(file)}`);
      const [one, other] = [await probeFilm(join(folder, file)), await probeFilm(join(folder, original))];
      // A published film has lost its encoder's messages; its frames are the same.
      expect(one.picture).toEqual({ ...other.picture, messages: 0 });
      expect(one).toMatchObject({ isIndexFirst: true, traces: [] });
    }
  });

  it('is as every player can take it, and silent films stay silent', async () => {
    const { run, shelf, folder } = project('played');
    run('media');
    const { renditions = [] } = shelf().films['peru/andes'] ?? {};
    expect(renditions.map(({ codec }) => codec)).toContain('h264');
    for (const { src } of renditions) {
      const { picture, sound } = await probeFilm(join(folder, 'public', src));
      expect(picture).toMatchObject({ isClosed: true, start: 0, pixelFormat: 'yuv420p', keyFrames: [0, 50] });
      expect(picture?.codec).toMatch(/^avc1\.64001e$|^av01\.0/);
      expect(sound?.loudness).toBe(-Infinity);
    }
  });

  it('is published under another name than what is made in haste: a name stands for bytes', () => {
    const { run, folder, published } = project('names');
    const folders = () => published('*-????????????');
    run('media');
    const patient = folders();
    rmSync(join(folder, media, 'kept'), { recursive: true });
    expect(run('media').said).toContain('made now: 2.');
    expect(folders()).toHaveLength(2);
    expect(folders().filter((name) => patient.includes(name))).toEqual([]);
  });

  it('is not made again by a second “npm run keep”', () => {
    const { run, kept, read } = project('again');
    const before = kept('**/*.*').map((file) => read(file));
    expect(run('keep').said).toContain('Kept: 2; made now: 0; taken away: 0.');
    expect(kept('**/*.*').map((file) => read(file))).toEqual(before);
  });

  it('is not used where it is damaged; that is said, and mended', () => {
    const { run, kept, folder } = project('damaged');
    const [file = ''] = kept('film-*/360.mp4');
    appendFileSync(join(folder, file), 'more');
    const { status, said } = run('media');
    expect(status).toBe(0);
    expect(said).toMatch(/kept\/film-\w+ {2}What is kept here is damaged; it was made anew\.\n {4}Run “npm run keep”/);
    expect(run('keep').said).toContain('Kept: 2; made now: 1; taken away: 0.');
    expect(run('media').said).not.toContain('damaged');
  });

  it('is not used for another master; that is said, and “npm run keep” takes it away', async () => {
    const { run, folder, kept } = project('changed');
    const [old = ''] = kept('relief-*');
    await makePhotograph(join(folder, media, 'relief.jpg'), { width: 900, height: 500 });
    const { status, said } = run('media');
    expect(status).toBe(0);
    expect(said).toContain(`${old}  What is kept here is of a film or photograph that has changed or is gone.`);
    expect(run('keep').said).toContain('Kept: 2; made now: 1; taken away: 1.');
    expect(existsSync(join(folder, old))).toBe(false);
  });

  it('never goes, where it was not put there by this command', () => {
    const { run, folder } = project('own');
    const own = join(folder, media, 'kept/originals/relief.tif');
    mkdirSync(join(own, '..'));
    writeFileSync(own, 'precious');
    run('keep');
    expect(existsSync(own)).toBe(true);
  });

  it('is chosen by words in the path of its master; what is not chosen stays', async () => {
    const { run, kept, folder } = project('chosen');
    const [old = ''] = kept('relief-*');
    await makePhotograph(join(folder, media, 'relief.jpg'), { width: 900, height: 500 });
    expect(run('keep', 'andes/media/film').said).toContain('Kept: 1; made now: 0; taken away: 0.');
    expect(kept('relief-*')).toEqual([old]);
    expect(run('keep', 'peru/andes').said).toContain('Kept: 2; made now: 1; taken away: 1.');
  });

  it('is not found by a word that no path holds; that is said', () => {
    const { status, said } = project('unknown').run('keep', 'arequipa');
    expect(status).toBe(1);
    expect(said).toContain('No film or photograph of a published chapter has “arequipa” in its path.');
  });

  it('is whole or not there, when the command is killed', async () => {
    const { run, folder, kept } = project('killed');
    rmSync(join(folder, media, 'kept'), { recursive: true });
    const child = spawn(process.execPath, [resolve('scripts/keep.ts')], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise((done) => child.once('exit', done));
    while (kept('.*').length === 0) await new Promise((done) => setTimeout(done, 20));
    child.kill('SIGKILL');
    await ended;
    expect(run('media').said).not.toContain('damaged');
    expect(run('keep').status).toBe(0);
    expect(kept('.*')).toEqual([]);
  });

  it('refuses a damaged master by its name, and keeps the others', () => {
    const { run, folder, kept } = project('refused');
    rmSync(join(folder, media, 'kept'), { recursive: true });
    writeFileSync(join(folder, media, 'film.mp4'), 'no film at all');
    const { status, said } = run('keep');
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`^${media}/film.mp4 {2}.+\\n {4}.+$`, 'm'));
    expect(kept().map((folder) => basename(folder))).toEqual([expect.stringMatching(/^relief-\w+$/)]);
  });
});
