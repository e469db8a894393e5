import { wordsOf, type Component, type Node, type Tree } from '../../model/story/tree.ts';

/** A passage of a chapter’s text that a page has an address for. */
export interface Passage {
  /** `scene-3`, `question-2`; its name in all languages. */
  hash: string;
  title: string;
  words: string;
}

/** Attributes that are read on the page. */
const read = ['title', 'value', 'ask', 'by', 'role', 'source', 'year'] as const;

/** What is not told: photographs are records of their own, sources are looked up, years have their page. */
const untold = ['Film', 'Photograph', 'Gallery', 'Map', 'Year', 'Sources'];

/** The passages of a text, in its order: its scenes, its questions, and what changed since. */
export function passagesIn(tree: Tree): Passage[] {
  const named = (name: string) => tree.flatMap((node) => componentsNamed(node, name));
  const [since] = named('SinceThen');
  return [
    ...named('Scene').map((scene, index) => passage(`scene-${index + 1}`, scene.attributes['title'] ?? '', scene)),
    ...named('Question').map((question, index) =>
      passage(`question-${index + 1}`, question.attributes['ask'] ?? '', question),
    ),
    ...(since ? [passage('sinceThen', '', since)] : []),
  ];
}

function componentsNamed(node: Node, name: string): Component[] {
  if (node.kind === 'component' && node.name === name) return [node];
  return 'children' in node ? node.children.flatMap((child) => componentsNamed(child, name)) : [];
}

const passage = (hash: string, title: string, { children }: Component): Passage => ({
  hash,
  title,
  words: children.map(toldIn).join('\n').replace(/\s+/g, ' ').trim(),
});

/** Words of a part of a text, a blank between its blocks. */
function toldIn(node: Node): string {
  if (node.kind !== 'component') {
    return node.kind === 'list' ? node.children.map(wordsOf).join('\n') : textOf(node);
  }
  if (untold.includes(node.name)) return '';
  const attributes = read.flatMap((name) => node.attributes[name] ?? []);
  return [...attributes, ...node.children.map(toldIn)].join('\n');
}

const textOf = (node: Node): string =>
  'text' in node ? node.text : node.kind === 'break' ? '\n' : node.children.map(toldOrText).join('');

/** Within a sentence a component, words in another language, puts no blank. */
const toldOrText = (node: Node): string =>
  node.kind === 'component' ? node.children.map(textOf).join('') : textOf(node);
