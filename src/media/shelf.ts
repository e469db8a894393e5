import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cue } from '../model/captions.ts';
import type { Locale } from '../schema/locale.ts';
import type { FilmMeasures } from './remux.ts';

/** A film as it is published. Addresses are from the root of the site: `/media/film-1a2b.mp4`. */
export interface ShelvedFilm extends FilmMeasures {
  src: string;
  bytes: number;
  captions: Partial<Record<Locale, { src: string; cues: Cue[] }>>;
}

/** Where `npm run media` puts what is published; served as `/media/`. */
export const shelfFolder = join('public', 'media');

/** Where it writes down what is there, by chapter. */
export const shelfList = join('.cache', 'media', 'shelf.json');

/** The film of a chapter, by the chapter's name (`algeria/five-cities`). Throws where it was not prepared. */
export function filmOnShelf(chapter: string): ShelvedFilm {
  const shelf = existsSync(shelfList)
    ? (JSON.parse(readFileSync(shelfList, 'utf8')) as Record<string, ShelvedFilm>)
    : {};
  const film = shelf[chapter];
  if (!film) throw new Error(`The film of ${chapter} is not prepared. Run “npm run media”.`);
  return film;
}
