import { wantsLessMotion } from '../less-motion.ts';
import { scrollNeeded, spokenAt } from '../../model/film/captions/spoken-sentence.ts';

/** What a reader does to look at another part of a box. */
const scrollKeys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ', 'Tab'];

/**
 * Marks the sentence that is spoken, in every language that is shown, and keeps it in sight within its box, until the
 * reader scrolls the box away; then a button of the tools, “Follow the film”, takes it up again.
 * @returns `mark`, for sentences that have just come; `follow`, as the button does
 */
export function following(text: HTMLElement, tools: HTMLElement, film: HTMLVideoElement, signal: AbortSignal) {
  const button = tools.querySelector<HTMLButtonElement>('button[name="follow"]');
  let isFollowing = true;

  const mark = () => {
    // A file that has only just come has no moment of its own yet.
    if (film.readyState === 0) return;
    const spoken = [':not(.other)', '.other'].flatMap((column) =>
      spokenIn(sentencesOf(text, column), film.currentTime),
    );
    for (const link of text.querySelectorAll('a[aria-current]')) {
      if (!spoken.includes(link as HTMLAnchorElement)) link.removeAttribute('aria-current');
    }
    const isNew = spoken.some((link) => !link.hasAttribute('aria-current'));
    for (const link of spoken) link.ariaCurrent = 'true';
    if (isNew && isFollowing) keepInSight(text, spoken[0]);
  };

  const setFollowing = (value: boolean) => {
    isFollowing = value;
    // A button that has the focus does not vanish under it before the focus has gone elsewhere.
    if (button && value && document.activeElement === button)
      text.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
    if (button) button.hidden = value;
  };
  const leave = () => {
    if (text.scrollHeight > text.clientHeight) setFollowing(false);
  };
  const follow = () => {
    setFollowing(true);
    keepInSight(text, text.querySelector<HTMLElement>('a[aria-current]') ?? undefined);
  };

  for (const name of ['timeupdate', 'seeked', 'playing']) film.addEventListener(name, mark, { signal });
  for (const name of ['wheel', 'touchmove']) text.addEventListener(name, leave, { signal, passive: true });
  // On the box itself, and not on its words: that is its scroll bar.
  text.addEventListener('pointerdown', ({ target }) => target === text && leave(), { signal });
  text.addEventListener('keydown', ({ key }) => scrollKeys.includes(key) && leave(), { signal });
  button?.addEventListener('click', follow, { signal });
  // A box that was closed has no height, and could follow nothing.
  text.closest('details')?.addEventListener('toggle', () => isFollowing && follow(), { signal });

  mark();
  return { mark, follow };
}

const sentencesOf = (text: HTMLElement, column: string): HTMLAnchorElement[] => [
  ...text.querySelectorAll<HTMLAnchorElement>(`:scope > p${column} > a[data-time]`),
];

function spokenIn(links: HTMLAnchorElement[], moment: number): HTMLAnchorElement[] {
  const times = links.map(({ dataset }) => ({ start: Number(dataset['time']), end: Number(dataset['end']) }));
  const link = links[spokenAt(times, moment)];
  return link ? [link] : [];
}

/** Scrolls the box, never the page. */
function keepInSight(text: HTMLElement, sentence: HTMLElement | undefined): void {
  if (!sentence || text.scrollHeight <= text.clientHeight) return;
  const box = text.getBoundingClientRect();
  const { top, bottom } = sentence.getBoundingClientRect();
  const by = scrollNeeded({ top: top - box.top, bottom: bottom - box.top }, text.clientHeight);
  const isCalm = wantsLessMotion.matches;
  if (by !== 0) text.scrollBy({ top: by, behavior: isCalm ? 'instant' : 'smooth' });
}
