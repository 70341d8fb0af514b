import type { Health } from './model/health.ts';
import type { Brief, Citation, Claim, Entity, EntityKind, Section, Speaker } from './model/types.ts';
import type { Counted, Failure, Finding, OutcomeWord, Side, Sort, Strength } from './model/words.ts';

/** The name of a finding’s mark, or of no finding, in `data-mark`; marks.css draws its shape. */
export function markOf({ finding }: { readonly finding?: Finding }): string {
  return (finding ?? 'no link').replace(' ', '-');
}

/** What each finding means, for the legend and the method page; the order is the scale, lowest first. */
export const findingMeanings: Readonly<Record<Finding, string>> = {
  contested: 'a page contradicts what the claim asserts',
  'not found': 'it was searched for, and nothing was found',
  'partly supported':
    'pages carry part of it, or the article says more than they do; where a page contradicts a part, an outcome says so',
  supported: 'at least one page states it and none contradicts it',
};

/** What it means that the article gives no link. */
export const noLinkMeaning = 'the article gives none there; nothing was searched, and it is no criticism';

/** Outcomes as readers see them. */
export const outcomeLabels: Readonly<Record<OutcomeWord, string>> = {
  denied: 'denied',
  'rated-false': 'rated false',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  overtaken: 'overtaken by events',
};

/** How a page bears on a citation, as readers see it. */
export const strengthLabels: Readonly<Record<Strength, string>> = {
  direct: 'States it',
  partial: 'Carries part of it',
  background: 'Background',
  contradicts: 'Contradicts it',
};

/** What is known of an address, in a sentence; one that ends in a colon wants the address it leads to. */
export function healthLabel(health: Health): string {
  const day = dateLabel(health.checked);
  if (health.status === 'answered') return `Its address answered on ${day}.`;
  if (health.status === 'moved') return `Moved, as seen on ${day}, to:`;
  if (health.status === 'redirected') return `On ${day} its address led to:`;
  if (health.status === 'gone') return `Gone since ${dateLabel(health.since)}; last looked for on ${day}.`;
  return `${unansweredLabels[health.why]} on ${day}.`;
}

const NO_ANSWER = 'Its address did not answer';
const unansweredLabels: Readonly<Record<Failure, string>> = {
  'not-found': 'Not found at its address',
  removed: 'Not found at its address',
  'no-host': NO_ANSWER,
  // Many sites refuse all programs: that says nothing about the page.
  refused: 'Its address could not be checked',
  'too-many-requests': 'Its address could not be checked',
  'server-error': NO_ANSWER,
  'time-limit': NO_ANSWER,
  'no-connection': NO_ANSWER,
  'no-secure-connection': NO_ANSWER,
  'bad-redirect': NO_ANSWER,
};

/** Kinds of assertion, as readers see them. */
export const sortLabels: Readonly<Record<Sort, string>> = {
  report: 'Report',
  estimate: 'Estimate',
  statement: 'Statement',
  forecast: 'Forecast',
  judgement: 'Judgement of the article',
};

/** Sides, as readers see them. */
export const sideLabels: Readonly<Record<Side, string>> = { ukraine: 'Ukraine', russia: 'Russia', both: 'both sides' };

/** What a number counts, as readers see it. */
export const countLabels: Readonly<Record<Counted, string>> = {
  applied: 'applied',
  present: 'present',
  recruited: 'recruited',
  offered: 'offered or willing',
  killed: 'killed',
  released: 'released',
  arrived: 'arrived',
};

/** “Partly supported”, or “It was said: supported” (“What was said: contested”) where the claim reports what somebody said. */
export function findingLabel(claim: Pick<Claim, 'finding' | 'by'>): string {
  if (!claim.finding) return 'No link';
  if (claim.by.length === 0) return capitalised(claim.finding);
  return claim.finding === 'contested' ? 'What was said: contested' : `It was said: ${claim.finding}`;
}

/** The finding and, with equal weight, what became of the thing claimed. */
export function verdict(claim: Pick<Claim, 'finding' | 'by' | 'citations'>): string {
  const outcomes = claim.citations.flatMap((citation) =>
    citation.outcome ? outcomeLabels[citation.outcome.word] : [],
  );
  return [findingLabel(claim), ...outcomes].join(' · ');
}

/** The verdict on one citation, in the words its claim calls for. */
export function citationVerdict(citation: Citation): string {
  const { finding, claim } = citation;
  return verdict({ by: claim?.by ?? [], citations: [citation], ...(finding && { finding }) });
}

/** Whether a claim shows its mark before anybody asks for it. */
export function isMarkedAtRest(claim: Claim): boolean {
  return (
    claim.finding === 'contested' ||
    claim.finding === 'partly supported' ||
    claim.citations.some((citation) => citation.outcome)
  );
}

/** “2 different reports found”, contradicting ones named apart. */
export function reportsFound(citation: Citation): string {
  const against = new Set(
    citation.evidence.flatMap((one) => (one.strength === 'contradicts' ? one.source.report.id : [])),
  );
  const found = `${citation.reportCount} different ${citation.reportCount === 1 ? 'report' : 'reports'} found`;
  return against.size === 0
    ? found
    : `${found}; ${against.size} other ${against.size === 1 ? 'contradicts' : 'contradict'} it`;
}

/** A claim as a sentence of its own; a full stop is added where none stands at its end or within its closing quotation marks. */
export function sentence(text: string): string {
  return `${capitalised(text)}${/[.!?…][”’"']*$/.test(text) ? '' : '.'}`;
}

/** With a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** “4 February 2023” for 2023-02-04; a month or a year alone stays one. */
export function dateLabel(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** “Vladimir Putin and Sergei Shoigu” */
export function speakers(by: readonly Speaker[]): string {
  return listed(by.map((speaker) => speaker.name));
}

/** “a, b and c” */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** “20,000” or “1,000–3,000” */
export function countLabel({ low, high }: { readonly low: number; readonly high: number }): string {
  const number = (value: number) => value.toLocaleString('en');
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** The kinds of entity, as headings. */
export const kindLabels: Readonly<Record<EntityKind, string>> = {
  groups: 'Groups',
  countries: 'Countries and regions',
  people: 'People',
};

/** “country”, “region”, “group” or “person” */
export function entityNoun(entity: Entity): string {
  if (entity.kind === 'countries') return entity.isRegion ? 'region' : 'country';
  return entity.kind === 'groups' ? 'group' : 'person';
}

/** “1 claim” or “9 claims” */
export function claimCount(count: number): string {
  return count === 1 ? '1 claim' : `${count} claims`;
}

/** “9 claims, 7 of them with a link that was checked” */
export function claimsChecked(claims: readonly Claim[]): string {
  if (claims.length === 0) return 'No claim of its own';
  const checked = claims.filter((claim) => claim.finding).length;
  return `${claimCount(claims.length)}, ${checked === claims.length ? 'all' : `${checked} of them`} with a link that was checked`;
}

/** What the page of a section holds. */
export function sectionSummary({ title, basedOn }: Brief, section: Section): string {
  return `${claimsChecked(section.claims)}: a section of the brief “${title}”, state of ${dateLabel(basedOn.asOf)}.`;
}

/** What the page of an entity holds. */
export function entitySummary(entity: Entity): string {
  const what = entity.what ?? capitalised(entityNoun(entity));
  return `${what}: names, and every claim about ${entity.name}, with what was found for it.`;
}
