import type { Claim } from '../model/types.ts';
import type { Sort } from '../model/words.ts';
import { sortLabel, type Basis } from './basis.ts';
import { capitalised, countLabel, dateLabel, speakers } from './text.ts';

/** The facts about a claim besides its text and subjects, each under its name. */
export function claimFacts(basis: Basis, claim: Claim): Readonly<Record<string, string>> {
  const facts = {
    'Said by': capitalised(speakers(claim.by)),
    Kind: sortLabel(basis, claim),
    When: claim.when && dateLabel(claim.when),
    Side: claim.side?.name,
    Number: claim.count && `${countLabel(claim.count)} (${claim.count.what.name})`,
    'In the article': claim.paragraph && `paragraph ${claim.paragraph}`,
  };
  return Object.fromEntries(Object.entries(facts).flatMap(([term, text]) => (text ? [[term, text]] : [])));
}

const origins: Readonly<Record<Sort, string>> = {
  report: 'Reported in',
  statement: 'Reported in',
  estimate: 'An estimate in',
  forecast: 'A forecast in',
  judgement: 'A judgement of',
};

/** Who says it and when, and in which article, in a sentence or two. */
export function claimOrigin({ basedOn, asOf }: Basis, { by, when, sort }: Claim): string {
  const said = by.length > 0 ? `Said by ${speakers(by)}${when ? `, ${dateLabel(when)}` : ''}. ` : '';
  if (!basedOn) return `${said}${origins[sort]} this brief, as of ${dateLabel(asOf)}.`;
  const { author, producer, events } = basedOn;
  const about = [producer, events].filter(Boolean).join('; ');
  return `${said}${origins[by.length > 0 ? 'statement' : sort]} an article by ${author}${about ? ` (${about})` : ''}.`;
}
