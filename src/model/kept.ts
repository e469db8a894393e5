/** What the browser keeps for a reader, by its name in `localStorage`. The privacy page lists each of them. */
export const keptNames = {
  locale: 'destinations.locale',
  /** How films are wanted: `FilmSettings`. */
  film: 'destinations.film',
  /** Where films were left: seconds, by chapter. */
  positions: 'destinations.positions',
  /** Where the reader has been: `Passport`. */
  passport: 'destinations.passport',
} as const;
