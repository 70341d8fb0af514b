import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/** Names the second table of a brief “Table 2” and so on, since no two regions of a page may have one name. */
export function remarkTables() {
  return (tree: Root): void => {
    let number = 0;
    visitParents(tree, 'table', (table) => {
      number += 1;
      if (number > 1) table.data = { hProperties: { ariaLabel: `Table ${number}` } };
    });
  };
}
