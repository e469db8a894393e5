import { quotationMarksOf, straightMarksIn } from '../../i18n/marks.ts';
import { partsOf, type Node } from '../../model/story/tree.ts';
import { allTexts, localeNamed, type Content } from '../../reading/content.ts';
import { valueAt, type DataFile } from '../../reading/fields/fields.ts';
import type { MdxText } from '../../reading/text/mdx-text.ts';
import { faultAt, type Fault } from '../../schema/fault.ts';
import type { Locale } from '../../schema/locale.ts';
import { filesOfWords, wordsOf } from '../fields/words.ts';
import { lookedAt } from '../look-once.ts';

/** Straight quotation marks are set in pairs; one that stands alone cannot be. */
export const quotesArePaired = (content: Content): Fault[] => [
  ...lookedAt(content, 'quotes of texts', allTexts(content), alone),
  ...lookedAt(content, 'quotes of words', filesOfWords(content), aloneInWords),
];

const aloneInWords = (source: DataFile): Fault[] =>
  wordsOf(source).flatMap(({ source: { file, lineOf }, path, words }) =>
    Object.keys(words ?? {}).flatMap((name) => {
      const [text, locale] = [valueAt(words, name), localeNamed(name)];
      return typeof text === 'string' && locale && isOdd(text)
        ? [told(file, lineOf([...path, name]), text, locale)]
        : [];
    }),
  );

function alone({ file, name: locale, tree, head }: MdxText): Fault[] {
  const ofHead = ['title', 'summary', 'short'].flatMap((field) => {
    const text = valueAt(head.data, field);
    return typeof text === 'string' && isOdd(text) ? [told(file, head.lineOf([field]), text, locale)] : [];
  });
  const ofText = [...partsOf(tree)].flatMap((node) => {
    const texts = node.kind === 'component' ? Object.values(node.attributes) : [ownWords(node)];
    return texts.filter(isOdd).map((text) => told(file, 'line' in node ? node.line : undefined, text, locale));
  });
  return [...ofHead, ...ofText];
}

/** The words of a paragraph, a title or an item; of what stands in one of them, they are its. */
const ownWords = (node: Node): string =>
  ['paragraph', 'heading', 'item'].includes(node.kind) && 'children' in node ? inSentence(node.children) : '';

const inSentence = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'words') return node.text;
      const isBlock = !('children' in node) || ['paragraph', 'list'].includes(node.kind);
      return isBlock ? '' : inSentence(node.children);
    })
    .join('');

const isOdd = (text: string): boolean => straightMarksIn(text) % 2 === 1;

function told(file: string, line: number | undefined, text: string, locale: Locale): Fault {
  const [opening, closing] = quotationMarksOf(locale);
  const at = text.indexOf('"');
  return faultAt(
    file,
    line,
    `A straight quotation mark stands alone: “${text.slice(Math.max(0, at - 20), at + 20).trim()}”.`,
    `Write ${opening}…${closing} around the words; for inches or seconds, write ″.`,
  );
}
