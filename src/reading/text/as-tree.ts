import type { MdastNode } from 'satteri';
import { wordsOf, type Node, type Passage, type Tree } from '../../model/story/tree.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import { adviceAbout } from './refused.ts';

const passages: Partial<Record<MdastNode['type'], Passage['kind']>> = {
  paragraph: 'paragraph',
  list: 'list',
  listItem: 'item',
  emphasis: 'emphasis',
  strong: 'strong',
};

/** The one component that stands within a sentence. */
const withinSentence = 'Foreign';

/**
 * What was written, as a tree: with what the guide teaches in it, and the faults of what it does not teach. What the
 * checks of components and links tell is not told here.
 */
export function asTree(root: MdastNode, file: string, source: string): { tree: Tree; faults: Fault[] } {
  const faults: Fault[] = [];
  const ids = new Set<string>();
  const written = (node: MdastNode) => sliceOf(node, source);

  function nodesOf(node: MdastNode, isOutermost = true): Node[] {
    const line = node.position?.start.line;
    const place = line === undefined ? {} : { line };
    const advice = adviceAbout(node, written(node), { isWithinWord: isWithinWord(node, source) });
    // What is inside of it is mended with it.
    if (advice) faults.push(...(isOutermost ? [faultAt(file, line, ...advice)] : []));
    const children = 'children' in node ? node.children.flatMap((child) => nodesOf(child, isOutermost && !advice)) : [];

    const kind = passages[node.type];
    if (node.type === 'paragraph' && isOfComponents(children))
      return children.filter(({ kind: is }) => is === 'component');
    if (node.type === 'listItem' && !node.spread)
      return [{ kind: 'item', children: withoutParagraphs(children), ...place }];
    if (kind) {
      if (kind === 'paragraph' && isOutermost) faults.push(...sharedBy(children, file));
      return [{ kind, children, ...place }];
    }
    switch (node.type) {
      case 'text':
        return [{ kind: 'words', text: node.value, ...place }];
      case 'inlineCode':
        return [{ kind: 'code', text: node.value }];
      case 'break':
        return [{ kind: 'break' }];
      case 'delete':
        return [{ kind: 'words', text: '~' }, ...children, { kind: 'words', text: '~' }];
      case 'heading':
        return [
          {
            kind: 'heading',
            depth: node.depth,
            id: unlike(idOf(children.map(wordsOf).join('')), ids),
            children,
            ...place,
          },
        ];
      case 'link':
        return [{ kind: 'link', href: node.url, children, ...place }];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return [{ kind: 'component', name: node.name ?? '', attributes: attributesOf(node), children, ...place }];
      default:
        return children;
    }
  }

  return { tree: joined(nodesOf(root)), faults };
}

/** An item of a list without empty lines is no paragraph. */
const withoutParagraphs = (children: Tree): Node[] =>
  children.flatMap((node) => (node.kind === 'paragraph' ? node.children : [node]));

/** A title as a part of an address, as GitHub makes it: letters and digits of any script, with hyphens between words. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/** The same, with a number after it where another title has it already. */
function unlike(id: string, taken: Set<string>): string {
  let [own, count] = [id, 0];
  while (taken.has(own)) own = `${id}-${++count}`;
  taken.add(own);
  return own;
}

/** A line of components alone is no paragraph: `<Figure value="5">words</Figure>`. */
const isOfComponents = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => node.kind === 'component' && node.name !== withinSentence) &&
  nodes.every((node) =>
    node.kind === 'words' ? node.text.trim() === '' : node.kind === 'component' && node.name !== withinSentence,
  );

/** A component that has a line of its own, in the middle of a sentence. */
const sharedBy = (nodes: readonly Node[], file: string): Fault[] =>
  nodes.flatMap((node) =>
    node.kind === 'component' && /^[A-Z]/.test(node.name) && node.name !== withinSentence
      ? [
          faultAt(
            file,
            node.line,
            `<${node.name}> shares a paragraph with other words.`,
            `Put it on lines of its own, with an empty line before and after.`,
          ),
        ]
      : [],
  );

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

const attributesOf = ({ attributes }: JsxNode): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  );

const sliceOf = ({ position }: MdastNode, source: string): string =>
  position ? source.slice(position.start.offset, position.end.offset) : '';

const letter = /[\p{L}\p{N}]/u;

/** Whether a letter touches it: in “Lehrer*innen” nobody stresses anything. Chinese has no blanks between words. */
function isWithinWord({ type, position }: MdastNode, source: string): boolean {
  if ((type !== 'emphasis' && type !== 'strong') || !position) return false;
  const signs = [source.slice(0, position.start.offset).at(-1) ?? '', source.slice(position.end.offset).at(0) ?? ''];
  return signs.some((sign) => letter.test(sign) && !/\p{Script=Han}/u.test(sign));
}

/** Words that follow each other are one piece, as they were before their signs were read. */
function joined(nodes: Tree): Tree {
  const pieces: Node[] = [];
  for (const node of nodes) {
    const last = pieces.at(-1);
    if (node.kind === 'words' && last?.kind === 'words')
      pieces[pieces.length - 1] = { ...last, text: last.text + node.text };
    else pieces.push('children' in node ? { ...node, children: joined(node.children) } : node);
  }
  return pieces;
}
