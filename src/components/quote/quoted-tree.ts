import { asQuoted, closed, quotationMarksOf } from '../../i18n/marks.ts';
import { componentsIn, type Node, type Tree } from '../../model/story/tree.ts';
import type { Locale } from '../../schema/locale.ts';

/** What was written in a quote of a text, between the quotation marks of its language. */
export function quotedTree(tree: Tree, name: string, locale: Locale): Tree {
  const [quote] = componentsIn(tree, 'Quote').filter(({ attributes }) => attributes['name'] === name);
  if (!quote) throw new Error(`There is no quote “${name}” in the text.`);
  const [opening] = quotationMarksOf(locale);
  const paragraphs = quote.children.map((node) => inner(node, locale));
  const isHeard = paragraphs.every(({ kind }) => kind === 'words');
  const set: Node[] = isHeard ? [{ kind: 'paragraph', children: paragraphs }] : paragraphs;
  return set.map((node, index) => {
    if (!('children' in node)) return node;
    const before: Node[] = index === 0 ? [{ kind: 'words', text: opening }] : [];
    const said = index === set.length - 1 ? ended(node.children, locale) : node.children;
    return { ...node, children: [...before, ...said] };
  });
}

/** With the closing mark where the language sets it: some put their full stop behind it. */
function ended(children: readonly Node[], locale: Locale): Node[] {
  const last = children.at(-1);
  if (last?.kind !== 'words') return [...children, { kind: 'words', text: closed('', locale) }];
  return [...children.slice(0, -1), { ...last, text: closed(last.text, locale) }];
}

const inner = (node: Node, locale: Locale): Node => {
  if (node.kind === 'words') return { ...node, text: asQuoted(node.text, locale) };
  return 'children' in node ? { ...node, children: node.children.map((child) => inner(child, locale)) } : node;
};
