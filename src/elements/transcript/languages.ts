import type { OtherTranscript } from '../../model/film/captions/other-transcript.ts';
import { otherChapters } from './other.ts';

/**
 * Puts a second language beside the first, chapter by chapter, when the reader chooses one; takes it away again. Where it
 * does not arrive, the first stands alone as before.
 * @param film its tracks are the languages there are
 * @param address of the folder that has a transcript for each: `zh-Hans.json`
 * @param onChange is called when sentences have come or gone
 */
export function beside(
  text: HTMLElement,
  tools: HTMLElement,
  film: HTMLVideoElement,
  address: string,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const choice = tools.querySelector('select');
  if (!choice) return;
  const own = text.closest<HTMLElement>('[lang]')?.lang;
  const others = [...film.querySelectorAll('track')].filter(({ srclang }) => srclang !== own);
  for (const { srclang: lang, label, dataset } of others) {
    const option = new Option(label, lang);
    choice.append(Object.assign(option, { lang, dir: dataset['dir'] ?? '' }));
  }
  if (others.length === 0) choice.closest('label')?.remove();

  const remove = () => {
    for (const part of text.querySelectorAll('.other')) part.remove();
  };
  const show = async () => {
    const { value } = choice;
    remove();
    if (value) {
      const other = await transcriptAt(`${address}${value}.json`);
      // Meanwhile another was chosen.
      if (choice.value !== value || signal.aborted) return;
      remove();
      if (other) interleave(text, otherChapters(other));
      else choice.value = '';
    }
    onChange();
  };
  choice.addEventListener('change', () => void show(), { signal });
  signal.addEventListener('abort', remove, { once: true });
}

async function transcriptAt(address: string): Promise<OtherTranscript | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as OtherTranscript) : undefined;
  } catch {
    return undefined;
  }
}

/** Each chapter after its own: both are cut at the same moments. A chapter ends with its paragraph. */
function interleave(text: HTMLElement, chapters: HTMLElement[][]): void {
  text.querySelectorAll(':scope > p').forEach((paragraph, index) => paragraph.after(...(chapters[index] ?? [])));
}
