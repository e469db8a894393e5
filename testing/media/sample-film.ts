import { Decoder, Demuxer, Encoder, Muxer } from 'node-av/api';
import * as av from 'node-av/constants';
import { Dictionary, Log, type Stream } from 'node-av/lib';
import { describe } from './sample-microphone.ts';
import { autoFormat, pictureEncoders, soundEncoders, type FilmOptions } from './sample-options.ts';
import { sources } from './sample-source.ts';

/** What a telephone writes into its films: where, when and with what they were made. */
export const traces = {
  title: 'Secret title',
  location: '+36.7538+003.0588/',
  creation_time: '2026-11-22T10:00:00.000000Z',
  make: 'Secret telephone',
  'com.apple.quicktime.location.ISO6709': '+36.7538+003.0588/',
};

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
