import type { PlayingFilm } from './playing-film.ts';
import { recover } from './line/recovery.ts';

/** Whether the film goes on, or will as soon as it can. */
export const isGoing = ({ video, isWanted }: PlayingFilm): boolean => (video.error ? isWanted : !video.paused);

/** Plays a film or stops it. Where its line is cut it can do neither: what the reader wants is kept until it is back. */
export function wish(player: PlayingFilm, isWanted: boolean): void {
  const { video } = player;
  if (video.error) {
    player.isWanted = isWanted;
    player.dispatchEvent(new Event('film-wish'));
    void recover(player);
  } else if (isWanted) player.play();
  else video.pause();
}
