import type { FilmSettings } from '../model/film-settings.ts';
import type { PlayableFile } from '../model/playable.ts';
import { bestRendition, type Viewing } from '../model/rendition.ts';
import type { FilmPlayer } from './film-player.ts';

/** The line as some browsers tell of it. */
interface Connection {
  saveData?: boolean;
  /** Megabits a second. */
  downlink?: number;
}

/** A film never played asks for nothing. */
const prober = document.createElement('video');

/** What the choice of a rendition depends on, here and now. @param lines of the page that the film fills */
export function viewing({ duration }: { duration: number }, settings: FilmSettings, lines: number): Viewing {
  const { connection } = navigator as { connection?: Connection };
  return {
    // Finer than two to one, no eye sees the difference in what moves.
    lines: lines * Math.min(devicePixelRatio, 2),
    isSober: settings.sobriety ?? connection?.saveData ?? false,
    chosen: settings.quality,
    downlink: connection?.downlink,
    duration,
    mayPlay: (type) => prober.canPlayType(type) !== '',
    failed: new Set(),
  };
}

/** The file to play, by the reader's settings, the screen and the line; none where all were tried in vain. */
export function chosenFile({ film, settings, failed, isListening, stage }: FilmPlayer): PlayableFile | undefined {
  const from = (settings.described && film.described) || film;
  if (isListening && from.sound && !failed.has(from.sound.src)) return from.sound;
  // As high as its picture: below it the stage may have room for captions.
  const { clientWidth: width, clientHeight: height } = stage;
  const lines = Math.min(width, height, (width * film.height) / film.width);
  const now = { ...viewing(film, settings, lines), failed };
  return bestRendition(from.renditions, now) ?? bestRendition(film.renditions, now);
}
