import { readFileSync } from 'node:fs';
import { Demuxer } from 'node-av/api';
import { AV_CODEC_ID_H264, AV_PKT_DATA_DISPLAYMATRIX } from 'node-av/constants';
import { avGetPixFmtName, type Stream } from 'node-av/lib';
import { measureSound } from './film-sound.ts';
import { secondsOf } from './film-measures.ts';
import { codecName } from './film-type.ts';
import { av1Units, h264Units, type Units } from './codec-units.ts';
import { boxesOf, tracesIn } from './mp4-boxes.ts';

/** Everything there is to know of a published film or sound, for tests. */
export interface ProbedFilm {
  /** The file is read from its start: its index comes before its content. */
  isIndexFirst: boolean;
  /** What tells of its making; none where all is well. */
  traces: string[];
  picture?: ProbedPicture;
  sound?: ProbedSound;
}

export interface ProbedPicture {
  /** `avc1.64001f`: codec, profile and level. */
  codec: string;
  pixelFormat: string;
  width: number;
  height: number;
  /** Width over height of one pixel. */
  pixelAspect: number;
  /** Whether a player would have to turn it. */
  isTurned: boolean;
  /** primaries, transfer, matrix, range: numbers of ITU-T H.273; 1, 1, 1, 1 for BT.709 in limited range */
  colours: number[];
  /** Seconds. */
  start: number;
  end: number;
  frames: number;
  /** Numbers of the frames, as they are shown, that can be shown without any other. */
  keyFrames: number[];
  /** Every part between two key frames can be decoded alone. */
  isClosed: boolean;
  /** Messages among the frames (H.264 SEI, AV1 metadata): where encoders write their settings. */
  messages: number;
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

async function probePicture(file: string, { codecpar, index }: Stream): Promise<ProbedPicture> {
  const isH264 = codecpar.codecId === AV_CODEC_ID_H264;
  const { frames, messages } = await readPackets(file, index, isH264 ? h264Units : av1Units);
  const shown = frames.map(({ start }) => start).toSorted((one, other) => one - other);
  const keys = frames.filter(({ isKey }) => isKey);
  // In the order of the file: nothing that follows a key frame is shown before it.
  const isClosed = frames.every(
    ({ start }, at) => start >= (frames.slice(0, at + 1).findLast(({ isKey }) => isKey)?.start ?? 0),
  );
  const { num, den } = codecpar.sampleAspectRatio;
  return {
    codec: codecName(codecpar),
    pixelFormat: avGetPixFmtName(codecpar.format as Parameters<typeof avGetPixFmtName>[0]) ?? '',
    width: codecpar.width,
    height: codecpar.height,
    pixelAspect: num === 0 ? 1 : num / den,
    isTurned: codecpar.getAllCodedSideData().some(({ type }) => type === AV_PKT_DATA_DISPLAYMATRIX),
    colours: [codecpar.colorPrimaries, codecpar.colorTrc, codecpar.colorSpace, codecpar.colorRange],
    start: shown[0] ?? NaN,
    end: Math.max(...frames.map(({ end }) => end)),
    frames: frames.length,
    keyFrames: keys.map(({ start }) => shown.indexOf(start)).toSorted((one, other) => one - other),
    isClosed,
    messages,
  };
}

interface ProbedFrame {
  start: number;
  end: number;
  isKey: boolean;
}

async function readPackets(file: string, index: number, unitsOf: (data: Buffer) => Units) {
  await using input = await Demuxer.open(file);
  const frames: ProbedFrame[] = [];
  let messages = 0;
  for await (const packet of input.packets(index)) {
    if (!packet) continue;
    const units = unitsOf(packet.data ?? Buffer.alloc(0));
    const start = secondsOf(packet);
    const end = start + secondsOf({ pts: packet.duration, timeBase: packet.timeBase });
    // What the index calls a key frame must be one.
    frames.push({ start, end, isKey: packet.isKeyframe && units.key });
    messages += units.messages;
    packet.free();
  }
  return { frames, messages };
}

async function probeSound(file: string, { codecpar, index }: Stream): Promise<ProbedSound> {
  const { frames } = await readPackets(file, index, () => ({ key: true, messages: 0 }));
  const { loudness, truePeak } = await measureSound(file);
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
