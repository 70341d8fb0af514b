import { paths } from '../../links.ts';
import type { BriefFiles } from '../read/brief.ts';
import type { RecordOf } from '../read/kinds.ts';
import type { ProseLink } from '../read/extract.ts';
import type { Permalink } from '../read/permalinks.ts';
import { problem, problemsAt, shown, type Fault, type Problem } from '../problem.ts';
import { goneNumbers, linkNumbers, publishedNumbers } from '../link-numbers.ts';
import { repeats } from '../repeats.ts';
import { isWhole } from '../read/records.ts';
import { checkLinks, missing } from './references.ts';

/** Links after the last paragraph are credits and belong to no claim. */
export function isCredit({ frontMatter }: BriefFiles, paragraph: number | undefined): boolean {
  if (paragraph === undefined) return false;
  // While the front matter cannot be read, every link counts as a credit.
  return !frontMatter || paragraph > (frontMatter.basedOn?.paragraphs ?? Infinity);
}

/** Every link of the article’s body is in exactly one claim, of the same paragraph. */
export function checkCited(brief: BriefFiles): Problem[] {
  if (!brief.prose) return [];
  const links = brief.prose.links.filter((link) => link.url.startsWith('cite:') && link.url !== 'cite:');
  const repeated = new Set(repeats(links, ({ url }) => url).map(({ one }) => one));
  const astray = links.flatMap((link) => {
    const id = link.url.slice('cite:'.length);
    if (link.claim === undefined) {
      const message = `${shown(id)} is cited outside a claim. Put it inside the claim it belongs to.`;
      return [problem(link.place, 'citation-sits-in-claim', message)];
    }
    if (repeated.has(link)) {
      const message = `The citation ${shown(id)} is cited a second time here. Cite it in one claim only.`;
      return [problem(link.place, 'body-link-is-in-one-claim', message)];
    }
    return missing('cited-citation-exists', id, brief.citations.declared, link.place, 'a citation of citations.yaml');
  });
  // A misspelt link may mean any citation that seems uncited.
  const isAstray =
    checkLinks(brief).length > 0 || brief.prose.problems.some(({ rule }) => rule === 'link-is-well-formed');
  if (astray.length > 0) return astray;
  return [...checkParagraphs(brief, links), ...(isAstray ? [] : checkUncited(brief, links))];
}

function checkParagraphs(brief: BriefFiles, links: readonly ProseLink[]): Problem[] {
  const last = brief.frontMatter?.basedOn?.paragraphs ?? Infinity;
  const citations = new Map(brief.citations.list.map((citation) => [citation.id, citation.value]));
  const claims = new Map(brief.prose?.declared ? brief.prose.claims.map((claim) => [claim.id, claim.value]) : []);
  return links.flatMap(({ url, claim = '', place }) => {
    const id = url.slice('cite:'.length);
    const said = Number(claims.get(claim)?.paragraph);
    const paragraph = citations.get(id)?.paragraph;
    if (!paragraph || !(said <= last) || said === paragraph) return [];
    const message = `The claim is of paragraph ${said}, but its citation ${shown(id)} is of paragraph ${paragraph}. Correct one of them.`;
    return [problem(place, 'paragraphs-agree', message)];
  });
}

function checkUncited(brief: BriefFiles, links: readonly ProseLink[]): Problem[] {
  if (!brief.citations.declared) return [];
  const cited = new Set(links.map(({ url }) => url));
  return brief.citations.list
    .filter(({ id, value }) => !cited.has(`cite:${id}`) && !isCredit(brief, value.paragraph))
    .map(({ id, keyAt }) => {
      const message = `No claim cites ${shown(id)}. Cite it in the claim that it belongs to.`;
      return problem(keyAt(), 'body-link-is-in-one-claim', message);
    });
}

