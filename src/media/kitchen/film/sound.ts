import { Encoder, FilterAPI, Muxer } from 'node-av/api';
import { AV_CODEC_FLAG_BITEXACT, FF_ENCODER_AAC } from 'node-av/constants';
import type { Frame } from 'node-av/lib';
import { Refusal } from '../../../schema/fault.ts';
import type { HeardSound } from '../../sound/heard.ts';
import { mixedFrames } from '../../sound/mix.ts';
import { yieldNowAndThen } from '../yield-now-and-then.ts';

/** What films are published at, in LUFS: what web players and telephones expect. */
const loudnessWanted = -16;

/** dBFS on four times the samples: what an AAC encoder adds to it stays below −1.5 dBTP. */
const ceiling = -2.3;

/** Writes what was heard in a master, alone, at the loudness that is published. */
export async function writeSound(master: string, heard: HeardSound, target: string): Promise<void> {
  using filter = FilterAPI.create(['anull', ...atLoudness(heard)].join(','));
  using encoder = await Encoder.create(FF_ENCODER_AAC, { bitrate: heard.channels > 1 ? 96_000 : 64_000 });
  // It writes its own name otherwise.
  encoder.setCodecFlags(AV_CODEC_FLAG_BITEXACT);
  await using output = await Muxer.open(target, {
    format: 'mp4',
    options: { movflags: '+faststart', fflags: '+bitexact' },
  });
  const slot = output.addStream(encoder);
  const pause = yieldNowAndThen();
  const write = async (frame: Frame | null) => {
    for (const packet of encoder.encodeAllSync(frame)) {
      output.writePacketSync(packet, slot);
      packet.free();
      await pause();
    }
  };
  for await (using frame of mixedFrames(master, heard)) {
    for (using even of filter.processAllSync(frame)) await write(even);
  }
  for (using even of filter.flushFramesSync()) await write(even);
  await write(null);
}

/** One gain from end to end, and a limiter only where a peak would pass the ceiling. Silence stays silence. */
function atLoudness({ loudness, truePeak }: HeardSound): string[] {
  if (loudness === -Infinity) return [];
  const gain = loudnessWanted - loudness;
  const limit = 10 ** (ceiling / 20);
  const limiter = [
    'aresample=192000',
    `alimiter=limit=${limit}:attack=5:release=50:level=disabled:latency=1`,
    'aresample=48000',
    'aformat=sample_fmts=fltp',
  ];
  return [`volume=${gain}dB:precision=float`, ...(truePeak + gain > ceiling ? limiter : [])];
}

/** Seconds by which a described sound track may differ from its film. */
const tolerance = 1;

/** Refuses a described sound track that was made for another cut. */
export function refuseOtherLength(duration: number, film: number): void {
  if (Math.abs(duration - film) <= tolerance) return;
  throw new Refusal(
    `It is ${duration.toFixed(1)} seconds long, but its film is ${film.toFixed(1)} seconds long.`,
    'Export the described sound again, from the first moment of the film to its last.',
  );
}
