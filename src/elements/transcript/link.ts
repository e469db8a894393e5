/**
 * Copies a link to a sentence: to the one that has the focus or had it last, else to the one that is spoken.
 * Where the browser refuses, the address stands in a field, selected, to be copied by hand.
 * @returns `release`, for when the reader has left the sentence to the film again
 */
export function linkCopying(text: HTMLElement, tools: HTMLElement, signal: AbortSignal) {
  const button = tools.querySelector<HTMLButtonElement>('button[name="copy"]');
  const field = tools.querySelector<HTMLInputElement>('input');
  const status = tools.querySelector<HTMLElement>('[role="status"]');
  let chosen: HTMLAnchorElement | undefined;

  const release = () => {
    chosen = undefined;
  };

  const say = (words: string | undefined) => {
    if (status) status.textContent = words ?? '';
  };

  const copy = async () => {
    const find = (selector: string) => text.querySelector<HTMLAnchorElement>(selector);
    const sentence = chosen ?? find('a[aria-current]') ?? find('a[data-time]');
    if (!sentence) return;
    const address = `${location.origin}${location.pathname}${sentence.hash}`;
    try {
      await navigator.clipboard.writeText(address);
      if (field) field.hidden = true;
      say(status?.dataset['words']);
    } catch {
      if (!field) return;
      field.hidden = false;
      field.value = address;
      field.focus();
      field.select();
      say(status?.dataset['failed']);
    }
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
  button?.addEventListener('click', () => void copy(), { signal });
  return { release };
}
