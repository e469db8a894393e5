import { filmFile, type FilmFile } from '../../model/film/film-files.ts';
import { allChapters, type ChapterFolder, type Content, type MediaFile } from '../../reading/content.ts';
import { textAt } from '../../reading/fields/fields.ts';

export interface TimedText extends FilmFile {
  media: MediaFile;
}

/** The captions, chapters and descriptions of a chapter's film, by their names, whether they can be read or not. */
export function timedTextsOf({ facts, media }: ChapterFolder): TimedText[] {
  const film = textAt(facts.data, 'film', 'file');
  if (film === undefined) return [];
  return media.flatMap((file) => {
    const role = filmFile(file.name, film);
    return role && file.cues ? [{ ...role, media: file }] : [];
  });
}

export const allTimedTexts = (content: Content): TimedText[] => allChapters(content).flatMap(timedTextsOf);

/** A moment as an editor finds it in the file: `0:02.000`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${(seconds % 60).toFixed(3).padStart(6, '0')}`;

/** The first words of a cue, to find it by. */
export const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
