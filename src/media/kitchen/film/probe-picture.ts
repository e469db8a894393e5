import { Demuxer } from 'node-av/api';
import { AV_CODEC_ID_H264, AV_PKT_DATA_DISPLAYMATRIX } from 'node-av/constants';
import { avGetPixFmtName, type Stream } from 'node-av/lib';
import { av1Units, h264Units, type Units } from './codec-units.ts';
import { presentedAt } from './measures.ts';
import { codecName } from './type.ts';

/** What there is to know of a picture track. */
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
  /** Frames a second; absent where they are not evenly spaced, to the thousandth of a second. */
  rate?: number;
  /** Messages among the frames (H.264 SEI, AV1 metadata): where encoders write their settings. */
  messages: number;
}

/** Reads the picture track of an MP4 to its end. Throws where the units of H.264 are not marked off as MP4 wants it. */
export async function probePicture(file: string, { codecpar, index }: Stream): Promise<ProbedPicture> {
  const isH264 = codecpar.codecId === AV_CODEC_ID_H264;
  const { frames, messages } = await readPackets(file, index, isH264 ? h264Units : av1Units);
  const shown = frames.map(({ start }) => start).toSorted((one, other) => one - other);
  const keys = frames.filter(({ isKey }) => isKey);
  // In the order of the file: nothing that follows a key frame is shown before it.
  const isClosed = frames.every(
    ({ start }, at) => start >= (frames.slice(0, at + 1).findLast(({ isKey }) => isKey)?.start ?? 0),
  );
  const [first = 0] = shown;
  const step = ((shown.at(-1) ?? 0) - first) / (shown.length - 1);
  const isEven = shown.every((start, at) => Math.abs(start - first - at * step) < 0.001);
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
    ...(isEven && { rate: 1 / step }),
    messages,
  };
}

interface ProbedFrame {
  start: number;
  end: number;
  isKey: boolean;
}

/** The frames of a track, in the order of the file, and how many messages lie among them. */
export async function readPackets(file: string, index: number, unitsOf: (data: Buffer) => Units) {
  await using input = await Demuxer.open(file);
  const frames: ProbedFrame[] = [];
  let messages = 0;
  for await (const packet of input.packets(index)) {
    if (!packet) continue;
    const units = unitsOf(packet.data ?? Buffer.alloc(0));
    const start = presentedAt(packet);
    const end = start + presentedAt({ pts: packet.duration, timeBase: packet.timeBase });
    // What the index calls a key frame must be one.
    frames.push({ start, end, isKey: packet.isKeyframe && units.key });
    messages += units.messages;
    packet.free();
  }
  return { frames, messages };
}
