import { Encoder } from 'node-av/api';
import { AV_CODEC_FLAG_CLOSED_GOP, FF_ENCODER_LIBSVTAV1, FF_ENCODER_LIBX264 } from 'node-av/constants';
import { Rational, type CodecContext } from 'node-av/lib';
import { keyFrameEvery, type Size } from './measures.ts';
import type { Effort } from '../effort.ts';

export type PictureCodec = 'h264' | 'av1';

/** What an encoder must know of the frames it will get. */
export interface Frames extends Size {
  rate: Pick<Rational, 'num' | 'den'>;
}

/**
 * Opens an encoder for the frames of one size. The qualities of a size look alike; measured as the mean SSIM against the
 * master (1280 × 720): brisk on two whole films of 54 s and 50 s,
 *
 *     360  H.264  0.9734 and 0.9714, 2.02 and 2.13 MB    AV1  0.9743 and 0.9690, 72 % and 67 % of the bytes
 *     720  H.264  0.9840 and 0.9833, 5.21 and 5.53 MB    AV1  0.9842 and 0.9824, 70 % and 71 %
 *
 * and patient beside brisk: on the first 20 s of the film of Algeria in AV1, and on the whole of it (53.9 s),
 *
 *     360  brisk 0.9680, 377 kB   patient 0.9691, 261 kB     AV1 0.80 and 0.57 MB, H.264 1.37 and 1.29 MB
 *     720  brisk 0.9820, 1353 kB  patient 0.9829, 932 kB     AV1 2.96 and 2.08 MB
 */
export const openEncoder: Record<PictureCodec, (frames: Frames, effort: Effort) => Promise<Encoder>> = {
  h264: (frames, effort) =>
    Encoder.create(FF_ENCODER_LIBX264, {
      options: {
        // As many frames to look back at as every level holds.
        ...(effort === 'patient' ? { preset: 'veryslow', refs: 4, crf: 29 } : { preset: 'veryfast', crf: 27 }),
        profile: 'high',
        // Dark plates fade softly: bits go where bands would show.
        'aq-mode': 'autovariance-biased',
        // No key frame but the regular ones, and no captions of the master's.
        sc_threshold: 0,
        a53cc: false,
        'forced-idr': true,
      },
      configure: (context) => {
        configure(context, frames);
        context.level = levelOf(frames);
        // As many on every machine, so that the same master gives the same bytes.
        context.threadCount = 3;
      },
    }),
  av1: (frames, effort) =>
    Encoder.create(FF_ENCODER_LIBSVTAV1, {
      options: {
        ...av1Effort[effort](frames.side <= 360),
        // Key frames are near: deep pyramids of frames between them cost bytes. Tuned for SSIM (2).
        'svtav1-params': 'hierarchical-levels=3:scd=0:tune=2:lp=2',
      },
      configure: (context) => {
        configure(context, frames);
      },
    }),
};

/** The large sizes are where a slower search pays: a fifth of the bytes for a fifth of the time. */
const av1Effort: Record<Effort, (isSmall: boolean) => { preset: number; crf: number }> = {
  brisk: (isSmall) => (isSmall ? { preset: 9, crf: 45 } : { preset: 8, crf: 41 }),
  patient: (isSmall) => ({ preset: 4, crf: isSmall ? 48 : 44 }),
};

function configure(context: CodecContext, { side, rate }: Frames): void {
  context.framerate = new Rational(rate.num, rate.den);
  context.timeBase = new Rational(rate.den, rate.num);
  context.gopSize = keyFrameEvery(rate);
  // The quality is constant, below a ceiling that lines can carry.
  const ceiling = ceilingOf(side, rate.num / rate.den);
  context.bitRate = 0n;
  context.rcMaxRate = BigInt(ceiling);
  context.rcBufferSize = ceiling * 2;
  context.setFlags(AV_CODEC_FLAG_CLOSED_GOP);
}

/** Bits a second at most: 360p plays on a line of 1.6 Mbps with room for its sound and the page. */
const ceilingOf = (side: number, rate: number): number =>
  Math.round((side <= 360 ? 900e3 : side <= 720 ? 3e6 : 6e6) * (rate > 30.5 ? 1.4 : 1));

/** H.264 levels: blocks of 16 × 16 pixels in a frame and in a second (ITU-T H.264, table A-1). */
const levels = [
  { name: 30, frame: 1620, second: 40_500 },
  { name: 31, frame: 3600, second: 108_000 },
  { name: 32, frame: 5120, second: 216_000 },
  { name: 40, frame: 8192, second: 245_760 },
  { name: 42, frame: 8704, second: 522_240 },
  { name: 51, frame: 36_864, second: 983_040 },
];

/** The lowest level that holds the frames, so that the oldest player that could play them knows it can. */
export function levelOf({ width, height, rate }: Frames): number {
  const frame = Math.ceil(width / 16) * Math.ceil(height / 16);
  const level = levels.find((level) => frame <= level.frame && (frame * rate.num) / rate.den <= level.second);
  return level?.name ?? 52;
}
