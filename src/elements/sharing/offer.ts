import { withLate } from '../late-script.ts';

/** Puts the button at the end of a chapter that shares it or cites it: without a script it would lead nowhere. */
export function offerSharing(scenes: HTMLElement): void {
  const place = scenes.querySelector<HTMLElement>('[data-sharing]');
  if (!place) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.name = 'share';
  button.textContent = place.dataset['share'] ?? '';
  button.addEventListener('click', () => {
    withLate(import('./share.ts'), ({ shareChapter }) => shareChapter(button));
  });
  place.append(button);
}
