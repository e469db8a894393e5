import type { PlayableRendition } from '../../../model/film/playable.ts';
import { chosenRendition } from '../choice.ts';
import type { PlayingFilm } from '../playing-film.ts';
import { addressOf } from '../source.ts';

/** The rendition that plays; none where it is the sound alone. */
export const fileNow = ({ film: { renditions, described }, video }: PlayingFilm): PlayableRendition | undefined =>
  [...renditions, ...(described?.renditions ?? [])].find((one) => addressOf(one) === video.src);

/** What would play on a slower line, the smallest first. */
export const smallerThan = (player: PlayingFilm, { lines }: PlayableRendition): PlayableRendition[] =>
  sizesOf(player).flatMap((size) => {
    const one = size < lines && chosenRendition(player, size);
    return one && one.lines < lines ? [one] : [];
  });

/** What would play on a faster line, as far as the screen shows it. */
export function nextLarger(player: PlayingFilm, { lines }: PlayableRendition): PlayableRendition | undefined {
  const size = sizesOf(player).find((one) => one > lines);
  const one = size && chosenRendition(player, size);
  return one && one.lines > lines ? one : undefined;
}

const sizesOf = ({ film: { renditions } }: PlayingFilm): number[] => [...new Set(renditions.map(({ lines }) => lines))];
