import type { Tree } from '../../src/model/story/tree.ts';
import { mdxText } from '../../src/reading/text/mdx-text.ts';

/** What is read of a text in MDX. Throws where nothing can be read of it. */
export function treeOf(mdx: string): Tree {
  const { tree, fault } = mdxText('text.mdx', 'fr', mdx);
  if (fault) throw new Error(`${fault.problem} ${fault.remedy}`);
  return tree;
}
