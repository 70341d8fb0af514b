import { at, exact } from './linking.ts';
import { countIn } from './read/count.ts';
import type { ClaimTag } from './read/extract.ts';
import { idsOf } from './read/forms.ts';
import { idsIn } from './rules/references.ts';
import type { Side } from './sides.ts';
import type { Entity } from './entity.ts';
import type { Citation } from './evidence.ts';
import type { Claim, Counted, Section, Speaker } from './types.ts';
import { findings, type Finding } from './words.ts';

/** What the tag of a claim can name. */
export interface Named {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly sides: ReadonlyMap<string, Side>;
  readonly counts: ReadonlyMap<string, Counted>;
}

/** A claim as its tag says it. */
export function linkClaim(tag: ClaimTag, section: Section, { entities, sides, counts }: Named) {
  const { alone, count, counts: what, of, death, paragraph, side, ...written } = exact(tag.value);
  const number = count ? countIn(count) : undefined;
  return {
    ...written,
    text: alone ?? tag.text,
    flow: tag.text,
    section,
    ...(paragraph && { paragraph: Number(paragraph) }),
    about: idsIn(written.about).map((id) => at(entities, id)),
    by: written.by ? linkSpeakers(written.by, entities) : [],
    ...(side && { side: at(sides, side) }),
    ...(number && what && { count: { ...number, what: at(counts, what), ...(of && { of: at(entities, of) }) } }),
    reportsDeath: death === 'yes',
    formerly: idsOf(written.formerly),
  };
}

/** What was found for a claim: the lowest finding of its citations, and all their outcomes. */
export function linkFinding(citations: readonly Citation[]): Pick<Claim, 'citations' | 'finding' | 'outcomes'> {
  const finding = lowest(citations.flatMap((citation) => citation.finding ?? []));
  const outcomes = citations.flatMap((citation) => citation.outcome ?? []);
  return { citations, ...(finding && { finding }), outcomes };
}

function linkSpeakers(by: string, entities: Named['entities']): Speaker[] {
  if (by.startsWith('"')) return [{ name: by.slice(1, -1) }];
  return idsIn(by).map((id) => {
    const entity = at(entities, id);
    return { name: entity.name, entity };
  });
}

function lowest(found: readonly Finding[]): Finding | undefined {
  return findings.find((finding) => found.includes(finding));
}
