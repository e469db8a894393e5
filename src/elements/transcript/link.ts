import { withLate } from '../late-script.ts';
import { copyText } from '../sharing/copying.ts';
import { addressOnPage } from '../sharing/page-address.ts';

/**
 * Copies a link to a sentence, or shares or cites it: the one that has the focus or had it last, else the one that is
 * spoken. Where the browser refuses to copy, the address stands in a field, selected, to be copied by hand.
 * @returns `release`, for when the reader has left the sentence to the film again
 */
export function linkCopying(text: HTMLElement, tools: HTMLElement, signal: AbortSignal) {
  const [copyButton, shareButton] = ['copy', 'share'].map((name) =>
    tools.querySelector<HTMLButtonElement>(`button[name="${name}"]`),
  );
  const field = tools.querySelector<HTMLInputElement>('input');
  const status = tools.querySelector<HTMLElement>('[role="status"]');
  let chosen: HTMLAnchorElement | undefined;

  const release = () => {
    chosen = undefined;
  };

  const sentence = () => {
    const find = (selector: string) => text.querySelector<HTMLAnchorElement>(selector);
    return chosen ?? find('a[aria-current]') ?? find('a[data-time]');
  };

  const copy = async () => {
    const link = sentence();
    if (!link || !field || !status) return;
    field.hidden = true;
    const { words: copied, failed } = status.dataset;
    await copyText(addressOnPage(link.hash), field, status, { copied, failed });
  };

  const share = (button: HTMLElement) => {
    const link = sentence();
    if (link) withLate(import('../sharing/share.ts'), ({ shareSentence }) => shareSentence(button, link));
  };

  text.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLAnchorElement) chosen = target;
    },
    { signal },
  );
  // On its way to the button the focus leaves the text; anywhere else, the sentence is forgotten.
  text.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !text.contains(relatedTarget) && !tools.contains(relatedTarget)) release();
    },
    { signal },
  );
  copyButton?.addEventListener('click', () => void copy(), { signal });
  shareButton?.addEventListener('click', () => share(shareButton), { signal });
  return { release };
}
