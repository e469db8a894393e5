import type { FilmPlayer } from './film-player.ts';
import { readAlong } from './transcript-reading.ts';

/** Wakes the transcript beside a film. */
export function wakeTranscript(player: FilmPlayer, transcript: HTMLElement): void {
  readAlong(transcript, player.video, { go: (moment) => go(player, moment), signal: player.signal });
}

function go(player: FilmPlayer, moment: number): void {
  if (player.dataset['state'] !== 'playing') return player.start(moment);
  player.seek(moment);
  player.play();
}
