import type { FilmPlayer } from './film-player.ts';
import { withLate } from './late-script.ts';

/** What plays follows the settings. Where what changes it unseen does not arrive, the other file starts at this moment. */
export function followSettings(player: FilmPlayer): void {
  withLate(
    import('./film-source.ts'),
    ({ follow }) => follow(player),
    () => {
      player.wait();
      player.start(player.video.currentTime);
    },
  );
}
