import type { Element, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import { footnoteSign } from '../../wording/text.ts';

/** Gives footnotes letters for numbers, which count the citations; those in claims get theirs in Spans.astro. */
export function rehypeFootnotes() {
  return (tree: Root): void => {
    visitParents(tree, 'element', ({ tagName, properties, children }: Element, ancestors) => {
      const above = ancestors.at(-1);
      if (tagName === 'ol' && above?.type === 'element' && 'dataFootnotes' in above.properties)
        properties['type'] = 'a';
      const [number] = children;
      if ('dataFootnoteRef' in properties && number?.type === 'text') number.value = footnoteSign(Number(number.value));
    });
  };
}

/** What the way back from a footnote is called; `again` counts further references to it. */
export function footnoteBackLabel(index: number, again: number): string {
  return `Back to reference ${footnoteSign(index + 1)}${again > 1 ? `-${again}` : ''}`;
}
