import type { Brief, Claim } from '../../model/types.ts';
import { sinceClaim } from '../../model/since.ts';
import { answerOf } from '../../wording/answer.ts';
import { sentence } from '../../wording/text.ts';
import { pageFaults, sinceFaults } from './evidence.ts';
import { difference, fault, read } from './fault.ts';

/** Where the page of a claim does not show it as the content has it. */
export function claimPageFaults(path: string, document: Document, brief: Brief, claim: Claim): string[] {
  const reasons = [...document.querySelectorAll('.answer :is(.because, .caution)')].map((one) => read(one.textContent));
  const cited = [...document.querySelectorAll('.cited')];
  return [
    ...difference('the heading', read(document.querySelector('h1')?.textContent), sentence(claim.text)),
    ...difference('the answer', read(document.querySelector('.verdict-line')?.textContent), answerOf(brief, claim)),
    ...difference('the reason and the cautions', reasons.join(' '), reasonsOf(claim).map(read).join(' ')),
    ...sinceFaults(document, sinceClaim(claim)),
    ...claim.citations.flatMap((citation, index) => {
      const section = cited[index];
      return section ? pageFaults(section, citation) : [`there is no evidence of citation ${citation.link}`];
    }),
  ].map((what) => fault(path, '<main>', what));
}

function reasonsOf({ outcomes, citations }: Claim): readonly string[] {
  return [...outcomes.map(({ because }) => because), ...citations.flatMap(({ caution }) => caution ?? [])];
}
