import { languageAttributes, tagAttributes } from '../../i18n/locales.ts';
import { isLocale } from '../../schema/locale.ts';
import { wordsOf, type Component, type Node, type Tree } from '../../model/story/tree.ts';

/** The elements of passages. */
const elements = { paragraph: 'p', list: 'ul', item: 'li', emphasis: 'em', strong: 'strong' } as const;

/** A part of a text as HTML, with every word escaped. Of components, only words in another language stand within one. */
export function htmlOf(node: Node): string {
  switch (node.kind) {
    case 'words':
      return escaped(node.text);
    case 'code':
      return `<code>${escaped(node.text)}</code>`;
    case 'break':
      return '<br>';
    case 'heading':
      return element(`h${node.depth}`, attribute('id', node.id), node.children);
    case 'link':
      return element('a', attribute('href', node.href), node.children);
    case 'component':
      return foreign(node);
    default:
      return element(elements[node.kind], '', node.children);
  }
}

const element = (name: string, attributes: string, children: Tree): string =>
  `<${name}${attributes}>${children.map(htmlOf).join('')}</${name}>`;

/** A link or stressed words that are all there is say their language themselves: a light page has few elements. */
function foreign({ attributes: { language = '' }, children }: Component): string {
  const { lang, dir } = isLocale(language) ? languageAttributes(language) : tagAttributes(language);
  const marked = attribute('lang', lang) + attribute('dir', dir);
  const [only, ...others] = children.filter((node) => wordsOf(node).trim() !== '');
  if (others.length === 0 && only?.kind === 'link')
    return element('a', marked + attribute('href', only.href), only.children);
  if (others.length === 0 && only?.kind === 'emphasis') return element('em', marked, only.children);
  return element('span', marked, children);
}

const attribute = (name: string, value: string): string => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
