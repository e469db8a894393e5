import { keptNames } from '../../model/kept.ts';
import { searchKeyName } from '../../model/kept-search-key.ts';
import { keep } from './storage.ts';
import { keptInWords } from './kept-words.ts';

/** Tells what this browser keeps, and offers to erase it. @param box holds the words, in templates */
export function listKept(box: HTMLElement): void {
  const status = box.querySelector('[role="status"]');
  const button = box.querySelector('button');
  const words = (name: string) =>
    box.querySelector<HTMLTemplateElement>(`template[data-name="${name}"]`)?.content.textContent ?? '';
  const say = (sentences: string) => {
    if (status) status.textContent = sentences;
  };
  const { intl = '', gap = '' } = box.dataset;
  const kept = keptInWords(words, intl, gap);
  if (kept) say(kept);
  if (kept && button) button.hidden = false;
  button?.addEventListener('click', () => {
    for (const name of [...Object.values(keptNames), searchKeyName]) keep(name);
    say(words('erased'));
    button.hidden = true;
  });
  box.hidden = false;
}
