import type { MdastNode } from 'satteri';
import { footnoteAdvice, markAdvice, short, withinWordAdvice, type Advice } from './stray-marks.ts';

type Advisor = (written: string, node: MdastNode) => Advice | undefined;

/**
 * Markdown that would quietly make something else of what was written. What the guide teaches is taken: paragraphs,
 * *stressed words*, links, lists of “- ”, and headings of “##”. The rest is told, with a way to write what was meant.
 */
const advisors: Partial<Record<MdastNode['type'], Advisor>> = {
  text: (_, node) => ('value' in node && typeof node.value === 'string' ? markAdvice(node.value) : undefined),
  list: listAdvice,
  listItem: (written, node) =>
    'checked' in node && typeof node.checked === 'boolean'
      ? [`“${short(written)}” would become a box to tick.`, 'Say it in words, without the square brackets.']
      : undefined,
  blockquote: (written) => [
    `A line begins with “>”: “${short(written)}” would become a quotation.`,
    'Write “\\>” where the sign is meant; a quotation is written <Quote source="…" href="https://…">.',
  ],
  heading: headingAdvice,
  thematicBreak: (written) => [
    `“${short(written)}” would draw a line across the page.`,
    'Remove it; a new part of a chapter is a new <Scene>.',
  ],
  code: (written) => [
    `“${short(written)}” would be shown as a piece of program.`,
    'Take away the signs around it: ` or ~, three in a row.',
  ],
  // A name out of a program may be shown as one: `destinations.film`.
  inlineCode: (written) =>
    /^`[\w./:@-]+`$/.test(written)
      ? undefined
      : [
          `“${short(written)}”: two of these signs make what is between them a piece of program.`,
          'Write ’ for an apostrophe, and the quotation marks of the language; or take the two signs away.',
        ],
  table: () => [
    'These lines with “|” would become a table, which a small screen cannot show.',
    'Say it in sentences, or use <Figures>; where the sign is meant, write “\\|”.',
  ],
  delete: (written) =>
    written.startsWith('~~')
      ? [`“${short(written)}” would be struck out.`, 'Keep the words, without “~~”, or remove them.']
      : undefined,
  footnoteReference: footnoteAdvice,
  footnoteDefinition: footnoteAdvice,
  definition: (written) => [
    `“${short(written)}” would not be shown: it only says where a link leads that is written elsewhere.`,
    'Write the link where it is read: [words](https://…).',
  ],
  linkReference: (written) => [
    `“${short(written)}” is a link whose address stands elsewhere.`,
    'Write it where it is read: [words](https://…).',
  ],
  link: linkAdvice,
  emphasis: withinWordAdvice,
  strong: withinWordAdvice,
};

/** @param written the part as it stands in the file */
export const adviceAbout = (node: MdastNode, written: string, around: Around): Advice | undefined =>
  (node.type === 'emphasis' || node.type === 'strong') && !around.isWithinWord
    ? undefined
    : advisors[node.type]?.(written, node);

interface Around {
  /** Whether a letter or a digit touches it. */
  isWithinWord: boolean;
}

function listAdvice(written: string, node: MdastNode): Advice | undefined {
  const [sign = ''] = written;
  if ('ordered' in node && node.ordered) {
    const [number = ''] = /^\d+[.)]/.exec(written) ?? [];
    return [
      `A line begins with “${number}”: it would become an item of a list, and its number might change.`,
      `Write “${number.slice(0, -1)}\\${number.slice(-1)}”, or begin the line with another word; items of a list begin with “- ”.`,
    ];
  }
  if (sign === '-') return undefined;
  return [
    `A line begins with “${sign} ”: it would become an item of a list, without the sign.`,
    `Write “\\${sign}” where the sign is meant; items of a list begin with “- ”.`,
  ];
}

function headingAdvice(written: string, node: MdastNode): Advice | undefined {
  const depth = 'depth' in node ? node.depth : 2;
  if (!written.startsWith('#')) {
    return [
      `“${short(written)}” would become a title, because of the line of dashes below it.`,
      'Put an empty line between, or take the dashes away.',
    ];
  }
  if (depth === 1) {
    return [
      'A line begins with a single “#”: the title of the page is already the title in the head.',
      'Write “##”, or give the title to a <Scene>.',
    ];
  }
  if (depth > 3) return [`A title of depth ${depth} is too deep.`, 'Write “##” or “###”.'];
  if ('children' in node && node.children.length === 0)
    return ['A title is empty.', 'Write its words after the “##”, or remove it.'];
  return undefined;
}

function linkAdvice(written: string, node: MdastNode): Advice | undefined {
  if ('title' in node && node.title)
    return [
      `The link has words that are only seen under a mouse: “${short(node.title)}”.`,
      'Write them in the sentence: [words](https://…).',
    ];
  const isEmpty = 'children' in node && !node.children.some(hasWords);
  return isEmpty
    ? [`The link “${short(written)}” has no words.`, 'Write what it leads to: [words](https://…).']
    : undefined;
}

const hasWords = (node: MdastNode): boolean =>
  'value' in node && typeof node.value === 'string'
    ? node.value.trim() !== ''
    : 'children' in node && node.children.some(hasWords);
