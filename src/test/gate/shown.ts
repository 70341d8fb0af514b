import { paths } from '../../links.ts';
import { claimsAbout } from '../../model/entities.ts';
import type { Brief, Claim, Model } from '../../model/types.ts';
import { sentence } from '../../wording/text.ts';
import { answerOf, reasonOf } from '../../wording/answer.ts';
import { markOf } from '../../wording/mark.ts';
import type { BuiltPage } from '../built-page.ts';
import type { Plan } from './built-site.ts';
import { happenedSince } from '../../model/since.ts';
import { sinceFaults } from './evidence.ts';
import { claimPageFaults } from './claim-shown.ts';
import { citationFaults, proseFaults } from './brief-shown.ts';
import { difference, fault, read } from './fault.ts';
import { kindOf, type PageKind } from './kinds.ts';

/** Where a page does not show what the content has for it: claims in their words, findings, outcomes, evidence. */
export function shownFaults({ path, document }: BuiltPage, plan: Plan): string[] {
  const kind = kindOf(plan.model, path);
  if (!kind) return [];
  if (kind.kind === 'claim') return claimPageFaults(path, document, kind.brief, kind.claim);
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
  readonly brief: Brief;
  readonly claim: Claim;
}

/** The claims that a page lists, in its order. */
function listed(model: Model, kind: PageKind): readonly Listed[] {
  const of = (brief: Brief, claims: readonly Claim[]) => claims.map((claim) => ({ brief, claim }));
  if (kind.kind === 'front') return model.briefs.flatMap((brief) => of(brief, brief.keyFindings));
  if (kind.kind === 'section') return of(kind.brief, kind.section.claims);
  if (kind.kind === 'since') return happenedSince(kind.brief).flatMap(({ claims }) => of(kind.brief, claims));
  if (kind.kind === 'entity') return claimsAbout(model, kind.entity).flatMap(({ brief, claims }) => of(brief, claims));
  if (kind.kind === 'claims') return of(kind.brief, kind.brief.claims);
  return [];
}

function listedFaults(path: string, document: Document, claims: readonly Listed[], { base }: Plan): string[] {
  const rows = [...document.querySelectorAll('.claim-list > li, .key-claims > li')];
  if (rows.length !== claims.length)
    return [fault(path, '<main>', `${rows.length} claims are listed, not ${claims.length}`)];
  return claims.flatMap(({ brief, claim }, index) => {
    const row = rows[index]!;
    const link = row.querySelector('a');
    const ways = [...row.querySelectorAll('a')].map((way) => way.getAttribute('href')).join(' and ');
    // The front page leads into the brief, a list to the page of each claim and then to its place.
    const [page, place] = [paths.claim(brief.slug, claim.id), paths.anchor(brief.slug, claim.id)];
    const wanted = (path === '/' ? [place] : [page, place]).map((to) => base + to).join(' and ');
    const answer = row.querySelector('.verdict');
    return [
      ...(ways === wanted ? [] : [`it leads to ${ways}, not to ${wanted}`]),
      ...(read(link?.textContent) === sentence(claim.text) ? [] : ['its words are not those of the content']),
      ...difference('the answer', read(answer?.textContent), answerOf(brief, claim)),
      ...difference('the mark', answer?.getAttribute('data-mark'), markOf(claim)),
      ...difference('the reason', read(row.querySelector('.reason')?.textContent), read(reasonOf(claim))),
    ].map((what) => fault(path, `claim ${claim.id}`, what));
  });
}
