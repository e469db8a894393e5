import { isLesson, noLoading, speedOf, withMore } from '../../../model/film/line-speed.ts';
import { learnt } from '../choice.ts';
import { loadedSeconds } from './loading.ts';
import type { PlayingFilm } from '../playing-film.ts';

export interface Line {
  /** Looks again. @param bytes a second of film takes; none while its line is shared, or it is no film */
  look(bytes: number): void;
  /** Bytes a second that it carries; nothing while that is not known. */
  speed(): number | undefined;
  /** What it carried a short while ago. */
  lately(): number | undefined;
}

/** Seconds without a byte after which a line is cut, and not slow. */
const cutAfter = 4;

/** Seconds for which what was seen of a line is believed. */
const believed = 12;

/**
 * Measures the line by the seconds of a film that come while the browser asks for them: every browser tells these. Where it
 * has enough for a while it asks for nothing, and what comes next may have come long before: the measuring begins anew.
 */
export function lineOf({ video, signal }: PlayingFilm): Line {
  let loading = noLoading;
  let lesson = { speed: 0, at: -Infinity };
  let weight = 0;
  let last: { loaded: number; at: number } | undefined;

  const forget = () => {
    const speed = isLesson(loading) && speedOf(loading);
    if (speed) {
      lesson = { speed, at: performance.now() };
      learnt.downlink = (speed * 8) / 1e6;
    }
    loading = noLoading;
    last = undefined;
  };
  const look = () => {
    const now = { loaded: loadedSeconds(video), at: performance.now() };
    const isLoading = video.networkState === HTMLMediaElement.NETWORK_LOADING && video.readyState > 0;
    if (!isLoading || weight === 0) return forget();
    const seconds = last ? (now.at - last.at) / 1000 : 0;
    const gained = last ? now.loaded - last.loaded : 0;
    if (gained < 0 || seconds > cutAfter) return forget();
    // What has not come yet is counted when it comes.
    if (last && gained === 0) return;
    if (last) loading = withMore(loading, { bytes: gained * weight, seconds });
    last = now;
  };
  for (const event of ['suspend', 'emptied']) video.addEventListener(event, forget, { signal });

  return {
    look(bytes) {
      weight = bytes;
      look();
    },
    speed: () => speedOf(loading),
    lately: () => (performance.now() - lesson.at < believed * 1000 ? lesson.speed : undefined),
  };
}
