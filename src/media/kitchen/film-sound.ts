import { Decoder, Encoder, FilterAPI, Muxer } from 'node-av/api';
import { AV_CODEC_FLAG_BITEXACT, FF_ENCODER_AAC } from 'node-av/constants';
import type { Frame } from 'node-av/lib';
import type { FilmFacts } from '../gate/film-facts.ts';
import { Refusal } from '../gate/refusal.ts';
import { soundTrack } from '../gate/tracks.ts';
import { breather } from './breather.ts';
import { secondsOf } from './film-measures.ts';
import { openMaster } from './master.ts';

/** What films are published at, in LUFS: what web players and telephones expect. */
const loudnessWanted = -16;

/** dBFS on four times the samples: what an AAC encoder adds to it stays below −1.5 dBTP. */
const ceiling = -2.3;

/** LUFS: what is quieter is not measured (the absolute gate of ITU-R BS.1770). */
const silence = -70;

/** What was heard: of a master in its own channels, or as it is published, in stereo. */
export type SoundMeasures = NonNullable<FilmFacts['sound']>;

/** Seconds, from the start of the film to the last sample. */
type MeasuredSound = SoundMeasures & { duration: number };

/** Any layout becomes stereo; holes become silence; it starts with the film. */
const stereo = (origin: number): string =>
  `asetpts=PTS-${origin}/TB,aresample=48000:async=1:first_pts=0,aformat=sample_fmts=fltp:channel_layouts=stereo`;

/** Listens to the sound of a master to its end. */
export async function measureSound(master: string): Promise<MeasuredSound> {
  await using input = await openMaster(master);
  const track = soundTrack(input);
  if (!track) throw new Error('It has no sound track.');
  using decoder = await Decoder.create(track);
  using filter = FilterAPI.create(`${stereo(input.startTime)},ebur128=peak=true:metadata=1`);
  let measures: MeasuredSound = {
    duration: 0,
    channels: track.codecpar.channelLayout.nbChannels,
    loudness: -Infinity,
    truePeak: -Infinity,
  };
  for await (const frame of filter.frames(decoder.frames(input.packets(track.index)))) {
    if (!frame) continue;
    measures = { ...measures, ...heardSoFar(frame) };
    frame.free();
  }
  return measures;
}

/** The filter writes what it has heard on every frame but a last one that is shorter than the others. */
function heardSoFar(frame: Frame): Partial<MeasuredSound> {
  const duration = secondsOf(frame) + frame.nbSamples / frame.sampleRate;
  const metadata = frame.getMetadata();
  const loudness = Number(metadata.get('lavfi.r128.I') ?? NaN);
  if (Number.isNaN(loudness)) return { duration };
  const truePeak = 20 * Math.log10(Number(metadata.get('lavfi.r128.true_peak')));
  return { duration, truePeak, loudness: loudness > silence ? loudness : -Infinity };
}

/** Writes the sound of a master, alone, at the loudness that is published. */
export async function writeSound(master: string, heard: SoundMeasures, target: string): Promise<void> {
  await using input = await openMaster(master);
  const track = soundTrack(input);
  if (!track) throw new Error('It has no sound track.');
  using decoder = await Decoder.create(track);
  using filter = FilterAPI.create([stereo(input.startTime), ...atLoudness(heard)].join(','));
  using encoder = await Encoder.create(FF_ENCODER_AAC, { bitrate: heard.channels > 1 ? 96_000 : 64_000 });
  // It writes its own name otherwise.
  encoder.setCodecFlags(AV_CODEC_FLAG_BITEXACT);
  await using output = await Muxer.open(target, {
    format: 'mp4',
    options: { movflags: '+faststart', fflags: '+bitexact' },
  });
  const slot = output.addStream(encoder);
  const pause = breather();
  for (const packet of encoder.packetsSync(filter.framesSync(decoder.framesSync(input.packetsSync(track.index))))) {
    if (!packet) continue;
    output.writePacketSync(packet, slot);
    packet.free();
    await pause();
  }
}

/** One gain from end to end, and a limiter only where a peak would pass the ceiling. Silence stays silence. */
function atLoudness({ loudness, truePeak }: SoundMeasures): string[] {
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
