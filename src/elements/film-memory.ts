import { positionsFrom, settingsFrom, type FilmSettings } from '../model/film-settings.ts';
import { keptNames } from '../model/kept.ts';

/** How this reader wants films, on every page. */
export const keptSettings = (): FilmSettings => settingsFrom(read(keptNames.film));

export const keepSettings = (settings: FilmSettings): void => write(keptNames.film, settings);

/** The seconds at which films were left in their midst, by chapter. */
export const keptPositions = (): Record<string, number> => positionsFrom(read(keptNames.positions));

export const keepPositions = (positions: Record<string, number>): void => write(keptNames.positions, positions);

/** Storage may be refused by the reader's settings: then nothing is kept, and all works the same. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: object): void {
  try {
    const written = JSON.stringify(value);
    if (written === '{}') localStorage.removeItem(name);
    else localStorage.setItem(name, written);
  } catch {
    // Full, or refused.
  }
}
