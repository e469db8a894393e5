import type { Notice } from '../notice.ts';
import type { ShelvedFilm, SoundRendition } from '../shelf.ts';
import type { PictureDraft } from './film/files.ts';

/**
 * What the kitchen made of one master, in one folder: everything of `ShelvedFilm` but its texts. Here every `src` is the
 * name of a file in that folder (`360.mp4`); whoever puts the folder on the shelf makes addresses of them.
 */
export type CookedFilm = Pick<
  ShelvedFilm,
  'duration' | 'width' | 'height' | 'renditions' | 'poster' | 'storyboard' | 'described'
> & {
  sound?: SoundRendition;
  /** What its editor should know of it. */
  notices?: Notice[];
};

/** What one pass through a master gives. */
export interface CookedPicture extends Pick<CookedFilm, 'width' | 'height' | 'poster' | 'storyboard'> {
  /** By size, the smallest first; AV1 before H.264. */
  encodings: PictureDraft[];
}
