import type { Marked, OtherSentence, OtherTranscript } from '../../model/film/captions/other-transcript.ts';

const element = <Name extends keyof HTMLElementTagNameMap>(name: Name, { lang, dir }: Partial<Marked> = {}) =>
  Object.assign(document.createElement(name), lang && { lang, dir });

/** The chapters of another transcript, each its title and its paragraph, as the page has its own: but without addresses. */
export function otherChapters(other: OtherTranscript): HTMLElement[][] {
  const { lang, titles, descriptions, gap } = other;
  const sentence = ([words, start, end]: OtherSentence): Node | string => {
    if (start === undefined) {
      if (descriptions.lang === lang) return words;
      const seen = element('span', descriptions);
      seen.textContent = words;
      return seen;
    }
    const link = element('a');
    link.href = `#t=${Math.floor(start)}`;
    link.dataset['time'] = String(start);
    link.dataset['end'] = String(end);
    link.textContent = words;
    return link;
  };

  return other.chapters.map(({ title, sentences }) => {
    const paragraph = element('p', other);
    paragraph.append(...sentences.flatMap((one, index) => [...(index > 0 ? [gap] : []), sentence(one)]));
    const heading = title === undefined ? [] : [element('h3', titles)];
    for (const one of heading) one.textContent = title ?? '';
    for (const part of [...heading, paragraph]) part.className = 'other';
    return [...heading, paragraph];
  });
}
