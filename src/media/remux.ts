import { rmSync } from 'node:fs';
import { Demuxer, Muxer } from 'node-av/api';
import { AV_LOG_QUIET } from 'node-av/constants';
import { Dictionary, Log, type IRational, type Stream } from 'node-av/lib';

/** What a player must know of a film before it is loaded. */
export interface FilmMeasures {
  /** Seconds. */
  duration: number;
  /** Pixels. */
  width: number;
  height: number;
}

/** Changed with what is done to a film here, so that none made before is served for one made after. */
export const recipe = 'remux 1';

/**
 * Copies a film's picture and sound, untouched, into an MP4 that starts before it is wholly loaded (its index comes
 * first) and that says nothing of where, when or with what it was made.
 * Throws an `Error` in plain words, and leaves nothing behind, where the master cannot be read, is cut short or has no
 * picture.
 */
export async function remux(master: string, target: string): Promise<FilmMeasures> {
  Log.setLevel(AV_LOG_QUIET);
  await using input = await Demuxer.open(master).catch(() => {
    throw new Error('It cannot be read as a film: it may be damaged, empty or cut short.');
  });
  const picture = input.video();
  if (!picture) throw new Error('It has no picture track.');

  const tracks = [picture, input.audio()].filter((track) => track !== undefined);
  const promised = Math.max(...tracks.map((track) => seconds(track.duration, track.timeBase)));
  const copied = await copy(input, tracks, target);
  if (copied < promised - tolerance) {
    rmSync(target);
    throw new Error(`It is cut short: ${Math.floor(copied)} of ${Math.round(promised)} seconds are there.`);
  }
  return { duration: input.duration, width: picture.codecpar.width, height: picture.codecpar.height };
}

const seconds = (ticks: bigint, { num, den }: IRational): number => (Number(ticks) * num) / den;

/** Seconds that a film may lack of what it says of itself: encoders round. */
const tolerance = 0.5;

/** @returns the seconds that were really there */
async function copy(input: Demuxer, tracks: Stream[], target: string): Promise<number> {
  await using output = await Muxer.open(target, {
    format: 'mp4',
    options: { movflags: '+faststart', fflags: '+bitexact' },
    configure: (context) => {
      context.metadata = Dictionary.fromObject({});
      // An empty list would leave the old one in its place.
      for (const stream of context.streams) stream.metadata = Dictionary.fromObject({ handler_name: 'film' });
    },
  });
  const slots = new Map(tracks.map((track) => [track.index, output.addStream(track)]));
  let end = 0;
  for await (const packet of input.packets()) {
    const slot = packet && slots.get(packet.streamIndex);
    if (!packet || slot === undefined || slot === null) continue;
    end = Math.max(end, seconds(packet.pts + packet.duration, packet.timeBase));
    await output.writePacket(packet, slot);
  }
  return end;
}
