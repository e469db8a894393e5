import type { Tree } from '../../src/model/story/tree.ts';

/** A word, a number, or one Chinese character: what a reader reads, whatever marks and spaces stand between. */
const word = /\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]+/gv;

/** The words of a text, in order. Signs of direction, spaces and marks are none. */
export const wordsIn = (text: string): string[] => text.normalize('NFC').match(word) ?? [];

/** Attributes whose words are read on a page, by component: before what stands in it, or after. */
const read: Record<string, { before?: string[]; after?: string[] }> = {
  Scene: { before: ['title'] },
  Aside: { before: ['title'] },
  Figure: { before: ['value'], after: ['year'] },
  Question: { before: ['ask'] },
  Quote: { after: ['by', 'role', 'title', 'source'] },
};

/**
 * The words of a text in MDX as its editor wrote them, in the order in which they are read: found by the plainest of
 * means, a row of replacements, so that it shares nothing with what makes the pages.
 * @param mdx without its head
 */
export function writtenWords(mdx: string): string[] {
  const open: string[] = [];
  const plain = mdx
    // A sign after a backslash is that sign.
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `&#${String(sign.codePointAt(0))};`)
    .replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(\s*(?:[^()\s]|\([^()\s]*\))*\s*\)/g, '$1')
    .replace(
      /<(\/?)\s*([A-Z]\w*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g,
      (_, closes: string, name: string, rest: string, ends: string): string => {
        if (name === 'Foreign') return '';
        const words = (names: string[] = []) => names.map((one) => attributeOf(rest, one)).join(' ');
        if (closes) return ` ${open.pop() ?? ''} `;
        const after = words(read[name]?.after);
        if (!ends) open.push(after);
        return ` ${words(read[name]?.before)} ${ends ? after : ''} `;
      },
    )
    .replace(/\*([^*\s](?:(?:(?!\n\s*\n)[^*])*[^*\s])?)\*|`([^`]*)`/g, '$1$2')
    .replace(/(?<=\s|^)_+|_+(?=\s|$|[.,;:!?)])/g, '');
  return wordsIn(decoded(plain));
}

/** The words of the values of a file in YAML, as its editor wrote them: without names of fields and notes to oneself. */
export const writtenFields = (yaml: string): string[] =>
  wordsIn(
    yaml
      .replace(/^[ \t]*#.*$/gm, '')
      .replace(/^[ \t]*(?:- +)?[\w-]+[ \t]*:(?=\s|$)/gm, '')
      .replace(/(?<=[{,]\s*)[\w-]+:(?=\s)/g, ''),
  );

/** The words of a tree in the order in which a page shows them. */
export const readWords = (tree: Tree): string[] => wordsIn(shown(tree));

const shown = (tree: Tree): string =>
  tree
    .map((node) => {
      if ('text' in node) return node.text;
      if (node.kind === 'break') return '\n';
      if (node.kind !== 'component')
        return node.kind === 'emphasis' || node.kind === 'strong' || node.kind === 'link'
          ? shown(node.children)
          : `${shown(node.children)}\n`;
      if (node.name === 'Foreign') return shown(node.children);
      const words = (names: string[] = []) => names.map((name) => node.attributes[name] ?? '').join(' ');
      return `\n${words(read[node.name]?.before)}\n${shown(node.children)}\n${words(read[node.name]?.after)}\n`;
    })
    .join('');

const attributeOf = (rest: string, name: string): string =>
  new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(rest)?.slice(1).find(Boolean) ?? '';

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', eacute: 'é' };

/** The signs that were written by a name or a number. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    return names[name ?? ''] ?? whole;
  });

/** The first word of a row that is not found in another, in order; nothing where all are. */
export function firstMissing(
  wanted: readonly string[],
  there: readonly string[],
): { word: string; at: number } | undefined {
  let next = 0;
  for (const [at, one] of wanted.entries()) {
    const found = there.indexOf(one, next);
    if (found < 0) return { word: one, at };
    next = found + 1;
  }
  return undefined;
}
