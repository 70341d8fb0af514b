import type { Citation, Claim } from '../model/types.ts';
import { inOneWord } from '../browser/search/reference.ts';

/** What leads straight to a claim: its id, paragraph and links; and what it is about. Each in one word, as it is looked up. */
export function claimRefs({ id, formerly, number, paragraph, about, citations }: Claim): string {
  return [
    ...[id, ...formerly].map(inOneWord),
    `claim${number}`,
    ...(paragraph === undefined ? [] : [`paragraph${paragraph}`]),
    ...citations.map(citationRef),
    ...about.map((entity) => inOneWord(`about-${entity.id}`)),
  ].join(' ');
}

/** What leads straight to a citation. */
export function citationRef({ link }: Citation): string {
  return `link${link}`;
}
