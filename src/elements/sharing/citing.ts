import { citationFile, citationForms, type CitationFormName } from '../../model/citation/forms.ts';
import type { CitationWords } from '../../model/citation/text.ts';
import type { Subject } from './subjects.ts';
import { copyText } from './copying.ts';

/**
 * The part of the dialog in which a subject is cited, to be copied or taken along as a file.
 * @param status where what happened is said
 * @returns what shows the citation of another subject; nothing of it, where that cannot be cited
 */
export function citing(section: HTMLElement, status: HTMLElement): (subject: Subject | undefined) => void {
  const words = JSON.parse(section.dataset['words'] ?? '') as CitationWords;
  const field = section.querySelector('textarea');
  const form = section.querySelector('select');
  let shown: Subject | undefined;
  const chosen = () => (form?.value ?? 'text') as CitationFormName;
  const citation = () => (shown?.cited ? citationForms[chosen()].write(shown.cited, words) : '');

  const show = (subject: Subject | undefined) => {
    shown = subject;
    section.hidden = !subject?.cited;
    if (!field) return;
    field.value = citation();
    // Files are for programs, which read from left to right.
    field.dir = chosen() === 'text' ? words.dir : 'ltr';
    field.scrollTop = 0;
  };
  form?.addEventListener('change', () => {
    status.textContent = '';
    show(shown);
  });
  section.querySelector('[name="copyCitation"]')?.addEventListener('click', () => {
    if (field) void copyText(citation(), field, status, field.dataset as { copied: string; failed: string });
  });
  section.querySelector('[name="download"]')?.addEventListener('click', () => {
    if (!shown?.cited) return;
    // The browser says it itself; what was copied before is no news.
    status.textContent = '';
    handOver(citation(), citationForms[chosen()].type, citationFile(shown.cited, chosen()));
  });
  return show;
}

/** Gives a text to the reader as a file. */
function handOver(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // Once the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
