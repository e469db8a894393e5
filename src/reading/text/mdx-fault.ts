import { faultAt, type Fault } from '../../schema/fault.ts';

/** Tells an editor what the parser told a programmer: `Error: 7:1: Expected a closing tag for …`. */
export function mdxFault(file: string, source: string, error: string): Fault {
  const [, at, column, message = ''] = /(\d+):(\d+): (.*)/s.exec(error) ?? [];
  const line = at === undefined ? undefined : Number(at);
  const written = source.split('\n')[(line ?? 0) - 1]?.slice(Number(column) - 1) ?? '';
  const [problem, remedy] = inPlainWords(message, written);
  return faultAt(file, line, problem, remedy);
}

const ownLines = (tag: string): string =>
  `Put ${tag} and ${closing(tag)} each on a line of its own, with an empty line before and after the text between.`;

const closing = (tag: string): string => tag.replace(/^<\/?/, '</');

/** What the parser says, and what we say instead; the first that fits is used. */
function inPlainWords(message: string, written: string): [problem: string, remedy: string] {
  const [first = '', second = ''] = [...message.matchAll(/`(<[^`]*>)`/g)].map(([, tag = '']) => tag);

  if (message.startsWith('Expected') && / the end of `| the start of `/.test(message)) {
    return [`${first} shares a paragraph with text that goes on after it.`, ownLines(first)];
  }
  if (message.startsWith('Expected a closing tag')) {
    return [
      `${first} is opened and never closed.`,
      `Close it with ${closing(first)}; where nothing stands inside, write ${first.replace('>', ' />')}.`,
    ];
  }
  if (message.startsWith('Unexpected closing tag') && second) {
    return [`${first} comes while ${second} is still open.`, `Close ${second} with ${closing(second)} first.`];
  }
  if (message.startsWith('Unexpected closing tag')) {
    return [`${first} closes something that was never opened.`, 'Remove it, or open it before.'];
  }
  const component = /^<[A-Z]\w*/.exec(written)?.[0];
  if (component && !message.includes('expression')) {
    return [
      `${component}…> is not written as a component is.`,
      'Write each attribute as name="text", between straight quotes (" and not “ or «), and end with “>”.',
    ];
  }
  if (/expression|brace/.test(message)) {
    return ['There is a brace “{” in this text.', 'Texts hold no programs: remove the brace and what goes with it.'];
  }
  if (message.includes('<') || written.startsWith('<')) {
    return [
      'There is a “<” that begins no component.',
      'Say it in words (“less than”); a link is written [words](https://…).',
    ];
  }
  return [
    'This text cannot be read from here on.',
    'Look at the components near this line: each is opened, closed, and on a line of its own.',
  ];
}
