import type { FilmPlayer } from './film-player.ts';

/**
 * The page's links start the film: `#film` where it was left, `#t=83` at a moment. A shared address only leads there.
 * Without a script both lead to the film and to its words.
 */
export function followAddress(player: FilmPlayer, signal: AbortSignal): void {
  addEventListener('hashchange', () => follow(player, true), { signal });
  // A link followed twice changes no address, and must still start the film.
  document.addEventListener('click', (event) => isFollowedAgain(event) && follow(player, true), { signal });
  const arrive = () => follow(player, cameByOurLink());
  // After the browser's own jump to the address, which would take the focus away again.
  if (document.readyState === 'complete') arrive();
  else addEventListener('load', arrive, { signal, once: true });
}

function isFollowedAgain({ target }: Event): boolean {
  const link = (target as Element).closest('a');
  return link?.hash === location.hash && link.pathname === location.pathname;
}

function follow(player: FilmPlayer, mayPlay: boolean): void {
  const moment = /^#t=(\d+)$/.exec(location.hash)?.[1];
  if (location.hash !== '#film' && !moment) return;
  const { video, stage } = player;
  if (moment) player.moment = Number(moment);
  // A moment's address is that of its sentence, below the film: what is heard must be seen, and be stopped at hand.
  requestAnimationFrame(() => stage.scrollIntoView({ block: moment ? 'center' : 'nearest' }));
  if (player.dataset['state'] === 'playing') {
    if (moment) player.seek(Number(moment));
    video.focus({ preventScroll: true });
    if (mayPlay) player.play();
  } else if (mayPlay) player.start();
  else {
    player.wait();
    stage.querySelector<HTMLButtonElement>('button[name="start"]')?.focus({ preventScroll: true });
  }
}

/** By a link of our own, that promised a film; not by a shared address, nor by loading the page again. */
function cameByOurLink(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return arrival?.type === 'navigate' && document.referrer.startsWith(location.origin);
}
