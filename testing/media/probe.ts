import { readFileSync } from 'node:fs';
import { Demuxer } from 'node-av/api';
import type { Stream } from 'node-av/lib';
import { heardIn } from '../../src/media/sound/heard.ts';
import { codecName } from '../../src/media/kitchen/film/type.ts';
import { boxesOf, tracesIn } from './mp4-boxes.ts';
import { probePicture, readPackets, type ProbedPicture } from '../../src/media/kitchen/film/probe-picture.ts';

/** Everything there is to know of a published film or sound, for tests. */
export interface ProbedFilm {
  /** The file is read from its start: its index comes before its content. */
  isIndexFirst: boolean;
  /** What tells of its making; none where all is well. */
  traces: string[];
  picture?: ProbedPicture;
  sound?: ProbedSound;
}

export interface ProbedSound {
  codec: string;
  sampleRate: number;
  channels: number;
  start: number;
  end: number;
  /** LUFS; −Infinity for silence. */
  loudness: number;
  /** dBTP */
  truePeak: number;
}

/** Reads a file that was published, MP4 or M4A, to its end. */
export async function probeFilm(file: string): Promise<ProbedFilm> {
  const bytes = readFileSync(file);
  const names = boxesOf(bytes).map(({ name }) => name);
  await using input = await Demuxer.open(file);
  const picture = input.video();
  const sound = input.audio();
  return {
    isIndexFirst: names.includes('moov') && names.indexOf('moov') < names.indexOf('mdat'),
    traces: tracesIn(bytes),
    ...(picture && { picture: await probePicture(file, picture) }),
    ...(sound && { sound: await probeSound(file, sound) }),
  };
}

async function probeSound(file: string, { codecpar, index }: Stream): Promise<ProbedSound> {
  const { frames } = await readPackets(file, index, () => ({ key: true, messages: 0 }));
  const { loudness = NaN, truePeak = NaN } = (await heardIn(file)).sound ?? {};
  return {
    codec: codecName(codecpar),
    sampleRate: codecpar.sampleRate,
    channels: codecpar.channelLayout.nbChannels,
    start: frames[0]?.start ?? NaN,
    end: frames.at(-1)?.end ?? NaN,
    loudness,
    truePeak,
  };
}
