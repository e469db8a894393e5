import type { Languages } from '../../i18n/languages.ts';
import { translator, type Translate } from '../../i18n/messages.ts';
import { formats } from '../../i18n/formats.ts';
import type { ShelvedPicture } from '../../media/shelf.ts';
import { photographNamed, type Chapter, type ChapterText } from '../../model/story/documentary.ts';
import type { Component, Tree } from '../../model/story/tree.ts';
import { blocksOf } from './blocks.ts';
import { attribute, escaped, htmlOf } from './html.ts';

/** What a text is read with outside its page. */
export interface Reading {
  chapter: Chapter;
  text: ChapterText;
  languages: Languages;
  /** The picture of a photograph, by its name. */
  picture: (name: string) => ShelvedPicture;
  /** The whole address of a file of the shelf. */
  media: (src: string) => string;
}

/**
 * A text as readers of feeds show it: all its words and the photographs among them, in elements every one of them knows.
 * Maps, the film and the gallery stay on the page.
 */
export function fullText(tree: Tree, reading: Reading): string {
  return blocksOf(tree)
    .map((block) =>
      block.component
        ? componentText(block.component, reading)
        : block.passages.map((passage) => htmlOf(passage)).join('\n'),
    )
    .filter((html) => html !== '')
    .join('\n');
}

function componentText({ name, attributes, children }: Component, reading: Reading): string {
  const inside = fullText(children, reading);
  const t = translator(reading.languages.nearest(reading.text.locale));
  const titled = (title: string | undefined, depth = 2) =>
    [...(title ? [`<h${depth}>${escaped(title)}</h${depth}>`] : []), inside].join('\n');
  switch (name) {
    case 'Film':
    case 'Gallery':
    case 'Map':
      return '';
    case 'Photograph':
      return photograph(attributes['name'] ?? '', reading);
    case 'Quote':
      return `<blockquote>${inside}${source(attributes, reading)}</blockquote>`;
    case 'Figure':
      return figure(attributes, children, t);
    case 'Question':
      return titled(attributes['ask'], 3);
    case 'Questions':
      return titled(t('questions.title'));
    case 'SinceThen':
      return titled(t('sinceThen.title'));
    case 'Sources':
      return titled(t('sources.title'));
    default:
      return titled(attributes['title']);
  }
}

function figure({ value = '', year }: Component['attributes'], children: Tree, t: Translate): string {
  const inLine = children.flatMap((node) => (node.kind === 'paragraph' ? node.children : [node]));
  const words = inLine.map((node) => htmlOf(node)).join('');
  const parts = [`<strong>${escaped(value)}</strong>`, words, ...(year ? [escaped(t('figure.year', { year }))] : [])];
  return `<p>${parts.join(' ')}</p>`;
}

function source({ by, role, source, href }: Component['attributes'], { text, languages }: Reading): string {
  const { row, beside } = formats(languages.nearest(text.locale));
  const who = row(...[by, role].filter((word) => word !== undefined));
  const stands = source && href ? `<a${attribute('href', href)}>${escaped(source)}</a>` : '';
  const below = beside(...[escaped(who), stands].filter((words) => words !== ''));
  return below && `<p>${below}</p>`;
}

function photograph(name: string, { chapter, text, languages, picture, media }: Reading): string {
  const { alt, caption, credit } = photographNamed(chapter, name);
  const said = (words: typeof alt) => languages.said(words, text.locale).text;
  const { webp } = picture(name);
  const file = webp.find(({ width }) => width >= 828) ?? webp.at(-1);
  if (!file) return '';
  const size = attribute('width', String(file.width)) + attribute('height', String(file.height));
  const words = formats(languages.nearest(text.locale)).beside(said(caption), said(credit));
  const image = `<img${attribute('src', media(file.src))}${size}${attribute('alt', said(alt))}>`;
  return `<figure>${image}<figcaption>${escaped(words)}</figcaption></figure>`;
}
