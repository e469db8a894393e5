import { renameSync } from 'node:fs';
import { extname } from 'node:path';
import { Muxer } from 'node-av/api';
import { Dictionary, type Packet } from 'node-av/lib';
import type { Locale } from '../../../schema/locale.ts';
import { pictureTrack } from '../../gate/tracks.ts';
import { openMaster } from '../../open-master.ts';
import { chosenSounds } from '../../sound/choice.ts';

/** The kinds of files masters are (src/schema/file-kind.ts), as FFmpeg calls them. */
const formats: Readonly<Record<string, 'mp4' | 'mov' | 'matroska' | 'webm'>> = {
  '.mp4': 'mp4',
  '.m4v': 'mp4',
  '.mov': 'mov',
  '.mkv': 'matroska',
  '.webm': 'webm',
};

/**
 * A master as its author handed it in, its picture and its sound untouched, to be given away: without where and when and
 * by whom it was taken, and without the other tracks of a camera, which may say it, too. It appears under its name when it
 * is complete.
 * @param target has the ending of the master
 */
export async function cleanFilm(master: string, target: string, spoken?: Locale): Promise<void> {
  const draft = `${target}.draft`;
  await copyTracks(master, draft, formats[extname(master).toLowerCase()] ?? 'mov', spoken);
  renameSync(draft, target);
}

async function copyTracks(master: string, draft: string, format: string, spoken?: Locale): Promise<void> {
  await using input = await openMaster(master);
  const picture = pictureTrack(input);
  if (!picture) throw new Error('It has no picture track.');
  const isMp4 = format === 'mp4' || format === 'mov';
  await using output = await Muxer.open(draft, {
    format,
    options: { fflags: '+bitexact', ...(isMp4 && { movflags: '+faststart' }) },
    configure: (context) => {
      context.metadata = Dictionary.fromObject({});
      // An empty list would leave the old one in its place.
      for (const stream of context.streams) stream.metadata = Dictionary.fromObject({ handler_name: 'film' });
    },
  });
  const tracks = [picture, ...chosenSounds(input, spoken).heard];
  const slots = new Map(tracks.map((track) => [track.index, output.addStream(track)]));
  for await (using packet of input.packets() as AsyncIterable<Packet | null>) {
    const slot = packet ? slots.get(packet.streamIndex) : undefined;
    if (packet && slot !== undefined) await output.writePacket(packet, slot);
  }
}
