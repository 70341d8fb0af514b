import type { Citation } from '../model/evidence.ts';
import type { Claim } from '../model/types.ts';
import { COUNTS, inOneWord } from '../browser/search/reference.ts';

/** What leads straight to a claim: its id, paragraph and links; what it is about, and whether it counts something. Each in one word, as it is looked up. */
export function claimRefs({ id, formerly, number, paragraph, about, citations, count }: Claim): string {
  return [
    ...[id, ...formerly].map(inOneWord),
    `claim${number}`,
    ...(paragraph === undefined ? [] : [`paragraph${paragraph}`]),
    ...citations.map(citationRef),
    ...about.map((entity) => inOneWord(`about-${entity.id}`)),
    ...(count ? [COUNTS] : []),
  ].join(' ');
}

/** What leads straight to a citation. */
export function citationRef({ link }: Citation): string {
  return `link${link}`;
}
