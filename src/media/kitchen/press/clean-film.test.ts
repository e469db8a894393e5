import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Demuxer } from 'node-av/api';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFilm, traces } from '../../../../testing/media/sample-film.ts';
import type { FilmOptions } from '../../../../testing/media/sample-options.ts';
import { seenAt } from '../../../../testing/media/seen-frame.ts';
import { cleanFilm } from './clean-film.ts';

const root = mkdtempSync(join(tmpdir(), 'clean-'));
afterAll(() => rmSync(root, { recursive: true }));

const secrets = [...new Set(Object.values(traces))];

/** Every packet of a file, as it is. */
async function packetsOf(file: string): Promise<string[]> {
  await using input = await Demuxer.open(file);
  const all: string[] = [];
  for await (const packet of input.packets()) {
    if (packet) all.push(`${packet.streamIndex} ${packet.data?.toString('base64') ?? ''}`);
  }
  return all.sort();
}

describe.each([
  ['film.mp4', {}],
  ['film.mov', { picture: 'prores', sound: 'pcm' }],
  ['film.mkv', { picture: 'vp9', sound: 'opus' }],
  ['turned.mp4', { rotation: 90 }],
] satisfies [string, FilmOptions][])('%s', (name, options) => {
  it('is given away with picture and sound untouched, and nothing of where and with what it was taken', async () => {
    const [master, clean] = [join(root, name), join(root, `clean-${name}`)];
    await makeFilm(master, { metadata: traces, ...options });
    await cleanFilm(master, clean);
    expect(await packetsOf(clean)).toEqual(await packetsOf(master));
    const [before, after] = [readFileSync(master, 'latin1'), readFileSync(clean, 'latin1')];
    expect(secrets.some((secret) => before.includes(secret))).toBe(true);
    expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
    expect(readdirSync(root).filter((file) => file.endsWith('.draft'))).toEqual([]);
    expect((await seenAt(clean, 0.5)).width).toBeGreaterThan(0);
  });
});
