import { Decoder, FilterAPI } from 'node-av/api';
import { AV_CHANNEL_ORDER_UNSPEC } from 'node-av/constants';
import type { Frame, Stream } from 'node-av/lib';
import { openMaster } from '../open-master.ts';
import { repairs, type Repair } from './ears.ts';

/** One track as it goes into what is heard. */
export interface Part {
  /** Its number among all tracks of the file. */
  index: number;
  repair?: Repair;
  /** It is turned over, so that it does not silence another. */
  isTurned?: boolean;
}

/** Two channels of floats. */
export const floats = 'aformat=sample_fmts=fltp:channel_layouts=stereo';

/**
 * The frames of one track: two channels of floats, 48 kHz, from the first moment of the film without a hole. Whoever asks
 * for them lets each go.
 */
export async function* stereoFrames(file: string, { index, repair, isTurned }: Part): AsyncGenerator<Frame> {
  await using input = await openMaster(file);
  const track = input.streams[index];
  if (!track) throw new Error(`${file} has no track ${index}.`);
  using decoder = await Decoder.create(track);
  using filter = FilterAPI.create(
    [
      `asetpts=PTS-${input.startTime}/TB`,
      ...spread(track),
      'aresample=48000:async=1:first_pts=0',
      floats,
      ...(repair ? [repairs[repair]] : []),
      ...(isTurned ? ['volume=-1:precision=float'] : []),
    ].join(','),
  );
  for (const frame of filter.framesSync(decoder.framesSync(input.packetsSync(index)))) if (frame) yield frame;
}

/**
 * Microphones of which nobody said where they stand: FFmpeg would take the fourth of six for the one of deep tones alone,
 * and let it go. The first two stay left and right, all others are heard in the middle.
 */
function spread({ codecpar: { channelLayout } }: Stream): string[] {
  const count = channelLayout.nbChannels;
  if (channelLayout.order !== AV_CHANNEL_ORDER_UNSPEC || count < 3) return [];
  const others = Array.from({ length: count - 2 }, (_, at) => `+0.707*c${at + 2}`).join('');
  return [`pan=stereo|c0=c0${others}|c1=c1${others}`];
}
