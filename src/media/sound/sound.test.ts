import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Demuxer } from 'node-av/api';
import { AV_DISPOSITION_COMMENT, AV_DISPOSITION_HEARING_IMPAIRED } from 'node-av/constants';
import { afterAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../schema/locale.ts';
import { inspectFilm } from '../gate/film.ts';
import { cookFilm } from '../kitchen/film/film.ts';
import { makeFilm } from '../../../testing/media/sample-film.ts';
import type { FilmOptions } from '../../../testing/media/sample-options.ts';
import { stereoFrames } from './stereo.ts';

const folder = mkdtempSync(join(tmpdir(), 'sound-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;

/** What is published of the sound of a film: how loud each tone of it is on each ear, in decibels; and what its editor is told. */
async function published(options: FilmOptions, spoken?: Locale, ending = 'mov') {
  const master = join(folder, `${(made += 1)}.${ending}`);
  await makeFilm(master, { seconds: 3, ...options });
  const facts = await inspectFilm(master, undefined, spoken);
  const target = join(folder, `made ${made}`);
  mkdirSync(target);
  const order = { master, facts, described: [], ...(spoken && { spoken }) };
  const { sound, notices = [] } = await cookFilm(order, target);
  const file = join(target, sound?.src ?? '');
  return {
    facts,
    notices: notices.map(({ problem }) => problem),
    hears: (tone: number, from = 0.5) => heard(file, tone, from),
  };
}

/** The power of a tone in a second of each channel, after Goertzel. */
async function heard(file: string, tone: number, from: number): Promise<{ left: number; right: number; both: number }> {
  const channels: number[][] = [[], []];
  for await (using frame of stereoFrames(file, { index: 0 })) {
    for (const [channel, plane] of (frame.data ?? []).entries()) {
      channels[channel]?.push(...new Float32Array(plane.buffer, plane.byteOffset, frame.nbSamples));
    }
  }
  const [left = [], right = []] = channels.map((samples) => samples.slice(from * 48_000, (from + 1) * 48_000));
  return {
    left: decibels(left, tone),
    right: decibels(right, tone),
    both: decibels(
      left.map((sample, at) => (sample + (right[at] ?? 0)) / 2),
      tone,
    ),
  };
}

function decibels(samples: number[], tone: number): number {
  const step = 2 * Math.cos((2 * Math.PI * tone) / 48_000);
  let [one, two] = [0, 0];
  for (const sample of samples) [one, two] = [sample + step * one - two, one];
  const power = one * one + two * two - step * one * two;
  return 10 * Math.log10(power / (samples.length / 2) ** 2 + 1e-12);
}

const loud = -30;
const quiet = -60;

describe('a film with several microphones', () => {
  it('is heard through the one that was on, whichever is the first', async () => {
    const { facts, hears, notices } = await published({
      level: -300,
      sound: 'pcm',
      microphones: [{ frequency: 1000 }],
    });
    expect((await hears(1000)).both).toBeGreaterThan(loud);
    expect(facts.sound?.loudness).toBeGreaterThan(-30);
    expect(notices).toEqual([]);
  });

  it.each(['mov', 'mp4', 'mkv'])(
    'is heard through all of them (%s), of other rates and channels too, and its editor is told',
    async (ending) => {
      const microphones = [
        { frequency: 1000, rate: 44_100 },
        { frequency: 3000, pan: 'stereo|c0=c0|c1=c0' },
      ];
      const { hears, notices } = await published({ channels: 1, microphones }, undefined, ending);
      for (const tone of [440, 1000, 3000]) expect((await hears(tone)).both, String(tone)).toBeGreaterThan(loud);
      expect(notices).toEqual(['Its sound tracks are mixed into one: all 3 are heard.']);
    },
  );

  it('has each at its moment, though it begins late or ends early', async () => {
    const microphones = [
      { frequency: 1000, from: 1.5 },
      { frequency: 3000, seconds: 1 },
    ];
    const { hears } = await published({ channels: 1, sound: 'pcm', microphones });
    const [early, late] = [await hears(1000, 0), await hears(1000, 1.7)];
    expect([early.both < quiet, late.both > loud]).toEqual([true, true]);
    expect([(await hears(3000, 0)).both > loud, (await hears(3000, 1.7)).both < quiet]).toEqual([true, true]);
    expect((await hears(440, 1.7)).both).toBeGreaterThan(loud);
  });

  it('keeps every voice, though two are turned against each other', async () => {
    const { hears } = await published({ channels: 1, sound: 'pcm', microphones: [{ pan: 'mono|c0=-1*c0' }] });
    expect((await hears(440)).both).toBeGreaterThan(loud);
  });

  it('is as loud as any other, however loud they are together', async () => {
    const { hears, facts } = await published({
      channels: 1,
      level: -1,
      sound: 'pcm',
      microphones: [
        { level: -1, frequency: 1000 },
        { level: -1, frequency: 3000 },
      ],
    });
    expect(facts.sound?.truePeak).toBeGreaterThan(3);
    const tones = await Promise.all([440, 1000, 3000].map((tone) => hears(tone)));
    expect(Math.max(...tones.map(({ both }) => both)) - Math.min(...tones.map(({ both }) => both))).toBeLessThan(1);
  });
});

describe('a film whose sound tracks are not made to be heard together', () => {
  const inFrench: FilmOptions = {
    channels: 0,
    microphones: [
      { frequency: 440, language: 'eng' },
      { frequency: 1000, language: 'fra' },
    ],
  };

  it.each<[string, Locale | undefined, number, number, string]>([
    [
      'another language',
      undefined,
      440,
      1000,
      'Of its sound tracks, number 2 is left out: it is marked as being in another language. Number 1 is heard.',
    ],
    [
      'another language than the one spoken',
      'fr',
      1000,
      440,
      'Of its sound tracks, number 1 is left out: it is marked as being in another language. Number 2 is heard.',
    ],
  ])('leaves out %s, and says so', async (_, spoken, tone, other, notice) => {
    const { hears, notices } = await published(inFrench, spoken, 'mkv');
    expect([(await hears(tone)).both > loud, (await hears(other)).both < quiet]).toEqual([true, true]);
    expect(notices).toEqual([notice]);
  });

  it.each([
    ['a commentary', { mark: AV_DISPOSITION_COMMENT }, 'it is marked as a commentary'],
    [
      'what is for those who hear badly',
      { mark: AV_DISPOSITION_HEARING_IMPAIRED },
      'it is marked as being for those who hear badly',
    ],
    ['the same for more loudspeakers', { pan: '5.1|c2=c0' }, 'it is made for other loudspeakers'],
  ])('leaves out %s, and says so', async (_, microphone, because) => {
    const { hears, notices } = await published({ microphones: [{ frequency: 1000, ...microphone }] }, undefined, 'mkv');
    expect([(await hears(440)).both > loud, (await hears(1000)).both < quiet]).toEqual([true, true]);
    expect(notices).toEqual([`Of its sound tracks, number 2 is left out: ${because}. Number 1 is heard.`]);
  });
});

describe('a sound that not everybody would hear', () => {
  const one = (pan: string): FilmOptions => ({ channels: 0, sound: 'pcm', microphones: [{ frequency: 440, pan }] });

  it.each([
    ['left', 'stereo|c0=c0|c1=0.001*c0'],
    ['right', 'stereo|c0=0*c0|c1=c0'],
  ])('on the %s ear alone is heard on both', async (side, pan) => {
    const { hears, notices } = await published(one(pan));
    const { left, right } = await hears(440);
    expect(Math.abs(left - right)).toBeLessThan(0.5);
    expect(notices).toEqual([`Its sound was on the ${side} ear alone; it is published for both.`]);
  });

  it('turned against itself is heard on one loudspeaker', async () => {
    const { hears, notices } = await published(one('stereo|c0=c0|c1=-1*c0'));
    expect((await hears(440)).both).toBeGreaterThan(loud);
    expect(notices[0]).toMatch(/^Its left and right were turned against each other/);
  });

  it('in the middle of six loudspeakers is kept', async () => {
    expect((await (await published(one('5.1|c2=c0'))).hears(440)).both).toBeGreaterThan(loud);
  });

  it('of the fourth of four microphones in one track is kept', async () => {
    expect((await (await published(one('4c|c3=c0'))).hears(440)).both).toBeGreaterThan(loud);
  });

  it('of two that stand apart stays apart', async () => {
    const { hears, notices } = await published(one('stereo|c0=c0|c1=0.3*c0'));
    const { left, right } = await hears(440);
    expect(left - right).toBeGreaterThan(9);
    expect(notices).toEqual([]);
  });

  it('which is none is told', async () => {
    expect((await published({ level: -300, sound: 'pcm' })).notices).toEqual([
      'Its sound is silent from beginning to end.',
    ]);
  });
});

describe('a film of the tests', () => {
  it('has as many sound tracks as it is asked for', async () => {
    const file = join(folder, 'tracks.mkv');
    await makeFilm(file, { seconds: 1, microphones: [{ language: 'fra' }, {}] });
    await using film = await Demuxer.open(file);
    expect(film.streams.map(({ metadata }) => metadata?.get('language') ?? '-')).toEqual(['-', '-', 'fra', '-']);
  });
});
