import type { Browser } from 'playwright-core';
import { readDocuments } from './browser.ts';
import { publishedPages, publishedParts, type PublishedPage } from './pages.ts';

/** What a reader reads or hears: a piece of text, and the language it is marked with. */
export interface Word {
  text: string;
  lang: string;
  /** Whether it is the text of a link to another site: mostly a title, in the language of that site. */
  isOutward: boolean;
}

/** Every text of every page, seen or spoken: text nodes, alternative texts, labels, what the lightbox will say. */
export async function wordsOfPages(browser: Browser): Promise<(PublishedPage & { found: Word[] })[]> {
  return readDocuments(browser, [...publishedPages(), ...publishedParts()], (document) => {
    const spoken = [
      'alt',
      'aria-label',
      'title',
      'data-caption',
      'data-credit',
      'data-label',
      'data-failed',
      'data-words',
      'data-words-in',
      'data-scene-words',
      'data-visited',
      'data-erased',
    ];
    const langOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? '';
    const words: Word[] = [];
    const read = (root: Node) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        // What is said to machines says its languages in their way.
        if (node.parentElement?.localName === 'script') continue;
        words.push({
          text: node.textContent ?? '',
          lang: langOf(node.parentElement) || document.documentElement.lang,
          isOutward: Boolean(node.parentElement?.closest('a[href^="https:"]')),
        });
      }
    };
    read(document);
    for (const template of document.querySelectorAll('template')) read(template.content);
    for (const name of spoken) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        words.push({ text: element.getAttribute(name) ?? '', lang: langOf(element), isOutward: false });
      }
    }
    for (const description of document.querySelectorAll('meta[name="description"]')) {
      words.push({ text: description.getAttribute('content') ?? '', lang: langOf(description), isOutward: false });
    }
    return words.filter(({ text }) => text.trim() !== '');
  });
}
