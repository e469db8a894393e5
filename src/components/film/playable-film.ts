import type { Formats } from '../../i18n/formats.ts';
import { languageAttributes } from '../../i18n/locales.ts';
import { mediaAddress } from '../../media/addresses.ts';
import type { FilmRendition, ShelvedFile, ShelvedFilm } from '../../media/shelf.ts';
import type { PlayableFile, PlayableFilm, PlayableRendition } from '../../model/film/playable.ts';
import type { Languages } from '../../i18n/languages.ts';
import type { Locale } from '../../schema/locale.ts';

interface Told {
  /** Its chapter: `algeria/five-cities`. */
  chapter: string;
  title: string;
  place: string;
  /** The language it is shown to readers of. */
  reader: Locale;
  languages: Languages;
  /** How numbers are written on its page, as `Intl` knows it. */
  intl: string;
  /** The language spoken in the film. */
  language: Locale;
  format: Formats;
  /** The address of a text, under the path the site is published at. */
  href: (src: string) => string;
}

const playableFile = ({ src, type, bytes }: ShelvedFile & { type: string }, format: Formats): PlayableFile => ({
  src: mediaAddress(src),
  type,
  bytes,
  size: format.size(bytes),
});

/** A rendition as the browser's part of the player knows it. */
export const playableRendition = (one: FilmRendition, format: Formats): PlayableRendition => ({
  ...playableFile(one, format),
  lines: Math.min(one.width, one.height),
});

/** What the player is told of a film: what is in the reader's language where that is there, else in the film's own. */
export function playableFilm(film: ShelvedFilm, told: Told): PlayableFilm {
  const { reader, language, languages, format, href } = told;
  /** The reader's, the film's own, any. */
  const nearest = <Value>(of: Partial<Record<Locale, Value>>): [Locale, Value] | undefined => {
    const found = [reader, language, ...languages.inOrder(Object.keys(of))].find((one) => of[one]);
    const value = found && of[found];
    return value ? [found, value] : undefined;
  };
  const file = (one: ShelvedFile & { type: string }) => playableFile(one, format);
  const rendition = (one: FilmRendition) => playableRendition(one, format);
  // Said aloud, another language than the reader's would be no help.
  const described = film.described[reader] ?? film.described[language];
  const descriptions = nearest(film.descriptions);
  const { sheet } = film.storyboard;

  return {
    chapter: told.chapter,
    title: told.title,
    place: told.place,
    duration: film.duration,
    width: film.width,
    height: film.height,
    intl: told.intl,
    renditions: film.renditions.map(rendition),
    ...(film.sound && { sound: file(film.sound) }),
    ...(described && { described: { renditions: described.renditions.map(rendition), sound: file(described.sound) } }),
    ...(descriptions && {
      descriptions: {
        src: href(descriptions[1].src),
        ...languageAttributes(descriptions[0]),
      },
    }),
    storyboard: {
      src: href(film.storyboard.src),
      sheet: mediaAddress(sheet.src),
      width: sheet.width,
      height: sheet.height,
    },
    chapters: (nearest(film.chapters)?.[1].cues ?? []).map(({ start, text }) => ({ start, text })),
    artwork: mediaAddress(film.poster.jpeg.src),
  };
}
