/**
 * A text as it was read: every page, list and search is made of it. Its words are those that were written, and each part
 * knows its line.
 */
export type Tree = readonly Node[];

export type Node = Words | Code | Break | Passage | Heading | Link | Component;

/** Words without marks. */
export interface Words {
  kind: 'words';
  text: string;
  line?: number;
}

/** A name out of a program. */
export interface Code {
  kind: 'code';
  text: string;
}

/** A line that ends before the paragraph does. */
export interface Break {
  kind: 'break';
}

/** A paragraph, a list, its items, stressed words. */
export interface Passage {
  kind: 'paragraph' | 'list' | 'item' | 'emphasis' | 'strong';
  children: Tree;
  line?: number;
}

export interface Heading {
  kind: 'heading';
  /** 2, or 3 below it. */
  depth: number;
  /** Its part of an address: `ce-que-ce-site-ne-fait-pas`. */
  id: string;
  children: Tree;
  line?: number;
}

export interface Link {
  kind: 'link';
  href: string;
  children: Tree;
  line?: number;
}

/** A component of the closed vocabulary: `<Scene title="…">`. */
export interface Component {
  kind: 'component';
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Tree;
  line?: number;
}

/** Every part of a text, each before what is in it. */
export function* partsOf(tree: Tree): Generator<Node> {
  for (const node of tree) {
    yield node;
    if ('children' in node) yield* partsOf(node.children);
  }
}

/** The components of one name, in the order of the text. */
export const componentsIn = (tree: Tree, name: string): Component[] =>
  [...partsOf(tree)].filter((node): node is Component => node.kind === 'component' && node.name === name);

/** The words of a part, without its marks; those of an attribute are none of them. */
export const wordsOf = (node: Node): string =>
  'text' in node ? node.text : node.kind === 'break' ? '\n' : node.children.map(wordsOf).join('');
