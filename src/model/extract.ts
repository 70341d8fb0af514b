import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { z } from 'zod';
import { isTag, placeOf, type Tag } from './mdx.ts';
import { problem, shown, type Place, type Problem } from './problem.ts';
import { tellIssue, type Located } from './records.ts';
import { claimSchema, sectionSchema } from './schema.ts';

/** A link as it stands in a brief. */
export interface ProseLink {
  readonly url: string;
  readonly text: string;
  readonly place: Place;
  /** The claim it stands in. */
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
  /** Ids of all tags, also of those whose attributes have problems, so that one mistake is told once. */
  readonly declared: { readonly claims: ReadonlySet<string>; readonly sections: ReadonlySet<string> };
  readonly problems: readonly Problem[];
}

/** Collects sections, claims and links from the tree of a brief. */
export function extractProse(file: string, tree: Root): Prose {
  const sections: SectionTag[] = [];
  const claims: ClaimTag[] = [];
  const links: ProseLink[] = [];
  const problems: Problem[] = [];
  const declared = { claims: new Set<string>(), sections: new Set<string>() };
  let section = '';
  visitParents(tree, (node: Nodes, ancestors: Parents[]) => {
    if (node.type === 'link') {
      const claim = ancestors.findLast((above) => isTag(above, 'Claim'));
      const id = claim && attributesOf(claim as Tag)['id'];
      links.push({ url: node.url, text: toString(node), place: placeOf(file, node), ...(id && { claim: id }) });
    }
    if (isTag(node, 'Section')) {
      const read = readTag(file, node, 'section', sectionSchema);
      problems.push(...read.problems);
      const title = plainText(node);
      if (title === '') problems.push(problem(placeOf(file, node), 'section-has-text', 'This section has no heading text. Write it between the tags.'));
      section = attributesOf(node)['id'] ?? '?';
      declared.sections.add(section);
      if (read.value) sections.push({ ...read.value, title });
    }
    if (isTag(node, 'Claim')) {
      const read = readTag(file, node, 'claim', claimSchema);
      declared.claims.add(attributesOf(node)['id'] ?? '?');
      const text = plainText(node);
      problems.push(...read.problems, ...checkSeat(file, node, ancestors, section, text));
      if (read.value) claims.push({ ...read.value, text, section });
    }
  });
  return { sections, claims, links, declared, problems };
}

function plainText(node: Nodes): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}

function attributesOf(tag: Tag): Record<string, string> {
  return Object.fromEntries(
    tag.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [])),
  );
}

/** Checks a tag’s attributes against their schema. */
function readTag<T extends { id: string }>(file: string, tag: Tag, noun: string, schema: z.ZodType<T>): { value?: Located<T>; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = new Map<PropertyKey, Place>();
  for (const attribute of tag.attributes) {
    const place = placeOf(file, attribute);
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
      problems.push(problem(place, 'value-is-well-formed', `${shown(name)} must be a plain text in quotation marks, as in \`id="two-words"\`.`));
    } else if (places.has(attribute.name)) {
      problems.push(problem(place, 'key-is-unique', `${shown(attribute.name)} stands here a second time. Keep one of them.`));
    }
    if (attribute.type === 'mdxJsxAttribute') places.set(attribute.name, place);
  }
  const whole = placeOf(file, tag);
  const at = (path: readonly PropertyKey[] = []) => places.get(path[0] ?? '') ?? whole;
  if (problems.length > 0) return { problems };
  const input = attributesOf(tag);
  const result = schema.safeParse(input);
  const yaml = { keyAt: at, valueAt: at };
  if (!result.success) return { problems: result.error.issues.flatMap((issue) => tellIssue(noun, issue, input, schema, yaml)) };
  return { value: { id: result.data.id, value: result.data, ...yaml }, problems };
}

/** Whether a claim stands where a claim can stand and be found. */
function checkSeat(file: string, tag: Tag, ancestors: readonly Parents[], section: string, text: string): Problem[] {
  const place = placeOf(file, tag);
  const problems: Problem[] = [];
  const block = ancestors.find((above) => above.type === 'paragraph' || above.type === 'tableCell');
  const inside = (type: string) => ancestors.some((above) => above.type === type);
  if (tag.type === 'mdxJsxFlowElement' || !block || inside('footnoteDefinition') || inside('link') || onlyTags(block)) {
    const message = 'This claim does not stand in running text. Put it inside a paragraph, list item or table cell, with text such as its full stop outside the tag.';
    problems.push(problem(place, 'claim-sits-in-text', message));
  }
  if (ancestors.some((above) => isTag(above, 'Claim'))) problems.push(problem(place, 'claims-do-not-nest', 'This claim stands inside another. Close the first one before it.'));
  if (!section) problems.push(problem(place, 'claim-sits-in-section', 'This claim stands before the first section. Put it under a `## <Section …>` heading.'));
  if (text === '') problems.push(problem(place, 'claim-has-text', 'This claim has no text. Write what is claimed between the tags.'));
  return problems;
}

/** MDX takes the paragraph away from tags that have no text beside them. */
function onlyTags(block: Parents): boolean {
  return block.type === 'paragraph' && block.children.every((child) => isTag(child) || (child.type === 'text' && child.value.trim() === ''));
}
