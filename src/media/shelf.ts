import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Cue } from '../model/film/captions/captions.ts';
import type { Locale } from '../schema/locale.ts';

/** A file as it is published. Addresses are from the root of the site: `/media/film-1a2b3c/360.mp4`. */
export interface ShelvedFile {
  src: string;
  bytes: number;
}

/** One picture of one width. */
export interface PictureFile extends ShelvedFile {
  width: number;
  height: number;
}

/** A photograph, upright, in sRGB, with no metadata. */
export interface ShelvedPicture {
  /** Pixels of the master, upright. */
  width: number;
  height: number;
  /** By width, the narrowest first; never wider than the master. */
  avif: PictureFile[];
  webp: PictureFile[];
  /** As large as the lightbox shows it: WebP, at most 2400 pixels wide. */
  full: PictureFile;
  /** What services show where a page is shared: JPEG, 1200 × 630. */
  card: PictureFile;
}

/** One way to play a film: one file. */
export interface FilmRendition extends ShelvedFile {
  codec: 'h264' | 'av1';
  /** What `<source type>` says: `video/mp4; codecs="avc1.640020, mp4a.40.2"`. */
  type: string;
  width: number;
  height: number;
}

/** Its sound alone, for those who listen. */
export interface SoundRendition extends ShelvedFile {
  /** `audio/mp4; codecs="mp4a.40.2"` */
  type: string;
}

/** One file of timed text, and what it says. */
export interface TimedText {
  src: string;
  cues: Cue[];
}

/** A film with a described sound track. */
export interface DescribedFilm {
  renditions: FilmRendition[];
  sound: SoundRendition;
}

/** A film as it is published. */
export interface ShelvedFilm {
  /** Seconds. */
  duration: number;
  /** Pixels of the largest rendition, upright. */
  width: number;
  height: number;
  /** By height, the smallest first; at one height AV1, where it is worth its place, before H.264. H.264 is there at every height. */
  renditions: FilmRendition[];
  /** Absent where the film has no sound. */
  sound?: SoundRendition;
  /** The frame that waits before the film: the one chapter.yaml asks for, else the best of several. JPEG is for those who take nothing else. */
  poster: { avif: PictureFile[]; webp: PictureFile[]; jpeg: PictureFile };
  /** Thumbnails for the time line: a WebVTT file whose cues name parts of one sheet beside it (`storyboard.webp#xywh=160,0,160,90`). */
  storyboard: { src: string; sheet: PictureFile };
  /** What is said. `text` is the same as plain text, to be downloaded. */
  captions: Record<Locale, TimedText & { text: ShelvedFile }>;
  /** The titles of its chapters. */
  chapters: Record<Locale, TimedText>;
  /** What is seen, in words, for those who do not see it. */
  descriptions: Record<Locale, TimedText>;
  /** The same film with a described sound track in a language. */
  described: Record<Locale, DescribedFilm>;
}

/** Everything that is published of films and photographs. */
export interface Shelf {
  /** By chapter: `algeria/five-cities`. */
  films: Record<string, ShelvedFilm>;
  /** By chapter and name of the photograph: `algeria/five-cities/relief`. */
  photographs: Record<string, ShelvedPicture>;
}

/** Where `npm run media` puts what is published; served as `/media/`. */
export const shelfFolder = join('public', 'media');

/** Where it writes down what is there. */
export const shelfList = join('.cache', 'media', 'shelf.json');

let last: { shelf: Shelf; written: number } | undefined;

/** Read once, and again when it was written anew: every picture of every page asks for it. */
function readShelf(): Shelf {
  const written = statSync(shelfList, { throwIfNoEntry: false })?.mtimeMs;
  if (written === undefined) return { films: {}, photographs: {} };
  if (last?.written !== written) last = { shelf: JSON.parse(readFileSync(shelfList, 'utf8')) as Shelf, written };
  return last.shelf;
}

/** The film of a chapter, by the chapter's name (`algeria/five-cities`). Throws where it was not prepared. */
export function filmOnShelf(chapter: string): ShelvedFilm {
  const film = readShelf().films[chapter];
  if (!film) throw new Error(`The film of ${chapter} is not prepared. Run “npm run media”.`);
  return film;
}

/** A photograph of a chapter, by the chapter's name and its own. Throws where it was not prepared. */
export function photographOnShelf(chapter: string, name: string): ShelvedPicture {
  const picture = readShelf().photographs[`${chapter}/${name}`];
  if (!picture) throw new Error(`The photograph “${name}” of ${chapter} is not prepared. Run “npm run media”.`);
  return picture;
}
