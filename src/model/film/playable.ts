/** What a page tells its player of a film, in the attribute `data-film`. Addresses are whole, words are the reader's. */
export interface PlayableFilm {
  /** By which its position is kept: `algeria/five-cities`. */
  chapter: string;
  title: string;
  /** Where it was filmed, for the player of the telephone: “Algérie”. */
  place: string;
  /** Seconds. */
  duration: number;
  width: number;
  height: number;
  /** What `Intl` is given to write moments. */
  intl: string;
  renditions: PlayableRendition[];
  /** Absent where the film is silent. */
  sound?: PlayableFile;
  /** The film with a described sound track. */
  described?: { renditions: PlayableRendition[]; sound: PlayableFile };
  /** The address of descriptions to be read aloud, in a language and its direction. */
  descriptions?: { src: string; lang: string; dir: string };
  /** The address of the thumbnails' list, and the pixels of the sheet. */
  storyboard: { src: string; sheet: string; width: number; height: number };
  chapters: FilmChapter[];
  /** A picture for the player of the telephone. */
  artwork: string;
}

export interface PlayableFile {
  src: string;
  type: string;
  bytes: number;
  /** “3,4 Mo” */
  size: string;
}

export interface PlayableRendition extends PlayableFile {
  /** Of its shorter side: the 720 of 720p, upright or not. */
  lines: number;
}

export interface FilmChapter {
  /** Seconds. */
  start: number;
  text: string;
}

/** The chapter of a film that a moment is in; none before the first. */
export const filmChapterAt = (chapters: readonly FilmChapter[], moment: number): FilmChapter | undefined =>
  chapters.findLast(({ start }) => start <= moment + 0.05);
