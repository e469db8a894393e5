import { fileNamed } from '../../model/file-names.ts';
import { filmFile, type FilmFile } from '../../model/film/film-files.ts';
import { secondsOf } from '../../model/film/read-moment.ts';
import {
  allChapters,
  isUnpublished,
  photographNames,
  type ChapterFolder,
  type Content,
  type MediaFile,
} from '../../reading/content.ts';
import { textAt, valueAt } from '../../reading/fields/fields.ts';
import { chapter as chapterSchema } from '../../schema/chapter.ts';
import type { Locale } from '../../schema/locale.ts';
import { isMoment } from '../../schema/values/moment.ts';

/** A photograph as its author delivered it. */
export interface PhotographMaster {
  /** `peru/andes/relief` */
  id: string;
  /** `content/postings/peru/andes/media/relief.jpg` */
  file: string;
}

/** A film as its author delivered it, with what stands beside it. */
export interface FilmMaster {
  /** Its chapter: `peru/andes`. */
  id: string;
  file: string;
  /** The language spoken in it. */
  spoken: Locale;
  /** The moment of its poster, in seconds, where chapter.yaml names one. */
  posterAt?: number;
  /** The photograph that waits before it, where chapter.yaml names one: `peru/andes/relief`. */
  posterFrom?: string;
  /** Sound tracks with description. */
  described: { locale: Locale; file: string }[];
  captions: WrittenText[];
  chapters: WrittenText[];
  descriptions: WrittenText[];
  /** The titles of its chapter, by the language they are written in. */
  titles: ReadonlyMap<string, string>;
}

/** A file of timed text for the readers of one language, as it was read. */
export interface WrittenText extends Pick<MediaFile, 'file' | 'cues' | 'cueLines' | 'faults'> {
  locale: Locale;
}

export interface Masters {
  photographs: PhotographMaster[];
  films: FilmMaster[];
}

/**
 * The films and photographs of all published chapters. Of facts that cannot be read, or are not as they should be, there
 * are none: `npm run check` says what is wrong with them.
 */
export function mastersOf(content: Content): Masters {
  const chapters = allChapters(content).filter((chapter) => !isUnpublished(chapter));
  return { photographs: chapters.flatMap(photographsOf), films: chapters.flatMap(filmOf) };
}

const photographsOf = (chapter: ChapterFolder): PhotographMaster[] =>
  photographNames(chapter).flatMap((name) => {
    const file = textAt(chapter.photographs.data, name, 'file');
    return file === undefined ? [] : [{ id: `${chapter.id}/${name}`, file: pathOf(chapter, file) }];
  });

function filmOf(chapter: ChapterFolder): FilmMaster[] {
  const { data: film } = chapterSchema.shape.film.safeParse(valueAt(chapter.facts.data, 'film'));
  if (!film) return [];
  const { id, media, texts } = chapter;
  const { file, poster, language: spoken } = film;
  const beside = (wanted: FilmFile['kind']) =>
    media.flatMap((one): (WrittenText & { file: string })[] => {
      const found = filmFile(one.name, file);
      if (found?.kind !== wanted) return [];
      const { cues = [], cueLines = [], faults = [] } = one;
      return [{ locale: found.locale, file: one.file, cues, cueLines, faults }];
    });
  return [
    {
      id,
      file: pathOf(chapter, file),
      spoken,
      ...(poster !== undefined &&
        (isMoment(poster) ? { posterAt: secondsOf(poster) } : { posterFrom: `${id}/${poster}` })),
      described: beside('described').map((track) => ({ locale: track.locale, file: track.file })),
      captions: beside('captions'),
      chapters: beside('chapters'),
      descriptions: beside('descriptions'),
      titles: new Map(texts.flatMap(({ name, head }) => titled(name, textAt(head.data, 'title')))),
    },
  ];
}

const titled = (language: string, title: string | undefined): [string, string][] =>
  title === undefined ? [] : [[language, title]];

/** Where a file lies that is named without its folder; where it would lie, where it is not there. */
const pathOf = ({ folder, media }: ChapterFolder, wanted: string): string =>
  fileNamed(media, wanted, ({ name }) => name)?.file ?? `${folder}/media/${wanted}`;
