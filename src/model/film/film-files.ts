import type { Locale } from '../../schema/locale.ts';
import { isLanguageTag } from '../../schema/values/language-tag.ts';

/** What stands beside a film, told by its name. */
export interface FilmFile {
  /** `captions`: what is said. `chapters`: titles. `descriptions`: what is seen, in words. `described`: a whole sound track. */
  kind: 'captions' | 'chapters' | 'descriptions' | 'described';
  locale: Locale;
}

/** How a described sound track may end. */
export const soundEndings = ['m4a', 'mp3', 'wav', 'flac', 'ogg', 'opus', 'aac', 'mp4', 'mov', 'mka'] as const;

/** The name all files of a film begin with: `film` for `film.mov`. */
export const stemOf = (film: string): string => film.replace(/\.[^.]+$/, '');

/**
 * What a file is for a film, by their names: for `film.mov`, `film.fr.vtt`, `film.chapters.fr.vtt`,
 * `film.descriptions.fr.vtt` and `film.described.fr.m4a`. Nothing where the name is none of these. A Mac may write é in two
 * signs, and a keyboard in one: that makes no difference.
 */
export function filmFile(name: string, film: string): FilmFile | undefined {
  const stem = stemOf(film.normalize());
  const written = name.normalize();
  if (!written.startsWith(`${stem}.`)) return undefined;
  const parts = written.slice(stem.length + 1).split('.');
  const ending = parts.pop() ?? '';
  const [first = '', second] = parts;
  const [kind, locale] = second === undefined ? ['captions', first] : [first, second];
  if (parts.length > 2 || !isLanguageTag(locale)) return undefined;
  if (kind === 'described') return soundEndings.some((known) => known === ending) ? { kind, locale } : undefined;
  const isText = kind === 'captions' ? second === undefined : kind === 'chapters' || kind === 'descriptions';
  return isText && ending === 'vtt' ? { kind: kind as FilmFile['kind'], locale } : undefined;
}
