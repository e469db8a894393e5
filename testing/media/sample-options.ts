import { Encoder } from 'node-av/api';
import * as av from 'node-av/constants';
import type { Microphone } from './sample-microphone.ts';

/** How a master of the tests is made. The container follows from the target's name: `.mp4`, `.mov`, `.mkv`, `.webm`. */
export interface FilmOptions {
  /** 2, where nothing else is said. */
  seconds?: number;
  /** Stored pixels, before any turning: `64x48`. */
  size?: `${number}x${number}`;
  /** Frames a second: 10. */
  rate?: number;
  picture?: keyof typeof pictureEncoders | 'none';
  /** Ten bits a colour, for the encoders that can. */
  tenBit?: boolean;
  hdr?: 'pq' | 'hlg';
  /** Degrees clockwise that a player must turn it. */
  rotation?: 0 | 90 | 180 | 270;
  /** Width over height of one pixel: `4/3`. */
  pixelAspect?: `${number}/${number}`;
  /** Frames that are not evenly spaced, as telephones make them in the dark. */
  isVariable?: boolean;
  /** Another picture than the test card, as a source and filters of FFmpeg: `color=black`. It takes size and rate. */
  card?: string;
  sound?: keyof typeof soundEncoders;
  /** 2; none for a silent film. */
  channels?: 0 | 1 | 2 | 6;
  /** Peak of the tone of 440 Hz, in decibels below full scale: −18. */
  level?: number;
  /** More sound tracks, one each. */
  microphones?: Microphone[];
  /** A second track with a still picture, as music files carry their cover. */
  hasCover?: boolean;
  /** Index first, as for publication; last otherwise, as cameras leave it. */
  isFastStart?: boolean;
  /** Name of an FFmpeg container, where the target's name shall lie: `matroska`. */
  container?: string;
  /** Traces of its making; empty for none. */
  metadata?: Record<string, string>;
}

/** The frames that come are turned into what an encoder takes. */
export const autoFormat = true;

export const pictureEncoders = {
  h264: () => Encoder.create(av.FF_ENCODER_LIBX264, { autoFormat, options: { preset: 'ultrafast' } }),
  hevc: () =>
    Encoder.create(av.FF_ENCODER_LIBX265, {
      autoFormat,
      options: { preset: 'ultrafast', 'x265-params': 'log-level=none' },
    }),
  av1: () => Encoder.create(av.FF_ENCODER_LIBSVTAV1, { autoFormat, options: { preset: 12 } }),
  vp9: () => Encoder.create(av.FF_ENCODER_LIBVPX_VP9, { autoFormat, options: { deadline: 'realtime' } }),
  prores: () => Encoder.create(av.FF_ENCODER_PRORES, { autoFormat }),
  mpeg4: () => Encoder.create(av.FF_ENCODER_MPEG4, { autoFormat }),
};

export const soundEncoders = {
  aac: av.FF_ENCODER_AAC,
  opus: av.FF_ENCODER_LIBOPUS,
  pcm: av.FF_ENCODER_PCM_S16LE,
} as const;
