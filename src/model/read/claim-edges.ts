import type { Nodes, Parents } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { problem, shown, type Place, type Problem } from '../problem.ts';
import type { Tag } from './mdx.ts';
import { plainText, textOf } from './plain-text.ts';
import { wordCount } from './writing.ts';

// Abbreviations end with a full stop of their own.
const ABBREVIATION = /(?:^|[\s(])(?:\p{L}\.)+$|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros|etc|al|vs)\.$/u;
const PAIRS = /„[^„“”]*[“”]|“[^“”]*”|«[^«»]*»|»[^«»]*«|\([^()]*\)|\[[^[\]]*\]/gu;
export const MOST_WORDS = 100;
export const MOST_CHARACTERS = 800;

/** The words before and after a claim in its paragraph or table cell. */
interface Around {
  readonly before: string;
  readonly after: string;
}

/** A claim is whole words without outer signs, so that it reads the same in its sentence and alone. */
export function checkEdges(place: Place, tag: Tag, ancestors: readonly Parents[]): Problem[] {
  const text = plainText(tag);
  const around = textAround(tag, ancestors);
  const fault = stopFault(text, around.after) ?? spaceFault(tag, around) ?? pairFault(text);
  const edges = fault ? [problem(place, 'claim-is-whole-words', fault)] : [];
  const count = wordCount(text);
  if (count <= MOST_WORDS && text.length <= MOST_CHARACTERS) return edges;
  const message = `This claim has ${count} words in ${text.length} characters; it must have at most ${MOST_WORDS} in ${MOST_CHARACTERS}. Split it into several claims.`;
  return [...edges, problem(place, 'text-is-short', message)];
}

/** The sign at the end of a claim, and whether it belongs to it, as in an abbreviation or a quotation. */
export function endSign(text: string): { readonly sign: string; readonly quote: string; readonly isOwn: boolean } {
  const [, sign = '', quote = ''] = /([.,;:!?…])([”’"'»]*)$/.exec(text) ?? [];
  const isOwn = /[!?…]/.test(sign) ? quote === '' : sign === '.' && (quote !== '' || ABBREVIATION.test(text));
  return { sign, quote, isOwn };
}

function stopFault(text: string, after: string): string | undefined {
  const { sign: stop, quote, isOwn } = endSign(text);
  if (isOwn && after.startsWith('.'))
    return `This claim ends with ${shown(stop + quote)}, and a full stop follows it. Take one of them out.`;
  if (/[.,;:]/.test(stop) && !isOwn)
    return `This claim ends with ${shown(stop)}, which belongs to the sentence around it. ${/^[.,;:]/.test(after) ? 'Take it out' : 'Put it behind </Claim>'}.`;
  const [sign] = /^[.,;:!?)\]”»]/.exec(text) ?? [];
  return sign && `This claim begins with ${shown(sign)}, which belongs to what is before it. Put it before <Claim …>.`;
}

function spaceFault(tag: Tag, { before, after }: Around): string | undefined {
  const [first, last] = [tag.children[0], tag.children.at(-1)];
  const hasSpace = last?.type === 'text' && /[ \t\n]$/.test(last.value);
  if (hasSpace ? /^[.,;:!?)\]”»]/.test(after) : /^\s+[.,]/.test(after))
    return 'A space or a line end is between the last word of this claim and the sign after it. Take it out.';
  const joins = (left: string, right: string) => /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right);
  return (first && joins(before, textOf(first))) || (last && joins(textOf(last), after))
    ? 'A word goes across the edge of this claim. Put the whole word inside or outside, or a space between two.'
    : undefined;
}

/** A broken link is reported as that. */
function pairFault(text: string): string | undefined {
  const single = /\]\(|\]\[/.test(text) ? undefined : singleIn(text);
  return single && `This claim holds ${shown(single)} without its partner. Put both inside the claim, or both outside.`;
}

/** A bracket or quotation mark without its partner; the bracket of a) needs none. */
export function singleIn(text: string): string | undefined {
  let rest = text.replace(/(?<![\p{L}\p{N}(])[\p{L}\p{N}]\)/gu, '');
  for (let last = ''; last !== rest;) [last, rest] = [rest, rest.replace(PAIRS, '')];
  return /[„“”«»()[\]]/u.exec(rest)?.[0];
}

function textAround(tag: Tag, ancestors: readonly Parents[]): Around {
  const around = { before: '', after: '' };
  const block = ancestors.find(({ type }) => type === 'paragraph' || type === 'tableCell');
  const at = (node: Nodes, edge: 'start' | 'end') => node.position?.[edge].offset ?? 0;
  if (block)
    visitParents(block, (node: Nodes) => {
      if ('children' in node) return;
      if (at(node, 'end') <= at(tag, 'start')) around.before += textOf(node);
      if (at(node, 'start') >= at(tag, 'end')) around.after += textOf(node);
    });
  return around;
}
