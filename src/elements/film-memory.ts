import { isInMidst, positionsFrom, settingsFrom, type FilmSettings } from '../model/film-settings.ts';
import { keptNames } from '../model/kept.ts';
import type { FilmPlayer } from './film-player.ts';

/** Seconds of a film between two notes of where it is. */
const step = 4;

/** How this reader wants films, on every page. */
export const keptSettings = (): FilmSettings => settingsFrom(read(keptNames.film));

export const keepSettings = (settings: FilmSettings): void => write(keptNames.film, settings);

/** The second at which this film was left in its midst. */
export const keptPosition = (chapter: string): number | undefined => positionsFrom(read(keptNames.positions))[chapter];

/** Keeps, from now on, where the film is; at either end there is nothing to keep. */
export function keepPositions({ video, film }: FilmPlayer, signal: AbortSignal): void {
  let last = 0;
  const keep = () => {
    // Nothing was played yet, or another file has just taken the place of one.
    if (video.readyState === 0) return;
    last = video.currentTime;
    const { [film.chapter]: before, ...positions } = positionsFrom(read(keptNames.positions));
    if (isInMidst(last, film.duration)) positions[film.chapter] = Math.floor(last);
    else if (before === undefined) return;
    write(keptNames.positions, positions);
  };
  const keepNowAndThen = () => Math.abs(video.currentTime - last) >= step && keep();
  video.addEventListener('timeupdate', keepNowAndThen, { signal });
  for (const end of ['pause', 'ended']) video.addEventListener(end, keep, { signal });
  addEventListener('pagehide', keep, { signal });
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
    const written = JSON.stringify(value);
    if (written === '{}') localStorage.removeItem(name);
    else localStorage.setItem(name, written);
  } catch {
    // Full, or refused.
  }
}
