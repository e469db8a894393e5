import { Demuxer, Muxer } from 'node-av/api';
import { AV_LOG_QUIET } from 'node-av/constants';
import { Dictionary, Log } from 'node-av/lib';

/** What a player must know of a film before it is loaded. */
export interface FilmMeasures {
  /** Seconds. */
  duration: number;
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * Copies a film's picture and sound, untouched, into an MP4 that starts before it is wholly loaded (its index comes
 * first) and that says nothing of where, when or with what it was made.
 * Throws an `Error` in plain words where the master cannot be read or has no picture.
 */
export async function remux(master: string, target: string): Promise<FilmMeasures> {
  Log.setLevel(AV_LOG_QUIET);
  await using input = await Demuxer.open(master).catch(() => {
    throw new Error('It cannot be read as a film: it may be damaged, empty or cut short.');
  });
  const picture = input.video();
  if (!picture) throw new Error('It has no picture track.');
  const tracks = [picture, input.audio()].filter((track) => track !== undefined);

  await using output = await Muxer.open(target, {
    format: 'mp4',
    options: { movflags: '+faststart', fflags: '+bitexact' },
    configure: (context) => {
      context.metadata = Dictionary.fromObject({});
      for (const stream of context.streams) stream.metadata = Dictionary.fromObject({});
    },
  });
  const slots = new Map(tracks.map((track) => [track.index, output.addStream(track)]));
  for await (const packet of input.packets()) {
    const slot = packet && slots.get(packet.streamIndex);
    if (packet && slot !== undefined) await output.writePacket(packet, slot);
  }
  return { duration: input.duration, width: picture.codecpar.width, height: picture.codecpar.height };
}
