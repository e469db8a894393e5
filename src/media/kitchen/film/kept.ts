import { copyFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CookedPicture } from '../cooked.ts';

/** What takes longest of a film, made before: its pictures in every size, without sound; its poster; its storyboard. */
export interface KeptPicture {
  /** Where it lies. */
  folder: string;
  /** Every `draft` is a path from that folder: `360.av1.mp4`, or `../../film.mp4` where the master's own picture is published. */
  picture: CookedPicture;
}

/** Takes what is kept for what was made: poster and storyboard into the folder that is published, pictures where they lie. */
export async function servedFrom({ folder, picture }: KeptPicture, target: string): Promise<CookedPicture> {
  await Promise.all(shownOf(picture).map((name) => copyFile(join(folder, name), join(target, name))));
  return { ...picture, lanes: picture.lanes.map((lane) => ({ ...lane, draft: join(folder, lane.draft) })) };
}

/** What was just made with its drafts in a folder, as it is noted there. */
export const asKept = (picture: CookedPicture, folder: string): CookedPicture => ({
  ...picture,
  lanes: picture.lanes.map((lane) => ({ ...lane, draft: relative(folder, lane.draft).replaceAll('\\', '/') })),
});

/** The files that are published as they are. */
const shownOf = ({ poster, storyboard }: CookedPicture): string[] =>
  [...poster.avif, ...poster.webp, poster.jpeg, storyboard, storyboard.sheet].map(({ src }) => src);
