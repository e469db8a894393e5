import type { PlayingFilm } from './playing-film.ts';
import { lateDocument } from '../late-document.ts';
import { withLate } from '../late-script.ts';
import { readAlong } from '../transcript/reading.ts';

/** Wakes the transcript beside a film. Where its tools do not arrive, it stays text with links. */
export function wakeTranscript(player: PlayingFilm, transcript: HTMLElement): void {
  withLate(lateDocument(player.dataset['controls'] ?? ''), (late) => {
    const tools = late.querySelector<HTMLElement>('.transcript-tools');
    if (!tools || player.signal.aborted) return;
    readAlong(transcript, document.importNode(tools, true), player.video, {
      go: (moment) => go(player, moment),
      signal: player.signal,
    });
  });
}

function go(player: PlayingFilm, moment: number): void {
  if (player.dataset['state'] !== 'playing') return player.start(moment);
  player.seek(moment);
  player.play();
}
