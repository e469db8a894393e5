import type { PlayableFile } from '../model/playable.ts';
import type { FilmPlayer } from './film-player.ts';

/** Plays what the settings now ask for, from the same moment on, where that is another file than what is playing. */
export function follow(player: FilmPlayer): void {
  const { source, video } = player;
  if (!source) return void player.recover();
  if (new URL(source.src, document.baseURI).href !== video.src) changeSource(player, source, video.currentTime);
}

/**
 * Puts another file in the place of the one that plays: same moment, same speed, playing or not as before.
 * The last picture stays until the first new one is there, so that nothing goes black.
 */
export function changeSource(player: FilmPlayer, { src }: PlayableFile, at: number): void {
  const { video, isListening } = player;
  const wasPlaying = !video.paused || video.error !== null;
  if (!isListening) holdPicture(player);
  video.src = src;
  // Before anything of it is loaded: the browser then asks for that part of the file first.
  video.currentTime = at;
  if (wasPlaying) video.play().catch(() => undefined);
}

function holdPicture({ video, signal }: FilmPlayer): void {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || video.readyState < 2) return;
  const held = Object.assign(document.createElement('canvas'), { width, height, className: 'film-held' });
  held.getContext('2d')?.drawImage(video, 0, 0, width, height);
  video.after(held);
  const arrived = new AbortController();
  const drop = () => {
    arrived.abort();
    held.remove();
  };
  for (const event of ['seeked', 'error', 'emptied']) {
    // The very first of these belongs to the file that goes.
    if (event !== 'emptied') video.addEventListener(event, drop, { signal: AbortSignal.any([signal, arrived.signal]) });
  }
  video.addEventListener('loadeddata', () => !video.seeking && drop(), { signal: arrived.signal });
}
