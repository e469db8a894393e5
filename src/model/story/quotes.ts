import { componentsIn, wordsOf, type Component, type Node, type Tree } from './tree.ts';

/** A sentence an editor marked, with what was said of it. */
export interface Quote {
  /** Its part of an address, and what it is called in every language: `first-light`. Without one it has no page. */
  name?: string;
  /** In one line. Of one that is taken from the film, what is said at its moment; empty where that is nothing. */
  words: string;
  /** The scene it stands in, from 1. */
  scene?: number;
  /** Who said or wrote it, and in what role then. */
  by?: string;
  role?: string;
  /** When: `2007-09-02`, `2007-09` or `2007`. */
  date?: string;
  /** A place of the chapter. */
  at?: string;
  /** The moment of the film: `0:41`. */
  film?: string;
  /** Whether its words are those of the film at that moment. */
  isHeard?: true;
  /** The public text it stands in, and where that is. */
  source?: string;
  href?: string;
  /** The title of that text, where it is in another language, and that language. */
  title?: string;
  language?: string;
}

/** What an editor may say of a quote by an attribute, and is told as it was written. */
const said = ['name', 'by', 'role', 'date', 'at', 'film', 'source', 'href', 'title', 'language'] as const;

/** The quotes of a text, in its order. Those that are taken from the film have no words yet. */
export function quotesIn(tree: Tree): Quote[] {
  const scenes = componentsIn(tree, 'Scene');
  return componentsIn(tree, 'Quote').map((quote) => {
    const scene = scenes.findIndex(({ children }) => componentsIn(children, 'Quote').includes(quote)) + 1;
    const words = wordsIn(quote);
    return {
      words,
      ...(scene > 0 && { scene }),
      ...(words === '' && { isHeard: true as const }),
      ...Object.fromEntries(said.flatMap((name) => (quote.attributes[name] ? [[name, quote.attributes[name]]] : []))),
    };
  });
}

const wordsIn = ({ children }: Component): string => children.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();

/**
 * A text in which the quotes that are taken from the film have their words, and who says them where the captions name
 * somebody: pages, feeds and books set it like any other.
 * @param quotes those of the text, in its order, with their words
 */
export function withHeardWords(tree: Tree, quotes: readonly Quote[]): Tree {
  if (!quotes.some(({ isHeard }) => isHeard)) return tree;
  const waiting = [...quotes];
  const filled = (nodes: Tree): Node[] =>
    nodes.map((node): Node => {
      if (!('children' in node)) return node;
      if (node.kind !== 'component' || node.name !== 'Quote') return { ...node, children: filled(node.children) };
      const quote = waiting.shift();
      if (!quote?.isHeard || quote.words === '') return node;
      const attributes = { ...node.attributes, ...(quote.by && { by: quote.by }) };
      return { ...node, attributes, children: [{ kind: 'words', text: quote.words }] };
    });
  return filled(tree);
}
