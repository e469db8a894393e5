import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** A page as it was made, read as a tree. */
export interface ReadPage {
  /** `/fr/perou/`, under the path of the site. */
  address: string;
  /** Whether it has a type of document. */
  isTyped: boolean;
  /** Every element, in their order; those in templates and for readers without scripts among them. */
  all: Element[];
}

/** @param html of a whole page */
export function readPage(address: string, html: string): ReadPage {
  const document = parseDocument(html);
  return {
    address,
    isTyped: document.children.some(
      (node) => node.type === ElementType.Directive && /^!doctype html$/i.test(node.data),
    ),
    all: DomUtils.findAll(() => true, document.children),
  };
}

export const named = ({ all }: ReadPage, ...names: string[]): Element[] =>
  all.filter(({ name }) => names.includes(name));

/** Those that stand on the page itself: not in a template, nor in what is for readers without scripts. */
export const standing = (elements: Element[]): Element[] =>
  elements.filter((element) => !within(element, 'template', 'noscript'));

export function within(element: Element, ...names: string[]): boolean {
  for (let { parent } = element; parent; { parent } = parent) {
    if ('name' in parent && names.includes(parent.name)) return true;
  }
  return false;
}

/** What a screen reader calls an element, or says of it: its label, or its text and the alternatives within. */
export function nameOf(element: Element): string {
  const { 'aria-label': label, 'aria-labelledby': labelledBy, title } = element.attribs;
  const own = label ?? labelledBy ?? title;
  if (own) return own.trim();
  const alternatives = DomUtils.findAll(
    ({ attribs }) => Boolean(attribs['alt'] ?? attribs['aria-label']),
    element.children,
  );
  return [DomUtils.textContent(element), ...alternatives.map((one) => one.attribs['alt'] ?? one.attribs['aria-label'])]
    .join(' ')
    .trim();
}

/** A text as it is read: white space counts once, and marks that only tell a direction do not count. */
export const asRead = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The same where lines may stand side by side: the signs between them, and spaces, do not count. */
export const inOneLine = (text: string): string => asRead(text).replace(/[\s·｜]/g, '');

/** The text of an element as it is read. */
export const textOf = (element: Element): string => asRead(DomUtils.textContent(element));
