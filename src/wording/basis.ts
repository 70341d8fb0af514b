import type { Source } from '../model/evidence.ts';
import type { Brief, Claim } from '../model/types.ts';
import { pagesFound } from '../model/found.ts';
import { textOfSpans, textsOf } from '../model/spans.ts';
import { capitalised, counted, dateLabel, quoted } from './text.ts';

/** What the words about an article depend on: whether a brief restates one, and what became of its links. */
export type Basis = Pick<Brief, 'basedOn' | 'asOf' | 'seenIn'>;

/** What a brief is based on and how it was checked, in a few sentences. */
export function basisText(brief: Brief): string {
  const restates = brief.basedOn ? ` Restates, in our words, ${articleName(brief.basedOn)}.` : '';
  return `${stateLabel(brief)}.${restates} ${evidenceLine(brief)}`;
}

/** “Updated 4 March 2023” */
export function updatedLabel({ published, updated }: Brief): string {
  return `${updated > published ? 'Updated' : 'Published'} ${dateLabel(updated)}`;
}

/** Both as plain paragraphs. */
export function basisTexts(brief: Brief): readonly string[] {
  return [basisText(brief), `${updatedLabel(brief)}.`];
}

function articleName({ title, author, producer }: NonNullable<Brief['basedOn']>): string {
  return `${quoted(title)} by ${author}${producer ? ` (${producer})` : ''}`;
}

function evidenceLine(brief: Brief): string {
  const { basedOn, claims } = brief;
  if (!hasLinks(brief)) return NO_LINKS;
  const pages = pagesBeside(brief).length;
  const borne = claims.filter(({ citations }) => citations.some(({ evidence }) => evidence.length > 0)).length;
  const whose = basedOn?.links === 'kept' ? 'evidence' : 'our evidence';
  const stand =
    pages > 0
      ? `${counted(pages, 'page')} ${pages === 1 ? 'stands' : 'stand'} beside ${borne} of its ${counted(claims.length, 'claim')} as ${whose}`
      : 'no page was found for any of its links';
  return basedOn?.links === 'lost'
    ? `Its links were lost in our copy; we searched again, and ${stand}.`
    : `${capitalised(stand)}.`;
}

/** Whether a claim of a brief has a link, so that something was searched. */
export function hasLinks({ claims }: Pick<Brief, 'claims'>): boolean {
  return claims.some(({ citations }) => citations.length > 0);
}

const NO_LINKS = 'No claim has a link, so nothing was searched.';

/** “8 minutes”: how long the text of a brief takes to read. */
export function minutesLabel({ text }: Pick<Brief, 'text'>): string {
  const words = textsOf(text.blocks).map(textOfSpans).join(' ').split(/\s+/).length;
  return counted(Math.max(1, Math.round(words / WORDS_A_MINUTE)), 'minute');
}

// Of English prose, read silently: https://doi.org/10.1016/j.jml.2019.104047
const WORDS_A_MINUTE = 238;

/** The pages found for the links of a brief’s claims; those of the credits are not among them. */
export function pagesBeside({ claims }: Brief): readonly Source[] {
  return pagesFound(claims.flatMap(({ citations }) => citations));
}

/** “As of February 2023” */
export function stateLabel({ asOf }: Pick<Brief, 'asOf'>): string {
  return `As of ${dateLabel(asOf)}`;
}

/** “article” or “brief”: whose the claims and links are. */
export function textNoun({ basedOn }: Basis): string {
  return basedOn ? 'article' : 'brief';
}

/** “, based on an article by …”; empty without an article. */
export function basedOnArticle({ basedOn }: Basis): string {
  return basedOn ? `, based on an article by ${basedOn.author}` : '';
}

/** “article by …, paragraph 3”, as far as there is one and its paragraphs are numbered. */
function articleOf({ basedOn }: Basis, claim?: Claim): string {
  return `article by ${basedOn?.author}${claim?.paragraph ? `, paragraph ${claim.paragraph}` : ''}`;
}

/** The origin of a claim that reports a death, without calling it a claim. */
export function deathFrom(basis: Basis, claim?: Claim): string {
  return basis.basedOn ? `From an ${articleOf(basis, claim)}` : 'From a research brief';
}

