import type { PlayingFilm } from './playing-film.ts';

/**
 * Brings the reader to the film an address names, and starts it where a gesture asked for it.
 * @param hash `#film` or `#t=83`
 * @param mayPlay whether it may start; it may where nothing is said and a link of our own promised a film
 */
export function arriveAt(player: PlayingFilm, hash: string, mayPlay = cameByOurLink()): void {
  const { video, stage, film } = player;
  const named = Number(/^#t=(\d+)$/.exec(hash)?.[1]);
  // An address may name a moment that the film does not have: it was cut anew, or somebody wrote it.
  const moment = named < film.duration ? named : undefined;
  if (moment !== undefined) player.moment = moment;
  // A moment's address is that of its sentence, below the film: what is heard must be seen, and be stopped at hand.
  requestAnimationFrame(() => stage.scrollIntoView({ block: moment === undefined ? 'nearest' : 'center' }));
  if (player.dataset['state'] === 'playing') {
    if (moment !== undefined) player.seek(moment);
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
