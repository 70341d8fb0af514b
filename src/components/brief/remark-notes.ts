import type { BlockContent, Nodes, Root, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type {} from 'remark-mdx';

/** Puts every block of a brief that holds claims into `<Notes claims="…">`, for the notes on them. */
export function remarkNotes() {
  return (tree: Root): void => {
    tree.children = tree.children.map((block): RootContent => {
      const ids = claimIds(block);
      if (ids.length === 0) return block;
      const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'claims', value: ids.join(' ') }];
      return { type: 'mdxJsxFlowElement', name: 'Notes', attributes, children: [block as BlockContent] };
    });
  };
}

function claimIds(block: Nodes): string[] {
  const ids: string[] = [];
  visitParents(block, (node) => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Claim') return;
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
        ids.push(attribute.value);
    }
  });
  return ids;
}
