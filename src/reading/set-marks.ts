import { withMarks, withMarksAcross } from '../i18n/marks.ts';
import type { Node, Tree } from '../model/story/tree.ts';
import type { Locale } from '../schema/locale.ts';
import { isLanguageTag } from '../schema/values/language-tag.ts';

/**
 * A text with the marks of its printers. A pair of quotation marks may begin and end anywhere in one paragraph; words in
 * another language have the marks of the sentence they stand in.
 */
export const treeInMarks = (tree: Tree, locale: Locale): Tree =>
  tree.map((node) => (holdsWords(node) ? blockInMarks(node, locale) : deeper(node, locale)));

/** A block whose words are one sentence after the other: no block stands in it. */
const holdsWords = (node: Node): boolean =>
  'children' in node && node.children.some(({ kind }) => ['words', 'emphasis', 'strong', 'link'].includes(kind));

function deeper(node: Node, locale: Locale): Node {
  if (node.kind === 'words') return { ...node, text: withMarks(node.text, locale) };
  if (!('children' in node)) return node;
  return { ...attributesInMarks(node, locale), children: treeInMarks(node.children, locale) } as Node;
}

function blockInMarks(block: Node, locale: Locale): Node {
  const written: string[] = [];
  gather(block, written);
  const set = withMarksAcross(written, locale);
  let next = 0;
  const replaced = (node: Node): Node => {
    if (node.kind === 'words') return { ...node, text: set[next++] ?? '' };
    if (!('children' in node)) return node;
    return { ...attributesInMarks(node, locale), children: node.children.map(replaced) } as Node;
  };
  return replaced(block);
}

function gather(node: Node, written: string[]): void {
  if (node.kind === 'words') written.push(node.text);
  else if ('children' in node) for (const child of node.children) gather(child, written);
}

const attributesInMarks = (node: Node, locale: Locale): Node =>
  node.kind === 'component' ? { ...node, attributes: withMarksIn(node.attributes, locale) } : node;

/**
 * The same for every text of some fields: those of `{ fr: …, en: … }` each in its language, the others in `locale`; where
 * there is none, they stay as they are.
 */
export function withMarksIn<Value>(value: Value, locale?: Locale): Value {
  if (typeof value === 'string')
    return (locale && !value.startsWith('https://') ? withMarks(value, locale) : value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => withMarksIn(item, locale)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields: [string, unknown][] = Object.entries(value);
  const areWords = fields.every(([name, inside]) => typeof inside === 'string' && isLanguageTag(name));
  return Object.fromEntries(
    fields.map(([name, inside]) => [name, withMarksIn(inside, areWords ? name : locale)]),
  ) as Value;
}
