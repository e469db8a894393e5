import type { AVDisposition } from 'node-av/constants';
import { Dictionary, type Stream } from 'node-av/lib';

/** A sound track of a tone, beside the first. */
export interface Microphone {
  seconds?: number;
  frequency?: number;
  /** Peak in decibels below full scale; −300 for one that was off. */
  level?: number;
  /** Samples a second. */
  rate?: number;
  /** Seconds at which it begins. */
  from?: number;
  /** Channels, as the filter `pan` makes them of one: `stereo|c0=c0|c1=-1*c0`. */
  pan?: string;
  language?: string;
  mark?: AVDisposition;
}

/** A tone, as a source and filters of FFmpeg. The sine of FFmpeg has its peak at an eighth, −18.06 dB. */
export function toneOf({
  seconds = 2,
  frequency = 440,
  rate = 48_000,
  level = -18,
  from = 0,
  pan = 'mono|c0=c0',
}: Microphone): string {
  const tone = `sine=frequency=${frequency}:sample_rate=${rate}:duration=${seconds - from},volume=${level + 18.06}dB,pan=${pan}`;
  return from > 0 ? `${tone},asetpts=PTS+${from}/TB` : tone;
}

/** Writes into a track what it is. */
export function describe(stream: Stream, language?: string, mark?: AVDisposition): void {
  if (language) stream.metadata = Dictionary.fromObject({ handler_name: 'Secret camera', language });
  if (mark !== undefined) stream.setDisposition(mark);
}
