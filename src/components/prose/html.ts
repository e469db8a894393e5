import { languageAttributes } from '../../i18n/locales.ts';
import type { Locale } from '../../schema/locale.ts';
import { wordsOf, type Component, type Node, type Tree } from '../../model/story/tree.ts';

/** The elements of passages. */
const elements = { paragraph: 'p', list: 'ul', item: 'li', emphasis: 'em', strong: 'strong' } as const;

/**
 * A part of a text as HTML, with every word escaped. Of components, only words in another language stand within one.
 * @param own the attributes that say its language, where the page has another
 */
export function htmlOf(node: Node, own = ''): string {
  switch (node.kind) {
    case 'words':
      return own === '' ? escaped(node.text) : `<span${own}>${escaped(node.text)}</span>`;
    case 'code':
      return `<code>${escaped(node.text)}</code>`;
    case 'break':
      return '<br>';
    case 'heading':
      return element(`h${node.depth}`, own + attribute('id', node.id), node.children);
    case 'link':
      return element('a', own + attribute('href', node.href), node.children);
    case 'component':
      return foreign(node);
    default:
      return element(elements[node.kind], own, node.children);
  }
}

const element = (name: string, attributes: string, children: Tree): string =>
  `<${name}${attributes}>${children.map((child) => htmlOf(child)).join('')}</${name}>`;

/** A link or stressed words that are all there is say their language themselves: a light page has few elements. */
function foreign({ attributes: { language = '' }, children }: Component): string {
  const marked = languageMarks(language);
  const [only, ...others] = children.filter((node) => wordsOf(node).trim() !== '');
  if (others.length === 0 && only?.kind === 'link')
    return element('a', marked + attribute('href', only.href), only.children);
  if (others.length === 0 && only?.kind === 'emphasis') return element('em', marked, only.children);
  return element('span', marked, children);
}

/** `lang` and `dir`, as they stand in a tag. */
export function languageMarks(language: Locale): string {
  const { lang, dir } = languageAttributes(language);
  return attribute('lang', lang) + attribute('dir', dir);
}

export const attribute = (name: string, value: string): string =>
  ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
