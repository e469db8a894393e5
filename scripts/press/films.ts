import { join } from 'node:path';
import { frameLayout, frames, type FrameName } from '../../src/editions/press/frame-layout.ts';
import { subtitlePlates } from '../../src/editions/press/subtitle-plates.ts';
import { formats } from '../../src/i18n/formats.ts';
import { typeset } from '../../src/i18n/typography.ts';
import type { FilmFacts } from '../../src/media/gate/film-facts.ts';
import { burnedFilm } from '../../src/media/kitchen/press/burned-film.ts';
import type { Cue } from '../../src/model/film/captions/captions.ts';
import { bestLanguage, textIn, type Chapter, type Documentary } from '../../src/model/story/documentary.ts';
import type { Locale } from '../../src/schema/locale.ts';

/** One film that is asked for. */
export interface FilmAsked {
  /** `film-9x16-fr.mp4` */
  name: string;
  frame: FrameName;
  language: Locale;
}

/** Every shape in every language. */
export const filmsAsked = (languages: readonly Locale[]): FilmAsked[] =>
  languages.flatMap((language) =>
    (Object.keys(frames) as FrameName[]).map((frame) => ({ name: `film-${frame}-${language}.mp4`, frame, language })),
  );

/** What all films of a chapter share. */
export interface FilmShop extends Pick<Documentary, 'languages'> {
  chapter: Chapter;
  master: string;
  facts: FilmFacts;
  /** A file of what is heard; absent where nothing is. */
  sound?: string | undefined;
  captions: Readonly<Record<Locale, readonly Cue[]>>;
  /** Where it is made. */
  folder: string;
}

/** Makes one film with its subtitles in its picture. */
export async function makeFilm(
  { name, frame, language }: FilmAsked,
  { chapter, languages, captions, master, facts, sound, folder }: FilmShop,
  onProgress: (fraction: number) => void,
): Promise<void> {
  const layout = frameLayout(frame, facts);
  const near = languages.nearest(language);
  const { posting } = chapter;
  const said = (words: Readonly<Record<Locale, string>>) => languages.said(words, near).text;
  const heading = {
    place: typeset(formats(near).place(said(posting.post.city), said(posting.name)), near),
    title: typeset(textIn(chapter, bestLanguage(chapter, language)).title, bestLanguage(chapter, language)),
  };
  const plates = await subtitlePlates(captions[language] ?? [], { layout, language, heading });
  await burnedFilm(
    { master, facts, frame: layout.frame, picture: layout.picture, plates, sound },
    join(folder, name),
    join(folder, 'drafts'),
    onProgress,
  );
}
