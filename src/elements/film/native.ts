import type { FilmSettings } from '../../model/film/film-settings.ts';

/** Shows the browser's own player, as the reader wants films: it is all there is until our controls come, and where they do not. */
export function showNative(video: HTMLVideoElement, { captions, volume = 1, muted = false }: FilmSettings): void {
  Object.assign(video, { controls: true, volume, muted });
  // A browser may leave all of them off, whichever the page says is to be shown.
  const language = captions ?? video.querySelector<HTMLTrackElement>('track[default]')?.srclang;
  for (const track of video.textTracks) track.mode = track.language === language ? 'showing' : 'disabled';
}
