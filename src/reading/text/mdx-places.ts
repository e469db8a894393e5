import type { MdastNode } from 'satteri';

/** What stands around a part of a text. */
export interface Around {
  components: string[];
  /** The language its words are marked with. */
  language?: string;
}

/** Where a part stands, as far as it is known. @param parent the component around it */
export const placed = (line?: number, parent?: string) => ({
  ...(line !== undefined && { line }),
  ...(parent !== undefined && { parent }),
});

/** The plain words of a part, without its marks. */
export const wordsOf = (node: MdastNode): string =>
  node.type === 'text' || node.type === 'inlineCode'
    ? node.value
    : 'children' in node
      ? node.children.map(wordsOf).join('')
      : '';
