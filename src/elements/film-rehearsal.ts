import type { PlayableRendition } from '../model/playable.ts';
import { loadedTo } from './film-loading.ts';

/** A file that is made ready to take the place of another, out of sight: browsers share what was loaded of one address. */
export interface Rehearsal {
  file: PlayableRendition;
  /** The second from which on it is there. */
  moment: number;
  isReady(): boolean;
  /** Whether the browser loads nothing that is not seen. */
  isRefused(): boolean;
  end(): void;
}

/** Seconds that are loaded, for the film to go on with. */
const reserve = 2;

export function rehearse(file: PlayableRendition, moment: number): Rehearsal {
  const video = Object.assign(document.createElement('video'), { muted: true, preload: 'auto', src: file.src });
  video.addEventListener('loadedmetadata', () => (video.currentTime = moment), { once: true });
  return {
    ...{ file, moment },
    isReady: () => video.readyState > 2 && loadedTo(video, moment) >= Math.min(moment + reserve, video.duration - 0.1),
    isRefused: () => video.readyState === 0 && video.networkState !== HTMLMediaElement.NETWORK_LOADING,
    end() {
      video.removeAttribute('src');
      video.load();
    },
  };
}
