import { Decoder, Demuxer, Encoder, Muxer } from 'node-av/api';
import * as av from 'node-av/constants';
import { Dictionary, Log, type Stream } from 'node-av/lib';
import { describe, type Microphone } from './sample-microphone.ts';
import { sources } from './sample-source.ts';

/** What a telephone writes into its films: where, when and with what they were made. */
export const traces = {
  title: 'Secret title',
  location: '+36.7538+003.0588/',
  creation_time: '2026-11-22T10:00:00.000000Z',
  make: 'Secret telephone',
  'com.apple.quicktime.location.ISO6709': '+36.7538+003.0588/',
};

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

const autoFormat = true;
const pictureEncoders = {
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

const soundEncoders = {
  aac: av.FF_ENCODER_AAC,
  opus: av.FF_ENCODER_LIBOPUS,
  pcm: av.FF_ENCODER_PCM_S16LE,
} as const;

/**
 * Makes a small film for the tests: a test card of 64 × 48 with a tone, 2 s of H.264 and AAC. Its index comes last, and
 * it is full of traces.
 */
export async function makeFilm(target: string, options: FilmOptions = {}): Promise<void> {
  const { picture = 'h264', channels = 2, rotation = 0, hasCover = false } = options;
  Log.setLevel(av.AV_LOG_QUIET);
  process.env.SVT_LOG = '1';
  await using input = await Demuxer.open(sources(options), { format: 'lavfi' });
  const tracks: { from: Stream | undefined; encoder: Encoder; dress?: (stream: Stream) => void }[] = [];
  if (picture !== 'none') {
    const encoder = await pictureEncoders[picture]();
    tracks.push({ from: input.video(0), encoder, dress: (stream) => turn(stream, rotation) });
  }
  if (channels > 0) {
    const sound = soundEncoders[options.sound ?? (target.endsWith('.webm') ? 'opus' : 'aac')];
    tracks.push({ from: input.audio(), encoder: await Encoder.create(sound, { autoResample: true }) });
  }
  for (const [index, { language, mark }] of (options.microphones ?? []).entries()) {
    const encoder = await Encoder.create(soundEncoders[options.sound ?? 'aac'], { autoResample: true });
    const from = input.audio(index + (channels > 0 ? 1 : 0));
    tracks.push({ from, encoder, dress: (stream) => describe(stream, language, mark) });
  }
  if (hasCover) {
    const encoder = await Encoder.create(av.FF_ENCODER_PNG, { autoFormat });
    const from = input.video(picture === 'none' ? 0 : 1);
    tracks.push({ from, encoder, dress: (stream) => stream.setDisposition(av.AV_DISPOSITION_ATTACHED_PIC) });
  }

  const isMp4 = /\.(mp4|mov|m4v)$/.test(target) && options.container === undefined;
  // A cover is only written the way of music files, which keeps no traces of telephones.
  const movflags = hasCover ? '+faststart' : `+use_metadata_tags${options.isFastStart ? '+faststart' : ''}`;
  await using output = await Muxer.open(target, {
    ...(options.container !== undefined && { format: options.container }),
    ...(isMp4 && { options: { movflags } }),
    // Called when the tracks are known and nothing is written.
    configure: (context) => {
      context.metadata = Dictionary.fromObject(options.metadata ?? traces);
      for (const [index, stream] of context.streams.entries()) {
        stream.metadata = Dictionary.fromObject({ handler_name: 'Secret camera' });
        tracks[index]?.dress?.(stream);
      }
    },
  });
  // All decoders are there before the first reads: a packet that nobody waits for is lost, and a cover has only one.
  const ways = await Promise.all(
    tracks.map(async ({ from, encoder }) => ({
      encoder,
      slot: output.addStream(encoder),
      decoder: await decoderOf(from),
    })),
  );
  await Promise.all(
    ways.map(async ({ encoder, slot, decoder }) => {
      const packets = input.packets(decoder.getStream().index);
      for await (const packet of encoder.packets(decoder.frames(packets))) {
        if (packet) await output.writePacket(packet, slot);
      }
    }),
  );
}

async function decoderOf(from: Stream | undefined): Promise<Decoder> {
  if (!from) throw new Error('There is no source for a track.');
  return Decoder.create(from);
}

/** A display matrix, as telephones write it: 16.16 fixed point, the last one 2.30. */
function turn(stream: Stream, degrees: number): void {
  if (degrees === 0) return;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)].map(Math.round);
  const matrix = Int32Array.from([cos ?? 0, sin ?? 0, 0, -(sin ?? 0), cos ?? 0, 0, 0, 0, 16384], (n) => n * 65536);
  stream.codecpar.addCodedSideData(av.AV_PKT_DATA_DISPLAYMATRIX, Buffer.from(matrix.buffer));
}
