import type { FilmSettings } from '../model/film-settings.ts';

/** Shows the browser's own player, as the reader wants films: it is all there is until the theatre comes, and where it does not. */
export function showNative(video: HTMLVideoElement, { captions, volume = 1, muted = false }: FilmSettings): void {
  Object.assign(video, { controls: true, volume, muted });
  for (const track of captions ? video.textTracks : []) {
    track.mode = track.language === captions ? 'showing' : 'disabled';
  }
}
