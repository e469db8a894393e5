import type { ShelvedFilm } from './shelf.ts';

/** Bytes a common player fetches: the largest file that every browser plays and a phone shows whole. */
export const weightOf = ({ renditions }: ShelvedFilm): number =>
  renditions.findLast(({ codec, width, height }) => codec === 'h264' && Math.min(width, height) <= 720)?.bytes ??
  renditions[0]?.bytes ??
  0;
