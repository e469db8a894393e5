import type { FilmPlayer } from './film-player.ts';

/**
 * Brings the reader to the film an address names, and starts it where a gesture asked for it.
 * @param hash `#film` or `#t=83`
 * @param mayPlay whether it may start; it may where nothing is said and a link of our own promised a film
 */
export function arriveAt(player: FilmPlayer, hash: string, mayPlay = cameByOurLink()): void {
  const moment = /^#t=(\d+)$/.exec(hash)?.[1];
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
