import type { FilmSettings } from '../../model/film/film-settings.ts';
import type { PlayableFile, PlayableRendition } from '../../model/film/playable.ts';
import { bestRendition, type Viewing } from '../../model/film/rendition.ts';
import type { PlayingFilm } from './playing-film.ts';

/** The line as some browsers tell of it. */
interface Connection {
  saveData?: boolean;
  /** Megabits a second. */
  downlink?: number;
}

/** A film never played asks for nothing. */
const prober = document.createElement('video');

/** What was learnt of the line while a film of this page played, in megabits a second. Kept nowhere else. */
export const learnt: { downlink?: number } = {};

const connection = (): Connection | undefined => (navigator as { connection?: Connection }).connection;

/** Whether little data is wanted. */
export const isSober = ({ sobriety }: FilmSettings): boolean => sobriety ?? connection()?.saveData ?? false;

/** What the choice of a rendition depends on, here and now. @param lines of the page that the film fills */
export function viewing({ duration }: { duration: number }, settings: FilmSettings, lines: number): Viewing {
  return {
    // Finer than two to one, no eye sees the difference in what moves.
    lines: lines * Math.min(devicePixelRatio, 2),
    isSober: isSober(settings),
    chosen: settings.quality,
    downlink: learnt.downlink ?? Math.min(connection()?.downlink ?? Infinity, ofThisPage()),
    duration,
    mayPlay: (type) => prober.canPlayType(type) !== '',
    failed: new Set(),
  };
}

/** The file to play, by the reader's settings, the screen and the line; none where all were tried in vain. */
export function chosenFile(player: PlayingFilm): PlayableFile | undefined {
  const { film, settings, failed, isListening, most } = player;
  const { sound } = (settings.described && film.described) || film;
  return isListening && sound && !failed.has(sound.src) ? sound : chosenRendition(player, most);
}

/** @param most lines that the line carries; as far as it is known, if not said */
export function chosenRendition(player: PlayingFilm, most?: number): PlayableRendition | undefined {
  const { film, settings, failed, stage } = player;
  // As high as its picture: below it the stage may have room for captions.
  const { clientWidth: width, clientHeight: height } = stage;
  const lines = Math.min(width, height, (width * film.height) / film.width);
  const now = { ...viewing(film, settings, lines), failed, most };
  const { renditions } = (settings.described && film.described) || film;
  return bestRendition(renditions, now) ?? bestRendition(film.renditions, now);
}

/** Megabits a second at which the fastest large file of this page came: few browsers say more of a line. */
function ofThisPage(): number {
  const speeds = (performance.getEntries() as PerformanceResourceTiming[]).map(
    ({ transferSize, responseStart, responseEnd }) =>
      transferSize > 2e4 ? (transferSize * 8e-3) / (responseEnd - responseStart) : 0,
  );
  return Math.max(...speeds) || Infinity;
}
