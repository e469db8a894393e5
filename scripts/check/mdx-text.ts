import { mdxToMdast, type MdastNode } from 'satteri';
import { faulty, type DataFile } from './data-file.ts';
import type { Issue } from './issue.ts';
import { mdxFault } from './mdx-fault.ts';
import { yamlFile } from './yaml-file.ts';

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
  kind: 'link' | 'image' | 'heading' | 'import' | 'expression';
  line?: number;
  /** The address of a link or picture, the depth of a heading, the words of a program. */
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
  components: Component[];
  parts: Part[];
  /** What is read, without the sources, whose titles may be in any language. */
  prose: string;
  /** The file as it was written. */
  source: string;
  fault?: Issue;
}

/** Reads a text in MDX. Never throws. */
export function mdxText(file: string, name: string, source: string): MdxText {
  const text: MdxText = { file, name, head: noHead(file), components: [], parts: [], prose: '', source };
  try {
    const root = mdxToMdast(source);
    const [first] = 'children' in root ? root.children : [];
    if (first?.type === 'yaml') text.head = yamlFile(file, first.value, (first.position?.start.line ?? 1) + 1);
    const prose: string[] = [];
    gather(root, text, prose, { components: [] });
    return { ...text, prose: prose.join(' ') };
  } catch (error) {
    return unreadableText(file, name, mdxFault(file, source, String(error)));
  }
}

/** A text that is there, and of which no more is known. */
export const unreadableText = (file: string, name: string, fault: Issue): MdxText => ({
  file,
  name,
  head: { file, data: undefined, lineOf: () => undefined },
  components: [],
  parts: [],
  prose: '',
  source: '',
  fault,
});

const noHead = (file: string): DataFile =>
  faulty(
    file,
    1,
    'This text does not begin with its head.',
    'Begin with a line “---”, then title, slug and summary, then a line “---”.',
  );

/** What stands around a part of a text. */
interface Around {
  components: string[];
  /** The language its words are marked with. */
  language?: string;
}

function gather(node: MdastNode, text: MdxText, prose: string[], around: Around): void {
  const line = node.position?.start.line;
  const place = placed(line, around.components.at(-1));
  const partPlace = placed(
    line,
    around.components.findLast((name) => name !== 'Foreign'),
  );
  let inside = around;

  switch (node.type) {
    case 'text':
      if (!around.components.includes('Sources')) prose.push(node.value);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      text.components.push({ ...place, name: node.name ?? '', attributes: node.attributes.map(attribute) });
      inside = { ...around, components: [...around.components, node.name ?? ''] };
      if (node.name === 'Foreign') inside.language = text.components.at(-1)?.attributes[0]?.value ?? '';
      break;
    case 'link':
    case 'definition':
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
    case 'heading':
      text.parts.push({ ...partPlace, kind: 'heading', value: String(node.depth) });
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
  if ('children' in node) for (const child of node.children) gather(child, text, prose, inside);
}

const placed = (line?: number, parent?: string) => ({
  ...(line !== undefined && { line }),
  ...(parent !== undefined && { parent }),
});

/** The plain words of a part, without its marks. */
const wordsOf = (node: MdastNode): string =>
  node.type === 'text' || node.type === 'inlineCode'
    ? node.value
    : 'children' in node
      ? node.children.map(wordsOf).join('')
      : '';

type WrittenAttribute = Extract<MdastNode, { type: 'mdxJsxFlowElement' }>['attributes'][number];

function attribute(written: WrittenAttribute): Attribute {
  if (written.type !== 'mdxJsxAttribute') return {};
  return { name: written.name, ...(typeof written.value === 'string' && { value: written.value }) };
}
