import type { PlayingFilm } from './playing-film.ts';
import { readAlong } from '../transcript/reading.ts';

/** Wakes the transcript beside a film. */
export function wakeTranscript(player: PlayingFilm, transcript: HTMLElement): void {
  readAlong(transcript, player.video, { go: (moment) => go(player, moment), signal: player.signal });
}

function go(player: PlayingFilm, moment: number): void {
  if (player.dataset['state'] !== 'playing') return player.start(moment);
  player.seek(moment);
  player.play();
}
