import { join } from 'node:path';
import { Decoder, FilterAPI } from 'node-av/api';
import { pictureTrack } from '../../gate/tracks.ts';
import type { CookedPicture } from '../cooked.ts';
import type { Frames, PictureCodec } from './codecs.ts';
import type { PictureDraft } from './files.ts';
import type { FilmOrder } from './order.ts';
import { openEncoding, shrinking, type FrameTaker } from './encoding.ts';
import { gradeOf } from './grade.ts';
import { publishedRate, presentedAt, sizesOf } from './measures.ts';
import { posterOf } from './poster.ts';
import { isReady } from './ready.ts';
import { storyboardOf } from './storyboard.ts';
import { openMaster } from '../../open-master.ts';
import type { Effort } from '../effort.ts';

const codecs: PictureCodec[] = ['av1', 'h264'];

/**
 * Decodes a master once, and makes of its frames everything that is seen: every rendition, without sound yet, as drafts;
 * the poster and the storyboard as they are published.
 */
export async function cookFrames(
  { master, facts, posterAt }: Pick<FilmOrder, 'master' | 'facts' | 'posterAt'>,
  { drafts, folder }: { drafts: string; folder: string },
  onProgress: (fraction: number) => void,
  effort: Effort = 'brisk',
): Promise<CookedPicture> {
  await using input = await openMaster(master);
  const track = pictureTrack(input);
  if (!track) throw new Error('It has no picture track.');
  const rate = publishedRate(facts.frameRate, track.avgFrameRate);
  const sizes = sizesOf(facts).map((size): Frames => ({ ...size, rate }));
  const [largest, ...smaller] = sizes.toReversed();
  if (!largest) throw new Error(`It has no size: ${facts.width} × ${facts.height}.`);
  const film = { ...largest, duration: facts.duration };

  await using held = new AsyncDisposableStack();
  const poster = held.use(posterOf(film, posterAt, effort));
  const storyboard = held.use(storyboardOf(film));
  const ready = (await isReady(master, track, facts, largest)) ? largest : undefined;
  const encodings = sizes.flatMap((frames) =>
    codecs.map((codec): PictureDraft => {
      const name = codec === 'h264' ? String(frames.side) : `${frames.side}.${codec}`;
      const isMaster = codec === 'h264' && frames === ready;
      return { name, codec, frames, draft: isMaster ? master : join(drafts, `${name}.mp4`) };
    }),
  );
  const open = async (frames: Frames): Promise<FrameTaker[]> => {
    const own = encodings.filter((encoding) => encoding.frames === frames && encoding.draft !== master);
    return Promise.all(own.map(async ({ codec, draft }) => held.use(await openEncoding(codec, frames, draft, effort))));
  };
  const takers: FrameTaker[] = await open(largest);
  for (const size of smaller) takers.push(held.use(shrinking(size, await open(size))));

  using decoder = await Decoder.create(track);
  using grade = FilterAPI.create(gradeOf(track, facts, largest, input.startTime));
  for await (const frame of grade.frames(decoder.frames(input.packets(track.index)))) {
    if (!frame) continue;
    await Promise.all([...takers, poster, storyboard].map((taker) => taker.take(frame)));
    onProgress(Math.min(1, presentedAt(frame) / facts.duration));
    frame.free();
  }
  const ended = Promise.all(takers.map((taker) => taker.end()));
  const [, posterFiles, storyboardFiles] = await Promise.all([ended, poster.write(folder), storyboard.write(folder)]);
  return { width: largest.width, height: largest.height, encodings, poster: posterFiles, storyboard: storyboardFiles };
}
