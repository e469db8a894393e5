import { beside } from './languages.ts';
import { following } from './following.ts';
import { linkCopying } from './link.ts';

export interface Reading {
  /** Plays the film from a moment, in seconds. */
  go: (seconds: number) => void;
  /** Ends it all. */
  signal: AbortSignal;
}

/**
 * Wakes a transcript: its sentences lead to their moments of the film, the one that is spoken is marked and kept in
 * sight within the transcript's own box, links to sentences can be copied, and a second language can stand beside the
 * first. The page itself never moves.
 * @param transcript the element of `Transcript.astro`
 * @param tools that of `TranscriptTools.astro`: they are put above its text
 */
export function readAlong(
  transcript: HTMLElement,
  tools: HTMLElement,
  film: HTMLVideoElement,
  { go, signal }: Reading,
): void {
  const text = transcript.querySelector<HTMLElement>('.transcript-text');
  if (!text) return;
  text.before(tools);
  signal.addEventListener('abort', () => tools.remove(), { once: true });

  const { mark, follow } = following(text, tools, film, signal);
  const { release } = linkCopying(text, tools, signal);
  beside(text, tools, film, transcript.dataset['others'] ?? '', mark, signal);

  text.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-time]');
      // Another tab, another window: the reader's own gesture is left alone.
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      // To the player this is no link to be followed once more: that would bring the film into sight, and move the page.
      event.stopPropagation();
      history.replaceState(history.state, '', link.hash);
      release();
      follow();
      go(Number(link.dataset['time']));
    },
    { signal },
  );
}
