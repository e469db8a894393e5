import type { FilmRendition, ShelvedFilm } from './shelf.ts';

/** The file a common player fetches: the largest that every browser plays and a phone shows whole. */
export const plainRendition = ({ renditions }: ShelvedFilm): FilmRendition | undefined =>
  renditions.findLast(({ codec, width, height }) => codec === 'h264' && Math.min(width, height) <= 720) ??
  renditions[0];

/** Its bytes. */
export const weightOf = (film: ShelvedFilm): number => plainRendition(film)?.bytes ?? 0;
