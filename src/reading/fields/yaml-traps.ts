import { isAlias, isPair, isScalar, visit, type Document, type Node, type Pair } from 'yaml';
import { isLanguageTag } from '../../schema/values/language-tag.ts';

/** What YAML reads as something else than the text it looks like, where it begins, and what to do. */
export interface Trap {
  offset: number;
  problem: string;
  remedy: string;
}

/** Signs without which nothing of it can be there: most files have none of them. */
const mayHoldTrap = /[&*!\\]|[ \t]#|__proto__/;

const betweenQuotes = 'Put the whole text between quotes.';

/** The first of them in a document. Refusing aliases also ends every “billion laughs”. */
export function trapIn(document: Document, source: string): Trap | undefined {
  if (!mayHoldTrap.test(source)) return undefined;
  let trap: Trap | undefined;
  visit(document, {
    Node: (key, node, parents) => {
      const told = trapOf(node, key === 'key', source, parents.findLast(isPair));
      if (told) trap = { offset: node.range?.[0] ?? 0, ...told };
      return trap && visit.BREAK;
    },
  });
  return trap;
}

function trapOf(
  node: Node,
  isName: boolean,
  source: string,
  field: Pair | undefined,
): Omit<Trap, 'offset'> | undefined {
  if (isAlias(node) || node.anchor) {
    return { problem: 'A text that begins with “*” or “&” is not read as text.', remedy: betweenQuotes };
  }
  if (node.tag) {
    return { problem: 'A text that begins with “!” loses its first word.', remedy: betweenQuotes };
  }
  if (!isScalar(node)) return undefined;
  if (isName && node.value === '__proto__') {
    return { problem: '“__proto__” is not a name that can be used.', remedy: 'Choose another name.' };
  }
  if (typeof node.value === 'string' && control.test(node.value)) {
    return {
      problem: 'Between double quotes, “\\” and the letter after it become another sign.',
      remedy: 'Write “\\\\” where the sign is meant, or use single quotes.',
    };
  }
  const isText = field !== undefined && node.type === 'PLAIN' && !isOfOurs(node.value, field);
  const lost = isText ? noteAfter(node, source) : undefined;
  if (lost === undefined) return undefined;
  return {
    problem: `What follows “#” is a note to yourself, and is not shown: “${lost}”.`,
    remedy: 'Put the whole text between quotes; a note stands on a line of its own.',
  };
}

/** A control character that no editor types: it was written as an escape. A new line may be meant. */
const control = /(?!\n)\p{Cc}/u;

/** Fields in which a text stands, besides those that are called after a language. */
const texts = ['title', 'summary', 'short', 'name', 'by'];

/** A word of the machine’s, as in `state: draft`: a note after it takes nothing away. */
const isOfOurs = (value: unknown, { key }: Pair): boolean => {
  const name = isScalar(key) ? String(key.value) : '';
  return /^[a-z0-9.:/-]+$/.test(String(value)) && !texts.includes(name) && !isLanguageTag(name);
};

/** The note after a text on the same line. */
function noteAfter({ range, value }: Pick<Node, 'range'> & { value: unknown }, source: string): string | undefined {
  if (!range || typeof value !== 'string') return undefined;
  const rest = source.slice(range[1]).split('\n', 1)[0] ?? '';
  return /^[ \t]+#/.test(rest) ? rest.trim() : undefined;
}
