import { renameSync } from 'node:fs';
import { BitStreamFilterAPI, Demuxer, Muxer } from 'node-av/api';
import { AV_CODEC_ID_H264 } from 'node-av/constants';
import { Dictionary, type Packet, type Stream } from 'node-av/lib';
import { yieldNowAndThen } from '../yield-now-and-then.ts';

/**
 * Joins the first track of each file, untouched, into an MP4 that starts before it is wholly loaded (its index comes
 * first) and that says nothing of where, when or with what it was made. The file appears under its name when it is
 * complete.
 */
export async function joinTracks(files: string[], target: string): Promise<void> {
  const draft = `${target}.draft`;
  await writeJoined(files, draft);
  renameSync(draft, target);
}

async function writeJoined(files: string[], draft: string): Promise<void> {
  await using held = new AsyncDisposableStack();
  const tracks: Track[] = [];
  for (const file of files) tracks.push(await openTrack(held, file));
  await using output = await Muxer.open(draft, {
    format: 'mp4',
    options: { movflags: '+faststart', fflags: '+bitexact' },
    configure: (context) => {
      context.metadata = Dictionary.fromObject({});
      // An empty list would leave the old one in its place.
      for (const stream of context.streams) stream.metadata = Dictionary.fromObject({ handler_name: 'film' });
    },
  });
  const slots = new Map(tracks.map((track) => [track, output.addStream(track.stream)]));
  const pause = yieldNowAndThen();
  for (let track = earliest(tracks); track?.next; track = earliest(tracks)) {
    output.writePacketSync(track.next, slots.get(track) ?? 0);
    track.next.free();
    track.next = following(track.packets);
    await pause();
  }
}

interface Track {
  stream: Stream;
  packets: Iterator<Packet | null, unknown>;
  /** Absent at its end. */
  next: Packet | undefined;
}

async function openTrack(held: AsyncDisposableStack, file: string): Promise<Track> {
  const input = held.use(await Demuxer.open(file));
  const stream = input.streams[0];
  if (!stream) throw new Error(`${file} has no track.`);
  const filter = held.use(messageFilter(stream));
  const ofStream = input.packetsSync(stream.index);
  const packets = filter ? filter.packetsSync(ofStream) : ofStream;
  const next = following(packets);
  // The filter puts start codes in the place of lengths, and says so when it has begun: whoever writes the film must
  // know, to put the lengths back.
  filter?.outputCodecParameters?.copy(stream.codecpar);
  return { stream, packets, next };
}

/** x264 writes its name and settings into the film, as a message (SEI) no player needs. */
const messageFilter = (stream: Stream): BitStreamFilterAPI | undefined =>
  stream.codecpar.codecId === AV_CODEC_ID_H264
    ? BitStreamFilterAPI.create('filter_units', stream, { options: { remove_types: '6' } })
    : undefined;

function following(packets: Track['packets']): Packet | undefined {
  const step = packets.next();
  return step.done ? undefined : (step.value ?? undefined);
}

/** Players want picture and sound of one moment in one place of the file. */
function earliest(tracks: Track[]): Track | undefined {
  const left = tracks.filter(({ next }) => next !== undefined);
  return left.toSorted((one, other) => momentOf(one) - momentOf(other))[0];
}

const momentOf = ({ next, stream: { timeBase } }: Track): number =>
  next ? (Number(next.dts) * timeBase.num) / timeBase.den : Infinity;
