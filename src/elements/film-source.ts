import type { PlayableFile } from '../model/playable.ts';
import type { FilmPlayer } from './film-player.ts';

/** Plays what the settings now ask for, from the same moment on, where that is another file than what is playing. */
export function follow(player: FilmPlayer): void {
  const { source, video } = player;
  if (!source) return player.recover();
  if (new URL(source.src, document.baseURI).href !== video.src) changeSource(player, source, video.currentTime);
}

/**
 * Puts another file in the place of the one that plays: same moment, same speed, playing or not as before.
 * The last picture stays until the first new one is there, so that nothing goes black.
 */
export function changeSource(player: FilmPlayer, { src }: PlayableFile, at: number): void {
  const { video, isListening, isWanted } = player;
  if (isListening) dropPicture(player);
  else holdPicture(player);
  // Where it stands still, its picture of this moment is wanted all the same.
  video.preload = 'metadata';
  video.src = src;
  // Before anything of it is loaded: the browser then asks for that part of the file first.
  video.currentTime = at;
  if (isWanted) video.play().catch(() => undefined);
}

export function dropPicture({ stage }: FilmPlayer): void {
  for (const held of stage.querySelectorAll('.film-held')) held.remove();
}

function holdPicture(player: FilmPlayer): void {
  const { video, signal } = player;
  const { videoWidth: width, videoHeight: height } = video;
  // Where a file failed, the picture of the one before is held already.
  if (width === 0 || video.readyState < 2) return;
  const held = Object.assign(document.createElement('canvas'), { width, height, className: 'film-held' });
  held.getContext('2d')?.drawImage(video, 0, 0, width, height);
  video.after(held);
  const drop = () => !video.seeking && dropPicture(player);
  // From its very beginning, a film has nowhere to go to.
  for (const event of ['seeked', 'loadeddata']) video.addEventListener(event, drop, { signal, once: true });
}
