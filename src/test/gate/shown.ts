import { paths } from '../../links.ts';
import { claimsAbout } from '../../model/entities.ts';
import type { Claim, Model } from '../../model/types.ts';
import { sentence } from '../../wording/text.ts';
import { verdict } from '../../wording/verdict.ts';
import type { BuiltPage } from '../built-page.ts';
import type { Plan } from './built-site.ts';
import { happenedSince } from '../../model/since.ts';
import { sinceFaults } from './evidence.ts';
import { claimPageFaults } from './claim-shown.ts';
import { citationFaults, proseFaults } from './brief-shown.ts';
import { fault, read } from './fault.ts';
import { kindOf, type PageKind } from './kinds.ts';

/** Where a page does not show what the content has for it: claims in their words, findings, outcomes, evidence. */
export function shownFaults({ path, document }: BuiltPage, plan: Plan): string[] {
  const kind = kindOf(plan.model, path);
  if (!kind) return [];
  if (kind.kind === 'claim') return claimPageFaults(path, document, kind.claim);
  if (kind.kind === 'sources') return citationFaults(path, document, kind.brief, plan);
  if (kind.kind === 'brief')
    return [...proseFaults(path, document, kind.brief), ...citationFaults(path, document, kind.brief, plan)];
  return [
    ...listedFaults(path, document, listed(plan.model, kind), plan),
    ...(kind.kind === 'since'
      ? sinceFaults(document, happenedSince(kind.brief)).map((what) => fault(path, '<main>', what))
      : []),
  ];
}

interface Listed {
  readonly claim: Claim;
  /** Where its words lead. */
  readonly leadsTo: string;
}

/** The claims that a page lists, in its order. */
function listed(model: Model, kind: PageKind): readonly Listed[] {
  const toPlace = (slug: string, claims: readonly Claim[]) =>
    claims.map((claim) => ({ claim, leadsTo: paths.anchor(slug, claim.id) }));
  if (kind.kind === 'front') return model.briefs.flatMap(({ slug, keyFindings }) => toPlace(slug, keyFindings));
  if (kind.kind === 'section') return toPlace(kind.brief.slug, kind.section.claims);
  if (kind.kind === 'since') return happenedSince(kind.brief).flatMap(({ claims }) => toPlace(kind.brief.slug, claims));
  if (kind.kind === 'entity')
    return claimsAbout(model, kind.entity).flatMap(({ brief, claims }) => toPlace(brief.slug, claims));
  if (kind.kind === 'claims')
    return kind.brief.claims.map((claim) => ({ claim, leadsTo: paths.claim(kind.brief.slug, claim.id) }));
  return [];
}

function listedFaults(path: string, document: Document, claims: readonly Listed[], { base }: Plan): string[] {
  const rows = [...document.querySelectorAll('.claim-list > li, .key-claims > li, table.claims > tbody > tr')];
  if (rows.length !== claims.length)
    return [fault(path, '<main>', `${rows.length} claims are listed, not ${claims.length}`)];
  return claims.flatMap(({ claim, leadsTo }, index) => {
    const row = rows[index]!;
    const link = row.querySelector('a');
    const words = read(row.querySelector('.verdict')?.textContent);
    return [
      ...(link?.getAttribute('href') === base + leadsTo ? [] : [`it does not lead to ${base}${leadsTo}`]),
      ...(read(link?.textContent) === sentence(claim.text) ? [] : ['its words are not those of the content']),
      ...(words === verdict(claim) ? [] : [`“${words}” is shown where the verdict is “${verdict(claim)}”`]),
    ].map((what) => fault(path, `claim ${claim.id}`, what));
  });
}
