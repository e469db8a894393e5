import type { Component, Node, Tree } from '../../model/story/tree.ts';

/** A component with all that is in it, or the passages up to the next one. */
export type Block = { component: Component } | { component?: undefined; passages: Node[] };

/** A text as it is set: components one by one, what stands between them together. */
export function blocksOf(tree: Tree): Block[] {
  const blocks: Block[] = [];
  for (const node of tree) {
    const last = blocks.at(-1);
    if (node.kind === 'component' && node.name !== 'Foreign') blocks.push({ component: node });
    else if (last && !last.component) last.passages.push(node);
    else blocks.push({ passages: [node] });
  }
  return blocks;
}
