import type { Passport } from '../../model/story/passport.ts';
import { dayInWords } from '../../schema/day-in-words.ts';
import { withLate } from '../late-script.ts';
import { erasePassport } from './memory.ts';

/** Puts the stamps of the chapters that were seen on the pages, in the order of the visit, each with its day. */
export function showStamps(element: HTMLElement, template: HTMLTemplateElement, passport: Passport): void {
  const list = template.content.querySelector('ol')?.cloneNode() as HTMLElement | undefined;
  const stamps = passport.stamps.flatMap(({ chapter, day, film }) => {
    const stamp = template.content.querySelector<HTMLElement>(`li[data-chapter="${chapter}"]`)?.cloneNode(true);
    if (!(stamp instanceof HTMLElement)) return [];
    for (const place of stamp.querySelectorAll('.day'))
      place.textContent = dayInWords(day, element.dataset['intl'] ?? '');
    if (!film) stamp.querySelector('.film-seen')?.remove();
    return [stamp];
  });
  element.querySelector('.stamps')?.remove();
  if (!list || stamps.length === 0) return;
  list.append(...stamps);
  list.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('button[name="share"]');
    const stamp = button?.closest('li');
    if (button && stamp) withLate(import('../sharing/share.ts'), ({ shareStamp }) => shareStamp(button, stamp));
  });
  template.before(list);
  element.classList.add('stamped');
  // Its address was there before it was.
  if (location.hash) list.querySelector(`#${CSS.escape(location.hash.slice(1))}`)?.scrollIntoView({ block: 'center' });
}

/** The button that erases asks first; then the pages are blank again, and say so. */
export function offerToErase(element: HTMLElement): void {
  const button = element.querySelector<HTMLButtonElement>('.erase');
  const dialog = element.querySelector('dialog');
  const status = element.querySelector<HTMLElement>('[role="status"]');
  // Offered before: the page has come back.
  if (!button?.hidden || !dialog || !status) return;
  button.hidden = false;
  button.addEventListener('click', () => dialog.showModal());
  dialog.addEventListener('click', ({ target }) => {
    const answer = (target as Element).closest('button');
    if (!answer) return;
    dialog.close();
    if (answer.value !== 'erase') return;
    erasePassport();
    element.querySelector('ol')?.remove();
    element.querySelector<HTMLAnchorElement>('a.onward-link')?.toggleAttribute('hidden', true);
    element.classList.remove('stamped');
    button.hidden = true;
    status.textContent = status.dataset['erased'] ?? '';
    status.focus();
  });
}
