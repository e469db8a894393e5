/** What the browser keeps for a reader, by its name in `localStorage`. The privacy page lists each of them. */
export const keptNames = { locale: 'destinations.locale' } as const;
