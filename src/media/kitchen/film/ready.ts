import { AV_CODEC_ID_H264 } from 'node-av/constants';
import type { Stream } from 'node-av/lib';
import type { FilmFacts } from '../../gate/film-facts.ts';
import { levelOf, type Frames } from './codecs.ts';
import { keyFrameEvery } from './measures.ts';
import { probePicture, type ProbedPicture } from './probe-picture.ts';

/**
 * Bits a second, at most, at 1280 × 720 and 25 frames: a little more than our own encodings of plain films take. What is
 * heavier is encoded. Larger pictures need fewer bits for a pixel: bits grow as pixels to the power of three quarters.
 */
const light = { bits: 1e6, pixels: 1280 * 720, rate: 25 };

/**
 * Whether the picture of a master is already what would be made of it in this size: H.264 that every player knows, to be
 * entered every two seconds, and light. It is then published as it is: nothing is lost, and no time either.
 * @param track the picture track of the master
 * @param frames the largest size that is published
 */
export async function isReady(master: string, track: Stream, facts: FilmFacts, frames: Frames): Promise<boolean> {
  const { codecpar, index } = track;
  // Joining takes the first track of a file; H.264 lies in an MP4 as it is published.
  if (codecpar.codecId !== AV_CODEC_ID_H264 || index !== 0 || !/\.(mp4|m4v|mov)$/i.test(master)) return false;
  if (facts.rotation !== 0 || facts.hdr || codecpar.nbCodedSideData > 0) return false;
  if (codecpar.bitRate === 0n || Number(codecpar.bitRate) > lightFor(frames)) return false;
  const picture = await probePicture(master, track).catch(() => undefined);
  return picture !== undefined && isAsMade(picture, frames);
}

const lightFor = ({ width, height, rate }: Frames): number =>
  light.bits * ((width * height) / light.pixels) ** 0.75 * (rate.num / rate.den / light.rate);

function isAsMade(picture: ProbedPicture, frames: Frames): boolean {
  const [, profile, level = ''] = /^avc1\.(6400)(..)$/.exec(picture.codec) ?? [];
  const every = keyFrameEvery(frames.rate);
  const perSecond = frames.rate.num / frames.rate.den;
  return (
    profile !== undefined &&
    Number.parseInt(level, 16) <= levelOf(frames) &&
    picture.pixelFormat === 'yuv420p' &&
    picture.width === frames.width &&
    picture.height === frames.height &&
    picture.pixelAspect === 1 &&
    picture.colours.every((colour) => colour === 1) &&
    picture.start === 0 &&
    picture.isClosed &&
    Math.abs((picture.rate ?? 0) / perSecond - 1) < 0.001 &&
    picture.keyFrames.length === Math.ceil(picture.frames / every) &&
    picture.keyFrames.every((frame, at) => frame === at * every)
  );
}
