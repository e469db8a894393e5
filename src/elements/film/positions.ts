import { isInMidst } from '../../model/film/film-midst.ts';
import { withFilm } from '../../model/story/passport.ts';
import { keptPositions, keepPositions } from './memory.ts';
import type { PlayingFilm } from './playing-film.ts';
import { keepInPassport } from '../passport/memory.ts';

/** Seconds of a film between two notes of where it is. */
const step = 4;

/** Keeps, from now on, where the film is; at either end there is nothing to keep, but the passport gets its end. */
export function notePositions(player: PlayingFilm): void {
  const { video, film, signal } = player;
  let last = 0;
  const note = () => {
    // A file that has only just taken the place of another has no moment of its own yet.
    if (video.readyState === 0 && player.sought === undefined) return;
    last = player.now;
    const { [film.chapter]: before, ...positions } = keptPositions();
    if (isInMidst(last, film.duration)) positions[film.chapter] = Math.floor(last);
    else if (before === undefined) return;
    keepPositions(positions);
  };
  video.addEventListener('timeupdate', () => Math.abs(player.now - last) >= step && note(), { signal });
  for (const end of ['pause', 'ended']) video.addEventListener(end, note, { signal });
  addEventListener('pagehide', note, { signal });
  video.addEventListener('ended', () => keepInPassport((passport, day) => withFilm(passport, film.chapter, day)), {
    signal,
  });
}
