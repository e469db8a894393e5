import styles from '../../styles/sharing.css?url';
import { lateDocument } from '../late-document.ts';
import { lateSheet } from '../late-sheet.ts';
import { citing } from './citing.ts';
import { copyText } from './copying.ts';
import type { Subject } from './subjects.ts';

/** Whether it is open, or on its way. */
let isWanted = false;

/**
 * Opens the dialog in which one of some subjects is shared or cited. Closed, it is gone, and the focus is where it was.
 * @param opener what was pressed @param first which of them is chosen at first
 * @param within where the dialog stands: what is outside of an open lightbox cannot be reached
 * @throws where it does not arrive; it may be asked for again then
 */
export async function openSharing(
  opener: HTMLElement,
  subjects: readonly Subject[],
  first: Subject | undefined = subjects[0],
  within: Element = document.body,
): Promise<void> {
  if (isWanted || !first) return;
  isWanted = true;
  try {
    const source = document.querySelector<HTMLElement>('[data-sharing]')?.dataset['sharing'] ?? '';
    const [late] = await Promise.all([lateDocument(source), lateSheet(styles)]);
    const found = late.querySelector('dialog');
    if (!found) throw new Error(`${source} has no dialog.`);
    const dialog = document.importNode(found, true);
    dress(dialog, subjects, first);
    dialog.addEventListener('close', () => {
      isWanted = false;
      dialog.remove();
      opener.focus();
    });
    within.append(dialog);
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[name="copyLink"]')?.focus();
  } catch (fault) {
    isWanted = false;
    throw fault;
  }
}

function dress(dialog: HTMLDialogElement, subjects: readonly Subject[], first: Subject): void {
  const part = (selector: string) => dialog.querySelector<HTMLElement>(selector);
  const what = dialog.querySelector<HTMLSelectElement>('[name="subject"]');
  const address = dialog.querySelector('input');
  const [section, status, send] = [part('.citing'), part('[role="status"]'), part('[name="send"]')];
  const shared = part('.shared');
  if (!what || !address || !section || !status || !send || !shared) return;

  const wordings = new Map([...what.options].map(({ value, text }) => [value, text]));
  what.replaceChildren(...subjects.map((subject) => new Option(wordOf(subject, wordings.get(subject.kind) ?? ''))));
  what.selectedIndex = subjects.indexOf(first);
  const heading = part('h2');
  if (heading && !first.cited) heading.textContent = heading.dataset['alone'] ?? '';
  const cite = citing(section, status);
  const chosen = () => subjects[what.selectedIndex] ?? first;
  const show = () => {
    const { title, text, language } = chosen();
    address.value = chosen().address;
    shared.textContent = text || title;
    shared.lang = language;
    status.textContent = '';
    cite(chosen());
  };
  what.addEventListener('change', show);
  show();

  send.hidden = !('share' in navigator);
  send.addEventListener('click', () => {
    const { title, text, address: url } = chosen();
    // Who changes their mind is told nothing.
    navigator.share({ title, url, ...(text && { text }) }).catch(() => undefined);
  });
  part('[name="copyLink"]')?.addEventListener('click', () => {
    void copyText(chosen().address, address, status, address.dataset as { copied: string; failed: string });
  });
  part('[name="close"]')?.addEventListener('click', () => dialog.close());
  // A lightbox below has its own keys, presses and wheel: nothing of these is meant for it.
  for (const type of ['keydown', 'keyup', 'click', 'wheel', 'pointerdown']) {
    dialog.addEventListener(type, (event) => event.stopPropagation());
  }
}

const wordOf = ({ values = {} }: Subject, wording: string): string =>
  wording.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
