/**
 * Puts a second language beside the first, chapter by chapter, when the reader chooses one; takes it away again.
 * @param template holds a template for each language: `<template data-language="en">`
 * @param onChange is called when sentences have come or gone
 */
export function beside(
  text: HTMLElement,
  tools: HTMLElement,
  template: HTMLTemplateElement,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const choice = tools.querySelector('select');
  const remove = () => {
    for (const part of text.querySelectorAll('.other')) part.remove();
  };
  choice?.addEventListener(
    'change',
    () => {
      remove();
      const other = template.content.querySelector<HTMLTemplateElement>(`template[data-language="${choice.value}"]`);
      if (other) interleave(text, other.content.cloneNode(true) as DocumentFragment);
      onChange();
    },
    { signal },
  );
  signal.addEventListener('abort', remove, { once: true });
}

/** Each chapter after its own: both are cut at the same moments. A chapter ends with its paragraph. */
function interleave(text: HTMLElement, other: DocumentFragment): void {
  for (const paragraph of text.querySelectorAll(':scope > p')) {
    const chapter: Element[] = [];
    while (other.firstElementChild && chapter.at(-1)?.localName !== 'p') {
      chapter.push(other.removeChild(other.firstElementChild));
    }
    paragraph.after(...chapter);
  }
}
