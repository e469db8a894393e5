import { memoryName, memoryPlace } from './memory-name.ts';

/** What the browser keeps for a reader, by its name in `localStorage`. The privacy page lists each of them. */
export const keptNames = {
  locale: `${memoryName}.locale${memoryPlace}`,
  /** How films are wanted: `FilmSettings`. */
  film: `${memoryName}.film${memoryPlace}`,
  /** Where films were left: seconds, by chapter. */
  positions: `${memoryName}.positions${memoryPlace}`,
  /** Where the reader has been: `Passport`. */
  passport: `${memoryName}.passport${memoryPlace}`,
  /** Whether the key “/” opens no search: `off`. */
  searchKey: `${memoryName}.searchKey${memoryPlace}`,
} as const;
