import { Decoder, Demuxer, Encoder, Muxer } from 'node-av/api';
import { AV_LOG_QUIET, FF_ENCODER_AAC, FF_ENCODER_LIBX264 } from 'node-av/constants';
import { Dictionary, Log } from 'node-av/lib';

/** What a telephone writes into its films: where, when and with what they were made. */
export const traces = {
  title: 'Secret title',
  location: '+36.7538+003.0588/',
  creation_time: '2026-11-22T10:00:00.000000Z',
  make: 'Secret telephone',
  'com.apple.quicktime.location.ISO6709': '+36.7538+003.0588/',
};

/**
 * Makes a small film for the tests: a test card of 64 × 48 with a tone, or the tone alone. Its index comes last, and
 * it is full of traces.
 */
export async function makeFilm(target: string, seconds: number, hasPicture = true): Promise<void> {
  Log.setLevel(AV_LOG_QUIET);
  const card = `testsrc=size=64x48:rate=10:duration=${seconds}[out1];`;
  const tone = `sine=frequency=440:duration=${seconds}[out0]`;
  await using input = await Demuxer.open(`${hasPicture ? card : ''}${tone}`, { format: 'lavfi' });
  await using output = await Muxer.open(target, {
    format: 'mp4',
    options: { movflags: '+use_metadata_tags' },
    configure: (context) => {
      context.metadata = Dictionary.fromObject(traces);
      for (const stream of context.streams) stream.metadata = Dictionary.fromObject({ handler_name: 'Secret camera' });
    },
  });

  const copies = [
    { track: input.audio(), encoder: await Encoder.create(FF_ENCODER_AAC, { autoResample: true }) },
    { track: input.video(), encoder: await Encoder.create(FF_ENCODER_LIBX264, { autoFormat: true }) },
  ].map(async ({ track, encoder }) => {
    if (!track) return;
    const slot = output.addStream(encoder);
    const decoder = await Decoder.create(track);
    for await (const packet of encoder.packets(decoder.frames(input.packets(track.index)))) {
      if (packet) await output.writePacket(packet, slot);
    }
  });
  await Promise.all(copies);
}
