import { positionsFrom, settingsFrom, isInMidst, type FilmSettings } from '../model/film-settings.ts';
import { keptNames } from '../model/kept.ts';

/** How this reader wants films, on every page. */
export const keptSettings = (): FilmSettings => settingsFrom(read(keptNames.film));

export const keepSettings = (settings: FilmSettings): void => write(keptNames.film, settings);

/** The second at which this film was left in its midst. */
export const keptPosition = (chapter: string): number | undefined => positionsFrom(read(keptNames.positions))[chapter];

/** Keeps where a film is; at either end there is nothing to keep. */
export function keepPosition(chapter: string, { currentTime, duration }: HTMLVideoElement): void {
  const { [chapter]: before, ...positions } = positionsFrom(read(keptNames.positions));
  if (isInMidst(currentTime, duration)) positions[chapter] = Math.floor(currentTime);
  else if (before === undefined) return;
  write(keptNames.positions, positions);
}

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
    if (Object.keys(value).length > 0) localStorage.setItem(name, JSON.stringify(value));
    else localStorage.removeItem(name);
  } catch {
    // Full, or refused.
  }
}