/** The same on a card. */
export function deathOnCard(basis: Basis, claim: Claim): string {
  return basis.basedOn ? `From the ${articleOf(basis, claim)}` : deathFrom(basis);
}

/** “A claim from the article by …, paragraph 3” */
export function claimOnCard(basis: Basis, claim: Claim): string {
  return basis.basedOn ? `A claim from the ${articleOf(basis, claim)}` : 'A claim from this brief';
}

/** “Based on the article by …”; empty without an article. */
export function basisOnCard(basis: Basis): string {
  return basis.basedOn ? `Based on the ${articleOf(basis)}` : '';
}

/** “Claim in an article by …” */
export function claimOf(basis: Basis): string {
  return basis.basedOn ? `Claim in an ${articleOf(basis)}` : 'Claim in a research brief';
}

/** “based on “…” by … (…)”; empty without an article. */
export function basedOnWords({ basedOn }: Basis): string {
  return basedOn ? `based on ${articleName(basedOn)}` : '';
}

/** “The article’s judgement”, unless somebody else’s is reported. */
export function sortLabel(basis: Basis, { sort, by }: Pick<Claim, 'sort' | 'by'>): string {
  return sort === 'judgement' && by.length === 0 ? `The ${textNoun(basis)}’s judgement` : capitalised(sort);
}

/** The label of a source that came after the date up to which a brief reports. */
export function laterLabel({ basedOn, asOf }: Basis): string {
  return basedOn ? 'later than the article' : `later than ${dateLabel(asOf)}`;
}

/** Whose the pages beside a claim are. */
export function whosePages(basis: Basis): string {
  return `These pages are our evidence${notTheAuthors(basis, ', which are lost')}.`;
}

/** What the list of evidence says of itself. */
export function evidenceIntro(brief: Brief): string {
  const { basedOn, citations } = brief;
  if (citations.length === 0) return NO_LINKS;
  if (!basedOn) return 'The links of the brief in their order, each with the pages found for it.';
  const found = basedOn.links === 'lost' ? 'that a search found' : 'found';
  return `The article’s links in its order, each with the pages ${found} for it. They are our evidence${notTheAuthors(brief, ', which are lost')}.`;
}

/** “The 60 links of the article, 2 of them in its credits, and the 170 pages found for them.” */
export function ledgerSummary(brief: Brief): string {
  const [links, pages] = [counted(brief.citations.length, 'link'), counted(pagesFound(brief.citations).length, 'page')];
  const credits = brief.citations.filter(({ claim }) => !claim).length;
  const ofThem = credits > 0 ? `, ${credits} of them in its credits,` : '';
  return `The ${links} of the ${textNoun(brief)}${ofThem} and the ${pages} found for ${brief.citations.length === 1 ? 'it' : 'them'}.`;
}

/** How the pages of the ledger were found. */
export function ledgerIntro(brief: Brief): string {
  const { basedOn, citations } = brief;
  const entries = citations.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const lost =
    basedOn?.links === 'lost' ? 'The addresses of the article’s links were lost in the copy that reached us. ' : '';
  const whose = basedOn ? `They are our evidence${notTheAuthors(brief)}. ` : '';
  const pages = pagesFound(citations);
  return `${lost}For each link we searched for pages that bear on what it was cited for. ${counted(pages.length, 'page')} ${pages.length === 1 ? 'is' : 'are'} used ${counted(entries, 'time')} for ${counted(citations.length, 'link')}. ${whose}${howSeen(brief)}`.trim();
}

/** How the pages were seen, in a sentence; empty if that is not said. */
export function howSeen({ seenIn }: Basis): string {
  if (!seenIn) return '';
  return seenIn === 'live'
    ? 'Each page was opened live.'
    : 'Each page was seen in a stored copy; none was opened live.';
}

/** “seen in a stored copy on 1 February 2020” */
export function seenLabel({ seenIn }: Basis, day: string): string {
  return `seen${seenIn === 'stored copies' ? ' in a stored copy' : ''} on ${dateLabel(day)}`;
}

/** How our evidence differs from the author’s sources, to follow “our evidence”. */
export function notTheAuthors({ basedOn }: Basis, lost = ''): string {
  if (!basedOn) return '';
  if (basedOn.links === 'kept') return '; those that the article itself links to are marked';
  return `, not the author’s sources${basedOn.links === 'lost' ? lost : ''}`;
}
