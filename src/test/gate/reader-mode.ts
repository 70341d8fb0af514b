import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { BuiltPage } from '../built-page.ts';
import { notInOrder } from '../in-order.ts';
import { fault, read } from './fault.ts';

// What leads elsewhere, what is copied or chosen, and what is no longer there. The heading may stand in the title.
const LEFT_OUT =
  'script, style, nav, form, fieldset, .acts, .share, .kicker, .taken-out, h1, [hidden], [aria-hidden=true]';

/** What the reader mode of Firefox, which many clippers share, leaves out of the texts of a page. */
export function readerModeFaults({ path, html, document }: BuiltPage): string[] {
  const main = document.querySelector('main');
  if (!main || document.querySelector('[http-equiv=refresh]')) return [];
  const kept = new Readability(parseHTML(html).document as unknown as Document).parse();
  const text = read(kept?.textContent);
  const [lost] = [
    ...notInOrder(`${kept?.title} ${text}`, [read(main.querySelector('h1')?.textContent)]),
    ...notInOrder(text, textsIn(main).map(read)),
  ];
  return lost ? [fault(path, '<main>', `a reader mode loses “${lost}”`)] : [];
}

function textsIn(node: Node): (string | null)[] {
  if (node.nodeType === node.TEXT_NODE) return [node.textContent];
  if (node.nodeType !== node.ELEMENT_NODE || (node as Element).matches(LEFT_OUT)) return [];
  return [...node.childNodes].flatMap(textsIn);
}
