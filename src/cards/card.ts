import type { Brief, Claim, Section, Site } from '../model/types.ts';
import { answerOf, reasonOf } from '../wording/answer.ts';
import { basisOnCard, claimOnCard, deathOnCard, stateLabel } from '../wording/basis.ts';
import { markOf, type Mark } from '../wording/mark.ts';
import { counted, sentence, shortened } from '../wording/text.ts';

/** What a share card says; a missing text is empty. */
export interface Card {
  /** What it belongs to, above the text. */
  readonly kicker: string;
  /** “As of February 2023” */
  readonly state: string;
  readonly text: string;
  readonly summary: string;
  /** What was found for a claim, the counts of a section or brief. */
  readonly marks: readonly Marked[];
  /** Why that was found. */
  readonly reason: string;
  /** Where it comes from, below everything. */
  readonly foot: string;
  readonly site: string;
  readonly voice: Voice;
}

/** How its text is set; `quiet` is for deaths. */
export type Voice = 'title' | 'claim' | 'quiet';

/** Words with the mark before them, if any. */
export interface Marked {
  readonly shape?: Mark;
  readonly words: string;
}

/** The card of a claim: what it says and, unless it reports a death, what was found. */
export function claimCard(site: Site, brief: Brief, claim: Claim): Card {
  return {
    // A death is not put under the title of the brief, nor called a claim.
    kicker: claim.reportsDeath ? deathOnCard(brief, claim) : brief.title,
    state: stateLabel(brief),
    text: sentence(claim.text),
    summary: '',
    marks: claim.reportsDeath ? [] : [{ shape: markOf(claim), words: answerOf(brief, claim) }],
    reason: claim.reportsDeath ? '' : reasonOf(claim),
    foot: claim.reportsDeath ? '' : claimOnCard(brief, claim),
    site: site.name,
    voice: claim.reportsDeath ? 'quiet' : 'claim',
  };
}

/** The card of a section: its title and how many of its claims had a link to check. */
export function sectionCard(site: Site, brief: Brief, section: Section): Card {
  const { claims } = section;
  const checked = claims.filter((claim) => claim.finding).length;
  const isQuiet = claims.length > 0 && claims.every((claim) => claim.reportsDeath);
  const counts = `${counted(claims.length, 'claim')}, ${checked || 'none'} with a link checked`;
  const basis = basisOnCard(brief);
  return {
    kicker: isQuiet ? basis : brief.title,
    state: stateLabel(brief),
    text: section.title,
    summary: '',
    marks: isQuiet || claims.length === 0 ? [] : [{ words: counts }],
    reason: '',
    foot: isQuiet ? '' : basis,
    site: site.name,
    voice: isQuiet ? 'quiet' : 'title',
  };
}

/** The card of a whole brief. */
export function briefCard(site: Site, brief: Brief): Card {
  const checked = brief.citations.filter((citation) => citation.finding).length;
  const counts = `${counted(brief.claims.length, 'claim')}, ${counted(checked, 'link')} checked`;
  return {
    kicker: 'A research brief',
    state: stateLabel(brief),
    text: brief.title,
    summary: brief.summary,
    marks: [{ words: counts }],
    reason: '',
    foot: basisOnCard(brief),
    site: site.name,
    voice: 'title',
  };
}

/** The card of every page without its own. */
export function siteCard(site: Site): Card {
  return {
    kicker: '',
    state: '',
    text: site.name,
    summary: 'Research briefs in which every claim can be checked, found and linked to.',
    marks: [],
    reason: '',
    foot: site.publisher,
    site: '',
    voice: 'title',
  };
}

/** What a card says, for readers who do not see it, as far as services take it; what matters most comes first. */
export function altText(card: Card): string {
  // However long a claim is, what was found for it is said.
  const text = shortened(sentence(card.text), 300);
  const found = card.marks.map(({ words }) => words);
  const all = [text, card.summary, ...found, card.reason, card.kicker, card.foot, card.state, card.site];
  return shortened(all.filter(Boolean).map(sentence).join(' '), 420);
}
