import type { BriefFiles } from '../brief.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { missing } from './references.ts';

/** Links of the credits stand after the last paragraph of the article’s text and belong to no claim. */
export function isCredit(paragraph: number, paragraphs: number): boolean {
  return paragraph > paragraphs;
}

/** Every link of the article’s body stands in exactly one claim, of its own paragraph. */
export function checkCited(brief: BriefFiles): Problem[] {
  if (!brief.prose) return [];
  const cited = brief.prose.links.filter((link) => link.url.startsWith('cite:'));
  const paragraphs = brief.frontMatter?.basedOn.paragraphs ?? Infinity;
  const citations = new Map(brief.citations.list.map((citation) => [citation.id, citation]));
  const claims = new Map(brief.prose.claims.map((claim) => [claim.id, claim]));
  const found: Problem[] = [];
  const times = new Map<string, number>();
  for (const link of cited) {
    const id = link.url.slice('cite:'.length);
    times.set(id, (times.get(id) ?? 0) + 1);
    found.push(...missing('cited-citation-exists', id, brief.citations.declared, link.place, 'a citation of citations.yaml'));
    if (link.text.trim() === '') found.push(problem(link.place, 'value-is-well-formed', `The link to ${shown(link.url)} has no text. Write the words it stands on.`));
    if (link.claim === undefined) {
      found.push(problem(link.place, 'citation-sits-in-claim', `The citation ${shown(id)} stands outside a claim. Put it inside the claim it belongs to.`));
    }
    if (times.get(id) === 2) found.push(problem(link.place, 'body-link-is-in-one-claim', `The citation ${shown(id)} is cited a second time here. Cite it in one claim only.`));
    const said = claims.get(link.claim ?? '')?.value.paragraph;
    const citation = citations.get(id);
    if (said === undefined || !citation || Number(said) === citation.value.paragraph) continue;
    found.push(problem(link.place, 'paragraphs-agree', `The claim is of paragraph ${said}, but its citation ${shown(id)} is of paragraph ${citation.value.paragraph}. Mend one of them.`));
  }
  for (const citation of brief.citations.list) {
    if (times.has(citation.id) || isCredit(citation.value.paragraph, paragraphs)) continue;
    found.push(problem(citation.keyAt(), 'body-link-is-in-one-claim', `The citation ${shown(citation.id)} stands in no claim. Cite it in the claim that it belongs to.`));
  }
  return found;
}

/** Links are numbered 1, 2, 3 … as in the article. */
export function checkLinkNumbers(brief: BriefFiles): Problem[] {
  const byNumber = new Map<number, string>();
  const found = brief.citations.list.flatMap((citation) => {
    const { link } = citation.value;
    const other = byNumber.get(link);
    byNumber.set(link, other ?? citation.id);
    if (other) return [problem(citation.valueAt(['link']), 'link-numbers-are-complete', `Link ${link} is already ${shown(other)}. Give each citation its own number.`)];
    if (link <= brief.citations.declared.size) return [];
    return [problem(citation.valueAt(['link']), 'link-numbers-are-complete', `Link ${link} is higher than the number of citations, ${brief.citations.declared.size}. Number them without gaps.`)];
  });
  return found;
}

/** What a claim says of itself agrees: its paragraph is one of the article’s, a count says what it counts, a statement whose it is. */
export function checkClaims(brief: BriefFiles): Problem[] {
  const paragraphs = brief.frontMatter?.basedOn.paragraphs ?? Infinity;
  return (brief.prose?.claims ?? []).flatMap((claim) => {
    const { paragraph, count, counts, sort, by } = claim.value;
    const found: Problem[] = [];
    if (Number(paragraph) > paragraphs) found.push(problem(claim.valueAt(['paragraph']), 'paragraph-exists', `The article has ${paragraphs} paragraphs, so there is no paragraph ${paragraph}. Give the right number.`));
    if (count && !counts) found.push(problem(claim.valueAt(['count']), 'count-has-its-words', 'This count does not say what it counts. Add `counts`.'));
    if (counts && !count) found.push(problem(claim.valueAt(['counts']), 'count-has-its-words', 'This claim has `counts` but no `count`. Add the number or take it out.'));
    if (sort === 'statement' && !by) found.push(problem(claim.valueAt(['sort']), 'statement-names-speaker', 'This statement does not say who makes it. Add `by`.'));
    return found;
  });
}
