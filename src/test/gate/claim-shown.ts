import type { Brief, Claim } from '../../model/types.ts';
import { sinceClaim } from '../../model/since.ts';
import { answerOf } from '../../wording/answer.ts';
import { sentence } from '../../wording/text.ts';
import { evidenceFaults, sinceFaults } from './evidence.ts';
import { difference, fault, read } from './fault.ts';

/** Where the page of a claim does not show it as the content has it. */
export function claimPageFaults(path: string, document: Document, brief: Brief, claim: Claim): string[] {
  const cited = [...document.querySelectorAll('.cited')];
  return [
    ...difference('the heading', read(document.querySelector('h1')?.textContent), sentence(claim.text)),
    ...difference('the answer', read(document.querySelector('.verdict-line')?.textContent), answerOf(brief, claim)),
    ...sinceFaults(document, sinceClaim(claim)),
    ...claim.citations.flatMap((citation, index) => {
      const section = cited[index];
      return section ? evidenceFaults(section, citation) : [`there is no evidence of citation ${citation.link}`];
    }),
  ].map((what) => fault(path, '<main>', what));
}