/** Links are numbered 1, 2, 3 … */
export function checkLinkNumbers(brief: BriefFiles, permalinks: readonly Permalink[]): Problem[] {
  const { citations } = brief;
  const numbered = citations.list.filter(({ value }) => value.link !== undefined);
  const repeated = repeats(numbered, ({ value }) => value.link).map(({ one, first }) => {
    const message = `Link ${one.value.link} is already ${shown(first.id)}. Give each citation its own number.`;
    return problem(one.valueAt(['link']), 'link-numbers-are-complete', message);
  });
  // A number that seems to be missing may be that of a repeated one or of a record that could not be read.
  if (repeated.length > 0 || !isWhole(citations)) return repeated;
  const moved = checkPublished(brief, permalinks);
  return moved.length > 0 ? moved : checkGaps(brief, permalinks);
}

/** The number of a link is part of an address, so it stays that of its citation. */
function checkPublished({ slug, citations }: BriefFiles, permalinks: readonly Permalink[]): Problem[] {
  const numbers = publishedNumbers(slug, permalinks);
  const owners = new Map([...numbers].map(([id, link]) => [link, id]));
  return citations.list.flatMap((citation) => {
    const { link } = citation.value;
    const [own, owner] = [numbers.get(citation.id), owners.get(link ?? 0)];
    if (!link || link === own || (!own && !owner)) return [];
    const message = own
      ? `${shown(citation.id)} was published as link ${own}. Give it that number again.`
      : `Link ${link} was published for ${shown(owner)}. Give this citation another number or, if it is the same under a new id, write that in content/permalinks.txt.`;
    return [problem(citation.valueAt(['link']), 'link-number-is-permanent', message)];
  });
}

function checkGaps(brief: BriefFiles, permalinks: readonly Permalink[]): Problem[] {
  // A removed link keeps its number: no other may take its address.
  const isGone = goneNumbers(brief.slug, permalinks);
  // A published number that is not gone is missing in the list of addresses.
  const published = new Set(publishedNumbers(brief.slug, permalinks).values());
  const numbers = linkNumbers(brief, permalinks);
  let last = 0;
  return brief.citations.list
    .map((citation) => ({ citation, link: numbers.get(citation.id) ?? 0 }))
    .toSorted((a, b) => a.link - b.link)
    .flatMap(({ citation, link }) => {
      let next = last + 1;
      while (next < link && (isGone(next) || published.has(next))) next++;
      last = link;
      if (next === link) return [];
      const message = `Here is link ${link}, but there is no link ${next}. Number them without gaps, or mark ${shown(paths.cite(brief.slug, next))} as gone.`;
      return [problem(citation.valueAt(['link']), 'link-numbers-are-complete', message)];
    });
}

/** Checks one claim at a time: its paragraph exists, and a statement has a speaker. */
export function checkClaims({ frontMatter, prose }: BriefFiles): Problem[] {
  return (prose?.claims ?? []).flatMap(({ value: { paragraph, sort, by }, valueAt }) => {
    const message = 'This statement does not say who makes it. Add `by`.';
    return [
      ...problemsAt(valueAt(['paragraph']), frontMatter && paragraphFault(frontMatter.basedOn, Number(paragraph ?? 0))),
      ...problemsAt(valueAt(['sort']), sort === 'statement' && !by && ['statement-names-speaker', message]),
    ];
  });
}

/** A paragraph exists in the article; if paragraphs are numbered, every claim has one. */
function paragraphFault(article: RecordOf<'front-matter'>['basedOn'], paragraph: number): Fault | undefined {
  const last = article?.paragraphs;
  if (!paragraph) return last ? ['field-is-present', '`paragraph` is missing in this claim. Add it.'] : undefined;
  if (!article)
    return ['paragraph-exists', 'This brief restates no article, so a claim has no paragraph. Take it out.'];
  if (paragraph <= (last ?? Infinity)) return undefined;
  const message = `The article has ${last} paragraphs, so there is no paragraph ${paragraph}. Give the right number.`;
  return ['paragraph-exists', message];
}
