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
