import { speedNow, sureSpeed, unknownSpeed, withLoad } from '../model/line-speed.ts';
import { learnt } from './film-choice.ts';
import { loadedSeconds } from './film-loading.ts';
import type { FilmPlayer } from './film-player.ts';

/** What the line of a film carries, in bytes a second; nothing while that is not known. */
export interface Line {
  now(): number | undefined;
  /** What it can be relied on to carry. */
  sure(): number | undefined;
  /** Looks again. @param bytes a second of film take @param isShared whether another file is being loaded, too */
  look(bytes: number, isShared: boolean): void;
}

/** Seconds without a byte after which a line is cut, and not slow. */
const cutAfter = 4;

/** Measures the line by the seconds of a film that come while the browser asks for them: every browser tells these. */
export function lineOf({ video, signal }: FilmPlayer): Line {
  let speed = unknownSpeed;
  let weight = 0;
  let last: { loaded: number; at: number } | undefined;

  const sample = () => {
    const now = { loaded: loadedSeconds(video), at: performance.now() };
    const isLoading = video.networkState === HTMLMediaElement.NETWORK_LOADING && video.readyState > 0;
    if (last && weight > 0) {
      const seconds = (now.at - last.at) / 1000;
      const gained = now.loaded - last.loaded;
      if (gained > 0 && seconds > 0) speed = withLoad(speed, { bytes: gained * weight, seconds });
      // Nothing came, yet.
      else if (gained === 0 && isLoading && seconds < cutAfter) return;
    }
    // While a browser has enough, it asks for nothing, and that says nothing of the line.
    last = isLoading ? now : undefined;
  };
  for (const event of ['progress', 'suspend']) video.addEventListener(event, sample, { signal });
  video.addEventListener('emptied', () => (last = undefined), { signal });
  const learn = () => {
    const sure = sureSpeed(speed);
    if (sure) learnt.downlink = (sure * 8) / 1e6;
  };
  for (const event of ['pause', 'ended']) video.addEventListener(event, learn, { signal });

  return {
    now: () => speedNow(speed),
    sure: () => sureSpeed(speed),
    look(bytes, isShared) {
      weight = isShared ? 0 : bytes;
      if (isShared) last = undefined;
      else sample();
    },
  };
}
