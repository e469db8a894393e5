import { parseCaptions, type Cue } from '../model/captions.ts';
import type { Theatre } from './film-theatre.ts';

/** What is seen, in words, where the reader asks for it and no described sound says it: read aloud by the reader's screen reader. */
export function openDescription({ player, video, signal }: Theatre): void {
  const { descriptions, described } = player.film;
  const region = player.querySelector('.film-description');
  if (!region || !descriptions || described) return;
  let cues: Cue[] = [];
  let asked: Promise<void> | undefined;

  const read = async () => {
    const answer = await fetch(descriptions.src);
    if (answer.ok) cues = parseCaptions(await answer.text());
    show();
  };
  const show = () => {
    if (player.settings.described) asked ??= read().catch(() => undefined);
    const now = cues.findLast(({ start }) => start <= player.now);
    // It stays until the next one, for those who read more slowly; going back far takes it away.
    const text = player.settings.described && now && player.now < now.end + 4 ? now.text : '';
    if (region.textContent !== text) region.textContent = text;
  };
  video.addEventListener('timeupdate', show, { signal });
  player.addEventListener('film-change', show, { signal });
  show();
}
