import type { Cue } from '../../model/film/captions/captions.ts';
import type { Chapter, Documentary } from '../../model/story/documentary.ts';
import type { Locale } from '../../schema/locale.ts';

/** What is written in and beside a film, typeset, by language. */
export interface FilmInWords {
  captions: Readonly<Record<Locale, readonly Cue[]>>;
  chapters: Readonly<Record<Locale, readonly Cue[]>>;
  descriptions: Readonly<Record<Locale, readonly Cue[]>>;
}

/** What the files for broadcasters are made of. */
export interface Kit extends Pick<Documentary, 'languages' | 'site'> {
  chapter: Chapter;
  words: FilmInWords;
  film: {
    /** `andes-clean.mp4` */
    name: string;
    /** Pixels, upright. */
    width: number;
    height: number;
    /** Seconds. */
    duration: number;
    /** Whether it lies beside the archive, which cannot hold it. */
    isBeside: boolean;
  };
}

/** The name all files of a kit begin with: `andes` of `peru/andes`. */
export const stemOfKit = ({ id }: Pick<Chapter, 'id'>): string => id.split('/').at(-1) ?? id;
