import type { Claim } from '../model/types.ts';
import { sortLabel, type Basis } from './basis.ts';
import { capitalised, countLabel, dateLabel, speakers } from './text.ts';

/** The facts about a claim besides its text and subjects, each under its name. */
export function claimFacts(basis: Basis, claim: Claim): Readonly<Record<string, string>> {
  const facts = {
    'Said by': capitalised(speakers(claim.by)),
    Kind: sortLabel(basis, claim.sort),
    When: claim.when && dateLabel(claim.when),
    Side: claim.side?.name,
    Number: claim.count && `${countLabel(claim.count)} (${claim.count.what.name})`,
    'In the article': claim.paragraph && `paragraph ${claim.paragraph}`,
  };
  return Object.fromEntries(Object.entries(facts).flatMap(([term, text]) => (text ? [[term, text]] : [])));
}
