import type { PlayingFilm } from './playing-film.ts';
import { withLate } from '../late-script.ts';

/**
 * The page's links start the film: `#film` where it was left, `#t=83` at a moment. A shared address only leads there.
 * Without a script both lead to the film and to its words.
 */
export function followAddress(player: PlayingFilm, signal: AbortSignal): void {
  const follow = (mayPlay?: boolean) => {
    if (/^#(film|t=\d+)$/.test(location.hash))
      withLate(import('./arrival.ts'), ({ arriveAt }) => arriveAt(player, location.hash, mayPlay));
  };
  addEventListener('hashchange', () => follow(true), { signal });
  // A link followed twice changes no address, and must still start the film.
  document.addEventListener('click', (event) => isFollowedAgain(event) && follow(true), { signal });
  // After the browser's own jump to the address, which would take the focus away again.
  if (document.readyState === 'complete') follow();
  else addEventListener('load', () => follow(), { signal, once: true });
}

function isFollowedAgain({ target }: Event): boolean {
  const link = (target as Element).closest('a');
  return link?.hash === location.hash && link.pathname === location.pathname;
}
