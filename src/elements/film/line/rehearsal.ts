import type { PlayableRendition } from '../../../model/film/playable.ts';
import { loadedTo } from './loading.ts';

/** A file that is made ready to take the place of another, out of sight: browsers share what was loaded of one address. */
export interface Rehearsal {
  file: PlayableRendition;
  /** The second from which on it is there. */
  moment: number;
  isReady(): boolean;
  /** Whether it took longer than it may. */
  isLate(): boolean;
  end(): void;
}

/** Seconds that are loaded, for the film to go on with. */
const reserve = 3;

/** @param within seconds; it may take longer, if not said */
export function rehearse(file: PlayableRendition, moment: number, within = Infinity): Rehearsal {
  const since = performance.now();
  let came: number | undefined;
  const video = Object.assign(document.createElement('video'), { muted: true, preload: 'auto', src: file.src });
  video.addEventListener('loadedmetadata', () => (video.currentTime = moment), { once: true });
  const note = () => {
    if (loadedTo(video, moment) >= Math.min(moment + reserve, video.duration - 0.1)) came ??= performance.now();
  };
  for (const event of ['progress', 'canplay', 'suspend']) video.addEventListener(event, note);
  return {
    ...{ file, moment },
    isReady: () => (note(), came !== undefined && came - since <= within * 1000),
    isLate: () => came === undefined && performance.now() - since > within * 1000,
    end() {
      video.removeAttribute('src');
      video.load();
    },
  };
}
