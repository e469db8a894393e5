import { formats } from '../../i18n/formats.ts';
import { translator } from '../../i18n/messages.ts';
import type { Component, Node, Tree } from '../../model/story/tree.ts';
import type { Locale } from '../../schema/locale.ts';
import { escaped, inLanguage } from './xhtml.ts';

/** What the text of a chapter is set with. */
export interface Setting {
  language: Locale;
  /** A photograph as a figure, by its name; nothing where it was shown before. */
  figure: (name: string) => string;
  /** The id of a part, by its title, for the contents of the book. Where nobody asks, it has none. */
  part?: (title: string) => string;
}

const elements = { paragraph: 'p', list: 'ul', item: 'li', emphasis: 'em', strong: 'strong' } as const;

/** A text as XHTML, for paper and for readers: what plays or moves is left out, and stands on a page of its own. */
export const textOf = (tree: Tree, setting: Setting): string => tree.map((node) => nodeOf(node, setting)).join('\n');

const within = (tree: Tree, setting: Setting): string => tree.map((node) => nodeOf(node, setting)).join('');

function nodeOf(node: Node, setting: Setting): string {
  switch (node.kind) {
    case 'words':
      return escaped(node.text);
    case 'code':
      return `<code>${escaped(node.text)}</code>`;
    case 'break':
      return '<br/>';
    case 'heading':
      return `<h${node.depth}>${within(node.children, setting)}</h${node.depth}>`;
    case 'link':
      return `<a href="${escaped(node.href)}">${within(node.children, setting)}</a>`;
    case 'component':
      return componentOf(node, setting);
    default:
      return `<${elements[node.kind]}>${within(node.children, setting)}</${elements[node.kind]}>`;
  }
}

const headed = (title: string, children: Tree, setting: Setting): string =>
  `<section${setting.part ? ` id="${setting.part(title)}"` : ''}>\n<h2>${escaped(title)}</h2>\n${textOf(children, setting)}\n</section>`;

function componentOf({ name, attributes, children }: Component, setting: Setting): string {
  const { title = '' } = attributes;
  const t = translator(setting.language);
  switch (name) {
    case 'Scene':
      return headed(title, children, setting);
    case 'Questions':
      return headed(t('questions.title'), children, setting);
    case 'SinceThen':
      return headed(t('sinceThen.title'), children, setting);
    case 'Sources':
      return headed(t('sources.title'), children, setting);
    case 'Question':
      return `<h3>${escaped(attributes['ask'] ?? '')}</h3>\n${textOf(children, setting)}`;
    case 'Aside':
      return `<aside>\n<h3>${escaped(title)}</h3>\n${textOf(children, setting)}\n</aside>`;
    case 'Photograph':
      return setting.figure(attributes['name'] ?? '');
    case 'Gallery':
      return (attributes['names'] ?? '').split(' ').map(setting.figure).join('\n');
    case 'Quote':
      return quoteOf(attributes, children, setting);
    case 'Figures':
      return `<dl>\n${textOf(children, setting)}\n</dl>`;
    case 'Figure':
      return figureOf(attributes, children, setting);
    case 'Foreign':
      return `<span ${inLanguage(attributes['language'] ?? setting.language)}>${within(children, setting)}</span>`;
    default:
      // The film and the map; and what the page of the years tells, which the chapter does not show.
      return '';
  }
}

function quoteOf(attributes: Component['attributes'], children: Tree, setting: Setting): string {
  const { by, role, source, href, title, language = setting.language } = attributes;
  const { row, beside } = formats(setting.language);
  const named = title === undefined ? [] : [`<cite ${inLanguage(language)}>${escaped(title)}</cite>`];
  const stands = row(...named, ...(source === undefined ? [] : [escaped(source)]));
  const who = row(...[by, role].flatMap((word) => (word === undefined ? [] : [escaped(word)])));
  const text = stands && href ? `<a href="${escaped(href)}">${stands}</a>` : stands;
  const below = beside(...[who, text].filter((words) => words !== ''));
  const from = below ? `<p class="source">${below}</p>\n` : '';
  return `<blockquote>\n${textOf(children, setting)}\n${from}</blockquote>`;
}

function figureOf(attributes: Component['attributes'], children: Tree, setting: Setting): string {
  const { value = '', year } = attributes;
  const { gap } = formats(setting.language);
  const when = year === undefined ? '' : `${gap}${escaped(translator(setting.language)('figure.year', { year }))}`;
  return `<dt>${escaped(value)}</dt>\n<dd>${textOf(children, setting)}${when}</dd>`;
}
