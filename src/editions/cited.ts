import { paths } from '../links.ts';
import type { Brief, Claim, Section } from '../model/types.ts';
import { editionLabel } from '../wording/editions.ts';
import { changedSince } from './history.ts';

/** The edition by which a brief, or a part of it, is cited. */
export interface CitedEdition {
  /** “edition of 22 November 2026”, or “changed since the edition of 22 November 2026” */
  readonly version: string;
  /** The path of the same place in that edition, or of the whole edition if it has no such place. */
  readonly path: string;
}

/** The last edition of a brief and the place of a part in it, if there is an edition. */
export function citedEdition(brief: Brief, part?: Claim | Section): CitedEdition | undefined {
  const last = brief.editions.at(-1);
  if (!last) return undefined;
  const comparison = changedSince(brief)?.comparison;
  const isClaim = part !== undefined && 'citations' in part;
  const claims = part === undefined ? [] : isClaim ? [part] : part.claims;
  const isChanged = part
    ? claims.some(({ id }) => comparison?.claims.some((change) => change.id === id))
    : comparison !== undefined;
  const places = new Set([...last.file.claims, ...last.file.sections].map(({ id }) => id));
  const id = part && [part.id, ...part.formerly].find((one) => places.has(one));
  return {
    version: `${isChanged ? 'changed since the ' : ''}${editionLabel(last.name)}`,
    path: id ? paths.inEdition(brief.slug, last.name, id) : paths.edition(brief.slug, last.name),
  };
}
