import type { PlayableFile } from '../../model/film/playable.ts';
import type { PlayingFilm } from './playing-film.ts';

/** The whole address of a file, as the film has it. */
export const addressOf = ({ src }: PlayableFile): string => new URL(src, document.baseURI).href;

/**
 * Puts another file in the place of the one that plays, or the same anew: same moment, same speed, playing or not as
 * before. The last picture stays until the first new one is there, so that nothing goes black.
 */
export function changeSource(player: PlayingFilm, file: PlayableFile, at = player.now): void {
  const { video, isListening, isWanted } = player;
  if (isListening) dropPicture(player);
  else holdPicture(player);
  // Where it stands still, its picture of this moment is wanted all the same.
  video.preload = 'metadata';
  video.src = file.src;
  player.seek(at);
  if (isWanted) player.play();
}

export function dropPicture({ stage }: PlayingFilm): void {
  for (const held of stage.querySelectorAll('.film-held')) held.remove();
}

function holdPicture(player: PlayingFilm): void {
  const { video, stage, signal } = player;
  const { videoWidth: width, videoHeight: height } = video;
  // Where a file failed, the picture of the one before is held already.
  if (width === 0 || video.readyState < 2 || stage.querySelector('.film-held')) return;
  const held = Object.assign(document.createElement('canvas'), { width, height, className: 'film-held' });
  held.getContext('2d')?.drawImage(video, 0, 0, width, height);
  video.after(held);
  const going = new AbortController();
  signal.addEventListener('abort', () => going.abort(), { once: true });
  const drop = () => {
    // On its way to the moment, it would show its beginning.
    if (video.seeking || player.sought !== undefined) return;
    going.abort();
    dropPicture(player);
  };
  // From its very beginning, a film has nowhere to go to.
  for (const event of ['seeked', 'loadeddata']) video.addEventListener(event, drop, { signal: going.signal });
}
