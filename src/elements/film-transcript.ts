import type { FilmPlayer } from './film-player.ts';

/** Wakes the transcript beside a film when it is first opened. Where that fails, its sentences are links all the same. */
export function wakeTranscript(player: FilmPlayer, signal: AbortSignal): void {
  const transcript = player.querySelector<HTMLDetailsElement>('.transcript');
  const wake = async () => {
    const { readAlong } = await import('./transcript-reading.ts');
    if (transcript) readAlong(transcript, player.video, { go: (moment) => go(player, moment), signal });
  };
  transcript?.addEventListener('toggle', () => void wake().catch(() => undefined), { signal, once: true });
}

function go(player: FilmPlayer, moment: number): void {
  if (player.dataset['state'] !== 'playing') return player.start(moment);
  player.video.currentTime = moment;
  player.video.play().catch(() => undefined);
}
