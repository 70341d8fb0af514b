import type { Link, Nodes, Parents, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { z } from 'zod';
import { checkEdges } from './claim-edges.ts';
import { isAnchor, isBlank } from './forms.ts';
import { isTag, placeOf, type Tag } from './mdx.ts';
import { readBlocks } from './blocks.ts';
import { plainText } from './plain-text.ts';
import { problemsAt, type Fault, type Place, type Problem } from '../problem.ts';
import type { Located } from './records.ts';
import { claimSchema, sectionSchema } from './tag-schema.ts';
import { attributesOf, readTag } from './tag.ts';
import type { RunningText } from '../spans.ts';

/** A link of a brief, as written. */
export interface ProseLink {
  readonly url: string;
  readonly text: string;
  readonly title?: string;
  readonly place: Place;
  /** The id of the claim around it; empty if the claim has none. */
  readonly claim?: string;
}

/** A claim as written. */
export interface ClaimTag extends Located<z.infer<typeof claimSchema>> {
  readonly text: string;
  readonly section: string;
}

/** A section heading as written. */
export interface SectionTag extends Located<z.infer<typeof sectionSchema>> {
  readonly title: string;
}

/** What the prose of a brief holds, in its order. */
export interface Prose {
  readonly sections: readonly SectionTag[];
  readonly claims: readonly ClaimTag[];
  readonly links: readonly ProseLink[];
  readonly text: RunningText;
  /**
   * The ids of all tags, including those with other problems, so that one mistake is reported once;
   * nothing while a tag or an id is wrong.
   */
  readonly declared?: { readonly claims: ReadonlySet<string>; readonly sections: ReadonlySet<string> };
  readonly problems: readonly Problem[];
}

const MOST_IN_TITLE = 150;

/** Collects sections, claims and links from the tree of a brief. */
export function extractProse(file: string, tree: Root): Prose {
  const sections: SectionTag[] = [];
  const claims: ClaimTag[] = [];
  const links: ProseLink[] = [];
  const problems: Problem[] = [];
  const tags: Tag[] = [];
  let section = '';
  visitParents(tree, (node: Nodes, ancestors: Parents[]) => {
    if (isTag(node)) tags.push(node);
    if (node.type === 'heading') section ||= '?';
    if (node.type === 'link') links.push(readLink(file, node, ancestors));
    if (isTag(node, 'Section')) {
      const read = readTag(file, node, 'section', sectionSchema);
      problems.push(...read.problems);
      const title = plainText(node);
      problems.push(...problemsAt(placeOf(file, node), titleFault(title)));
      section = attributesOf(node)['id'] ?? '?';
      if (read.value) sections.push({ ...read.value, title });
    }
    if (isTag(node, 'Claim')) {
      const read = readTag(file, node, 'claim', claimSchema);
      const text = plainText(node);
      const seat = checkSeat(file, node, ancestors, section, text);
      const edges = seat.length > 0 ? [] : checkEdges(placeOf(file, node), node, ancestors);
      problems.push(...read.problems, ...seat, ...edges);
      if (read.value) claims.push({ ...read.value, text, section });
    }
  });
  const declared = declaredIds(tags);
  return { sections, claims, links, text: readBlocks(tree), ...(declared && { declared }), problems };
}

function titleFault(title: string): Fault | undefined {
  if (isBlank(title)) return ['section-has-text', 'This section has no heading text. Write it between the tags.'];
  if (title.length <= MOST_IN_TITLE) return undefined;
  const message = `This heading has ${title.length} characters; it must have at most ${MOST_IN_TITLE}. Write it shorter.`;
  return ['text-is-short', message];
}

function declaredIds(tags: readonly Tag[]): Prose['declared'] {
  const ids = tags.map((tag) => attributesOf(tag)['id'] ?? '');
  const isKnown = tags.every((tag) => tag.name === 'Claim' || tag.name === 'Section');
  if (!isKnown || !ids.every(isAnchor) || new Set(ids).size < ids.length) return undefined;
  const named = (name: string) => new Set(ids.filter((_, index) => tags[index]?.name === name));
  return { claims: named('Claim'), sections: named('Section') };
}

/** A link; with a claim inside it, or inside an unknown tag, it is not also reported as outside a claim. */
function readLink(file: string, link: Link, ancestors: readonly Parents[]): ProseLink {
  const around = [...ancestors, ...link.children].findLast((node) => isTag(node) && node.name !== 'Section');
  const claim = around && isTag(around) ? (attributesOf(around)['id'] ?? '') : undefined;
  return {
    url: link.url,
    text: plainText(link),
    place: placeOf(file, link),
    ...(link.title && { title: link.title }),
    ...(claim !== undefined && { claim }),
  };
}

/** Whether a claim is at a place where it is allowed and can be found. */
function checkSeat(file: string, tag: Tag, ancestors: readonly Parents[], section: string, text: string): Problem[] {
  const misplaced = misplacement(tag, ancestors);
  return problemsAt(
    placeOf(file, tag),
    misplaced !== undefined && ['claim-sits-in-text', misplaced],
    ancestors.some((above) => isTag(above, 'Claim')) && [
      'claims-do-not-nest',
      'This claim is inside another. Close the other one before it.',
    ],
    !section && [
      'claim-sits-in-section',
      'This claim is before the first section. Put it under a `## <Section …>` heading.',
    ],
    isBlank(text) && ['claim-has-text', 'This claim has no text. Write what is claimed between the tags.'],
  );
}

/** What is wrong with the place of a claim; if a heading is only a claim, the heading is reported. */
function misplacement(tag: Tag, ancestors: readonly Parents[]): string | undefined {
  const inside = (type: string) => ancestors.some((above) => above.type === type);
  if (inside('footnoteDefinition')) return 'This claim is in a footnote. Move it into the text.';
  if (inside('link')) return 'This claim is inside a link. Put the link inside the claim.';
  if (inside('heading'))
    return ancestors.at(-1)?.type === 'heading' ? undefined : 'This claim is in a heading. Move it into the text.';
  const hasOwnLines = tag.children.some(({ type }) => type === 'paragraph');
  if (hasOwnLines)
    return 'The tags of this claim are on lines of their own, which takes it out of its paragraph. Write <Claim …>, its text and </Claim> in one run, with some text outside, such as its full stop.';
  const block = ancestors.find((above) => above.type === 'paragraph' || above.type === 'tableCell');
  if (tag.type === 'mdxJsxTextElement' && block && !isFirstOfOnlyTags(tag, block)) return undefined;
  return 'This claim has no text around it. Write it in the lines of a paragraph, list item or table cell, with some text outside the tag, such as its full stop.';
}

/** MDX drops the paragraph around tags without other text; reported once, at the first tag. */
function isFirstOfOnlyTags(tag: Tag, block: Parents): boolean {
  const onlyTags =
    block.type === 'paragraph' &&
    block.children.every((child) => isTag(child) || (child.type === 'text' && child.value.trim() === ''));
  return onlyTags && block.children.find((child) => isTag(child)) === tag;
}
