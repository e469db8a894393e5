import { memoryName, memoryPlace } from './memory-name.ts';

/**
 * What the browser keeps for a reader, by its name in `localStorage`, and one thing more (kept-search-key.ts). The privacy
 * page lists each of them.
 */
export const keptNames = {
  locale: `${memoryName}.locale${memoryPlace}`,
  /** How films are wanted: `FilmSettings`. */
  film: `${memoryName}.film${memoryPlace}`,
  /** Where films were left: seconds, by chapter. */
  positions: `${memoryName}.positions${memoryPlace}`,
  /** Where the reader has been: `Passport`. */
  passport: `${memoryName}.passport${memoryPlace}`,
} as const;
