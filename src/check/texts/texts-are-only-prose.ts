import { allTexts, type Content } from '../../reading/content.ts';
import { lookedAt } from '../look-once.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Component, MdxText, Part } from '../../reading/text/mdx-text.ts';

type Advice = [problem: string, remedy: string];

/** A text is words and components: no program, no HTML, no picture of its own, no link over an open line. */
export const textsAreOnlyProse = (content: Content): Fault[] =>
  lookedAt(content, 'texts are only prose', allTexts(content), (text) => [
    ...text.refused,
    ...text.parts.flatMap((part) => told(text, part, advice[part.kind](part.value))),
    ...text.components.filter(isHtml).flatMap((tag) => told(text, tag, htmlAdvice(tag))),
  ]);

const told = ({ file }: MdxText, { line }: { line?: number }, advised: Advice | undefined): Fault[] =>
  advised ? [faultAt(file, line, ...advised)] : [];

const advice: Record<Part['kind'], (value: string) => Advice | undefined> = {
  link: linkAdvice,
  image: (value) => [
    `The picture “${value}” is put straight into the text.`,
    'Name it in media/photographs.yaml, then write <Photograph name="…" />.',
  ],
  import: (value) => [
    `“${firstLine(value)}” is a line of program.`,
    'Remove it. Components need no import; where it is a sentence, begin it with another word.',
  ],
  expression: (value) => [
    `“{${firstLine(value)}}” is a piece of program.`,
    'Remove the braces and what is between them.',
  ],
};

function linkAdvice(address: string): Advice | undefined {
  const [hidden] = /[\s\p{Cc}\p{Cf}]/u.exec(address) ?? [];
  if (hidden !== undefined) {
    return [
      `The link “${firstLine(address)}” has ${/\s/.test(hidden) ? 'a space' : 'a sign that cannot be seen'} in it.`,
      'Copy the address again from the page itself.',
    ];
  }
  if (address.startsWith('https://') && URL.canParse(address)) return undefined;
  const problem = `The link “${firstLine(address)}” does not begin with “https://”.`;
  if (address.startsWith('http://'))
    return [problem, `Write “${address.replace('http:', 'https:')}” if that page opens, or leave the link out.`];
  if (address.startsWith('mailto:'))
    return [
      problem,
      'Write to whom in words, or name the page with the form; “contact” in site.yaml is shown by itself.',
    ];
  return [problem, 'Write the whole address of a public page: “https://…”.'];
}

/** Components begin with a capital; what does not is HTML, as is the empty `<>`. */
const isHtml = ({ name }: Component): boolean => !/^[A-Z]/.test(name);

const htmlAdvice = ({ name }: Component): Advice => [
  `<${name}> is HTML.`,
  /^(?:i|em|b|strong)$/.test(name)
    ? 'Write *words* for emphasis.'
    : /^(?:a|img)$/.test(name)
      ? 'A link is written [words](https://…), a picture <Photograph name="…" />.'
      : 'Remove it. An empty line begins a new paragraph.',
];

const firstLine = (value: string): string => {
  const [line = ''] = value.trim().split('\n');
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
