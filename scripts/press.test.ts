import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silenceFfmpeg } from '../src/media/silence-ffmpeg.ts';
import { probeFilm } from '../testing/media/probe.ts';
import { seenAt } from '../testing/media/seen-frame.ts';

const root = mkdtempSync(join(tmpdir(), 'press-'));
const at = (...names: string[]) => join(root, ...names);

const script = resolve('scripts/press.ts');
const press = (...words: string[]) => {
  const run = spawnSync(process.execPath, [script, ...words], { cwd: root, encoding: 'utf8' });
  return { status: run.status, said: run.stdout + run.stderr };
};
/** Everything there is of press kits. */
const made = (folder = 'press') => globSync('**/*.*', { cwd: at(folder) }).sort();

beforeAll(() => {
  silenceFfmpeg();
  cpSync('fixtures/small/content', at('content'), { recursive: true });
  // The faces.
  symlinkSync(resolve('src'), at('src'));
});
afterAll(() => rmSync(root, { recursive: true }));

it('what cannot be made is told, and nothing is made', () => {
  expect(press('lima/watr')).toEqual({
    status: 1,
    said: 'There is no chapter “lima/watr”.\n    Did you mean “lima/water”?\n',
  });
  expect(existsSync(at('press'))).toBe(false);
});

it('a run that is stopped leaves nothing', async () => {
  const run = spawn(process.execPath, [script, 'delhi/leaves', '--languages', 'fr'], { cwd: root });
  await expect
    .poll(() => globSync('press/delhi/leaves/.press-*/drafts/picture.mp4', { cwd: root }), patience)
    .toHaveLength(1);
  const ended = new Promise((resolve_) => run.once('exit', (code) => resolve_(code)));
  run.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(existsSync(at('press'))).toBe(false);
}, 60_000);
const patience = { timeout: 50_000 };

describe('a press kit', () => {
  const folder = 'press/delhi/leaves';
  let said = '';
  beforeAll(() => {
    ({ said } = press('delhi/leaves', '--languages', 'ar'));
  }, 240_000);

  it('is a film of each shape and an archive, and nothing else', () => {
    expect(made(folder)).toEqual(['film-1x1-ar.mp4', 'film-9x16-ar.mp4', 'leaves-broadcast.zip']);
    expect(said).toContain('film-9x16-ar.mp4  made\n');
    expect(said).toContain(`Made:\n    ${folder}/film-1x1-ar.mp4`);
  });

  it.each([
    ['film-9x16-ar.mp4', 1080, 1920],
    ['film-1x1-ar.mp4', 1080, 1080],
  ])('has %s, as long and as loud as the film, without a trace of its making', async (name, width, height) => {
    const { picture, sound, traces: left, isIndexFirst } = await probeFilm(at(folder, name));
    expect([picture?.width, picture?.height, picture?.codec.slice(0, 4)]).toEqual([width, height, 'avc1']);
    expect(Math.abs((picture?.end ?? 0) - 11.92)).toBeLessThan(0.1);
    expect(Math.abs((sound?.end ?? 0) - 11.92)).toBeLessThan(0.2);
    expect(Math.abs((sound?.loudness ?? 0) + 16)).toBeLessThan(1);
    expect([left, isIndexFirst]).toEqual([[], true]);
  });

  it('has words where a sentence is said, and none between two', async () => {
    const file = at(folder, 'film-9x16-ar.mp4');
    const [spoken, silent] = await Promise.all([seenAt(file, 2), seenAt(file, 3.92)]);
    const brightIn = ({ data, width }: typeof spoken, from: number, to: number) => {
      let count = 0;
      for (let byte = 3 * width * from; byte < 3 * width * to; byte += 3) count += (data[byte] ?? 0) > 200 ? 1 : 0;
      return count;
    };
    // Below the picture.
    expect(brightIn(spoken, 1260, 1530)).toBeGreaterThan(3000);
    expect(brightIn(silent, 1260, 1530)).toBe(0);
    // The title stays.
    expect(brightIn(silent, 250, 580)).toBeGreaterThan(1500);
  });

  it('has an archive that another program opens, to which nothing is wrong', () => {
    const tested = spawnSync('unzip', ['-t', at(folder, 'leaves-broadcast.zip')], { encoding: 'utf8' });
    expect(tested.stdout).toContain('No errors detected');
    const listed = spawnSync('unzip', ['-Z1', at(folder, 'leaves-broadcast.zip')], { encoding: 'utf8' });
    const subtitles = ['ar', 'de', 'en', 'fr', 'ru', 'zh'].flatMap((language) => [
      `subtitles/leaves.${language}.srt`,
      `subtitles/leaves.${language}.ttml`,
      `transcripts/leaves.${language}.txt`,
    ]);
    const others = ['leaves-clean.mp4', 'read-me.txt', 'rights.csv', 'rights.txt', 'shots.csv', 'shots.txt'];
    expect(listed.stdout.trim().split('\n').toSorted()).toEqual([...subtitles, ...others].toSorted());
  });

  it('has an archive that is the same to the byte when it is made again', () => {
    press('delhi/leaves', '--languages=ar', '--into', 'again');
    expect(made('again')).toEqual(made(folder));
    const archive = (of: string) => readFileSync(at(of, 'leaves-broadcast.zip'));
    expect(archive('again').equals(archive(folder))).toBe(true);
  }, 240_000);
});
