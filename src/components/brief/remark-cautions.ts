import type { Nodes, Root, RootContent } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type {} from 'remark-mdx';

/** Puts `<Cautions claims="…">` after every block of a brief with claims, for their cautions and outcomes. */
export function remarkCautions() {
  return (tree: Root): void => {
    tree.children = tree.children.flatMap((block): RootContent[] => {
      const ids = claimIds(block);
      if (ids.length === 0) return [block];
      const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'claims', value: ids.join(' ') }];
      return [block, { type: 'mdxJsxFlowElement', name: 'Cautions', attributes, children: [] }];
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
