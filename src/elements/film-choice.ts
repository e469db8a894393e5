import type { PlayableFile } from '../model/playable.ts';
import { bestRendition } from '../model/rendition.ts';
import type { FilmPlayer } from './film-player.ts';

/** The line as some browsers tell of it. */
interface Connection {
  saveData?: boolean;
  /** Megabits a second. */
  downlink?: number;
}

/** The file to play, by the reader's settings, the screen and the line; none where all were tried in vain. */
export function chosenFile({
  film,
  settings,
  failed,
  isListening,
  stage,
  video,
}: FilmPlayer): PlayableFile | undefined {
  const from = (settings.described && film.described) || film;
  if (isListening && from.sound && !failed.has(from.sound.src)) return from.sound;
  const { connection } = navigator as { connection?: Connection };
  const viewing = {
    // Finer than two to one, no eye sees the difference in what moves.
    lines: stage.clientHeight * Math.min(devicePixelRatio, 2),
    isSober: settings.sobriety ?? connection?.saveData ?? false,
    chosen: settings.quality,
    downlink: connection?.downlink,
    duration: film.duration,
    mayPlay: (type: string) => video.canPlayType(type) !== '',
    failed,
  };
  return bestRendition(from.renditions, viewing) ?? bestRendition(film.renditions, viewing);
}
