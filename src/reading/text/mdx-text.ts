import { mdxToMdast, type MdastNode } from 'satteri';
import { placed, wordsOf, type Around } from './mdx-places.ts';
import type { Tree } from '../../model/story/tree.ts';
import { asTree } from './as-tree.ts';
import { faulty, type DataFile } from '../fields/fields.ts';
import type { Fault } from '../../schema/fault.ts';
import { mdxFault } from './mdx-fault.ts';
import { yamlFile } from '../fields/yaml.ts';

/** A component as it is written: `<Scene title="…">`. */
export interface Component {
  name: string;
  line?: number;
  /** The component around it. */
  parent?: string;
  attributes: Attribute[];
}

export interface Attribute {
  /** Absent for `{...spread}`. */
  name?: string;
  /** Absent where there is no plain text: `open`, `at={place}`. */
  value?: string;
}

/** A part of Markdown that the checks look at: a link, a picture, a heading, a piece of program. */
export interface Part {
  kind: 'link' | 'image' | 'import' | 'expression';
  line?: number;
  /** The address of a link or picture, the words of a program. */
  value: string;
  /** The component around it; words in another language are no such thing. */
  parent?: string;
  /** What is read of a link, and the language it is marked with. */
  words?: string;
  language?: string;
}

/** A text in MDX, as plain data. */
export interface MdxText {
  file: string;
  /** The name of the file without `.mdx`; it should be a language. */
  name: string;
  head: DataFile;
  /** What pages are made of. */
  tree: Tree;
  components: Component[];
  parts: Part[];
  /** What is read, without the sources, whose titles may be in any language. */
  prose: string;
  /** The same, piece by piece, with the line each begins on. */
  pieces: { text: string; line?: number }[];
  /** The file as it was written. */
  source: string;
  /** Markdown that would make something else of what was written. */
  refused: Fault[];
  /** Why nothing of it can be read. */
  fault?: Fault;
}

/** Reads a text in MDX. Never throws. */
export function mdxText(file: string, name: string, source: string): MdxText {
  const text: MdxText = { ...unread(file, name), head: noHead(file), source };
  try {
    const root = mdxToMdast(source);
    const [first] = 'children' in root ? root.children : [];
    if (first?.type === 'yaml') text.head = yamlFile(file, first.value, (first.position?.start.line ?? 1) + 1);
    gather(root, text, { components: [] });
    const { tree, faults } = asTree(root, file, source);
    return { ...text, tree, refused: faults, prose: text.pieces.map((piece) => piece.text).join(' ') };
  } catch (error) {
    return unreadableText(file, name, mdxFault(file, source, String(error)));
  }
}

/** A text that is there, and of which no more is known. */
export const unreadableText = (file: string, name: string, fault: Fault): MdxText => ({ ...unread(file, name), fault });

const unread = (file: string, name: string): MdxText => ({
  file,
  name,
  head: { file, data: undefined, lineOf: () => undefined },
  tree: [],
  components: [],
  parts: [],
  prose: '',
  pieces: [],
  source: '',
  refused: [],
});

const noHead = (file: string): DataFile =>
  faulty(
    file,
    1,
    'This text does not begin with its head.',
    'Begin with a line “---”, then title, slug and summary, then a line “---”.',
  );

function gather(node: MdastNode, text: MdxText, around: Around): void {
  const line = node.position?.start.line;
  const place = placed(line, around.components.at(-1));
  const partPlace = placed(
    line,
    around.components.findLast((name) => name !== 'Foreign'),
  );
  let inside = around;

  switch (node.type) {
    case 'text':
      if (!around.components.includes('Sources'))
        text.pieces.push({ text: node.value, ...(line !== undefined && { line }) });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      text.components.push({ ...place, name: node.name ?? '', attributes: node.attributes.map(attribute) });
      inside = { ...around, components: [...around.components, node.name ?? ''] };
      if (node.name === 'Foreign') inside.language = text.components.at(-1)?.attributes[0]?.value ?? '';
      break;
    case 'link':
      text.parts.push({
        ...partPlace,
        ...{ kind: 'link', value: node.url, words: wordsOf(node) },
        ...(around.language !== undefined && { language: around.language }),
      });
      break;
    case 'image':
    case 'imageReference':
      text.parts.push({ ...partPlace, kind: 'image', value: node.type === 'image' ? node.url : node.identifier });
      break;
    case 'mdxjsEsm':
      text.parts.push({ ...partPlace, kind: 'import', value: node.value });
      break;
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      text.parts.push({ ...partPlace, kind: 'expression', value: node.value });
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) gather(child, text, inside);
}

type WrittenAttribute = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'][number];

function attribute(written: WrittenAttribute): Attribute {
  if (written.type !== 'mdxJsxAttribute') return {};
  return { name: written.name, ...(typeof written.value === 'string' && { value: written.value }) };
}
