import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FilmRendition, SoundRendition } from '../../shelf.ts';
import type { Frames, PictureCodec } from './codecs.ts';
import { joinTracks } from './join.ts';
import { typeOf } from './type.ts';

/** A film without sound that was encoded in one size and codec. */
export interface PictureDraft {
  /** What its files are called: `720.av1`. */
  name: string;
  codec: PictureCodec;
  frames: Frames;
  /** Where it is. */
  draft: string;
}

/** AV1 has a place beside H.264 where it saves a fifth of the bytes. */
const worthwhile = 0.8;

/**
 * Joins each picture with a sound into a file that is published: `720.mp4`, or `720.described.en.mp4` with an ending.
 * AV1 that saves too little is left out, unless it is all that was given for a size.
 * @returns what is there, the smallest first, AV1 before H.264
 */
export async function joinAll(
  pictures: PictureDraft[],
  sound: string | undefined,
  folder: string,
  ending = '',
): Promise<FilmRendition[]> {
  const renditions: FilmRendition[] = [];
  for (const { name, codec, frames, draft } of pictures) {
    const { width, height } = frames;
    const file = await joinInto(folder, `${name}${ending}.mp4`, sound ? [draft, sound] : [draft]);
    renditions.push({ ...file, codec, width, height });
  }
  const isWorthIts = ({ codec, bytes, height }: FilmRendition) =>
    codec === 'h264' || bytes <= worthwhile * bytesOfH264(renditions, height);
  // With the described sound goes what goes with the other.
  if (ending) return renditions;
  for (const { src } of renditions.filter((rendition) => !isWorthIts(rendition))) rmSync(join(folder, src));
  return renditions.filter(isWorthIts);
}

const bytesOfH264 = (renditions: FilmRendition[], height: number): number =>
  renditions.find((other) => other.codec === 'h264' && other.height === height)?.bytes ?? Infinity;

/** The sound alone: `sound.m4a`, or `sound.described.en.m4a`. */
export const joinSound = (sound: string, folder: string, ending = ''): Promise<SoundRendition> =>
  joinInto(folder, `sound${ending}.m4a`, [sound]);

async function joinInto(folder: string, name: string, drafts: string[]): Promise<SoundRendition> {
  const target = join(folder, name);
  await joinTracks(drafts, target);
  return { src: name, bytes: statSync(target).size, type: await typeOf(target) };
}
