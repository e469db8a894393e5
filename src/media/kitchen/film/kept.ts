import { copyFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CookedPicture } from '../cooked.ts';
import type { PictureDraft } from './files.ts';

/** A picture as its note writes it down: `lanes` are its encodings, the word of the notes that lie beside masters. */
export interface NotedPicture extends Omit<CookedPicture, 'encodings'> {
  lanes: PictureDraft[];
}

/** What takes longest of a film, made before: its pictures in every size, without sound; its poster; its storyboard. */
export interface KeptPicture {
  /** Where it lies. */
  folder: string;
  /** Every `draft` is a path from that folder: `360.av1.mp4`, or `../../film.mp4` where the master's own picture is published. */
  picture: NotedPicture;
}

/** Takes what is kept for what was made: poster and storyboard into the folder that is published, pictures where they lie. */
export async function servedFrom({ folder, picture }: KeptPicture, target: string): Promise<CookedPicture> {
  await Promise.all(shownOf(picture).map((name) => copyFile(join(folder, name), join(target, name))));
  const { lanes, ...rest } = picture;
  return { ...rest, encodings: lanes.map((encoding) => ({ ...encoding, draft: join(folder, encoding.draft) })) };
}

/** What was just made with its drafts in a folder, as it is noted there. */
export const asKept = ({ encodings, ...rest }: CookedPicture, folder: string): NotedPicture => ({
  ...rest,
  lanes: encodings.map((encoding) => ({ ...encoding, draft: relative(folder, encoding.draft).replaceAll('\\', '/') })),
});

/** The files that are published as they are. */
const shownOf = ({ poster, storyboard }: NotedPicture): string[] =>
  [...poster.avif, ...poster.webp, poster.jpeg, storyboard, storyboard.sheet].map(({ src }) => src);
