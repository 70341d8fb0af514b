import { citeId, paths } from '../../links.ts';
import type { Brief, Claim } from '../../model/types.ts';
import { answerOf, noteAnswer } from '../../wording/answer.ts';
import { restMark } from '../../wording/mark.ts';
import { dateLabel } from '../../wording/text.ts';
import type { Plan } from './built-site.ts';
import { evidenceFaults, sinceFaults } from './evidence.ts';
import { difference, fault, read } from './fault.ts';

/** Where the prose of a brief lacks its claims, in their words and with their findings, or its cautions. */
export function proseFaults(path: string, document: Document, brief: Brief): string[] {
  const elements = new Map([...document.querySelectorAll('.claim')].map((element) => [element.id, element]));
  const ids = new Set(brief.claims.map(({ id }) => id));
  return [
    ...[...elements]
      .filter(([id]) => !ids.has(id))
      .map(([, element]) => fault(path, element, 'the content has no such claim')),
    ...[...document.querySelectorAll('a.cite')]
      .filter((link) => !link.closest('.claim'))
      .map((link) => fault(path, link, 'this cites outside of a claim')),
    ...brief.claims.flatMap((claim) => {
      const element = elements.get(claim.id);
      const what = element ? claimFaults(element, claim) : ['it is not in the brief'];
      return what.map((one) => fault(path, `claim ${claim.id}`, one));
    }),
    ...brief.citations
      .filter(({ caution, link, claim }) => {
        const element = claim && elements.get(claim.id);
        return caution && element && !noteOf(link, element).includes(read(caution));
      })
      .map(({ link }) => fault(path, '<main>', `the caution of citation ${link} is not beside its claim`)),
    ...brief.citations
      .filter(({ since, link, claim }) => {
        const element = claim && elements.get(claim.id);
        const days = since.map(({ date }) => dateLabel(date)).join(', ');
        return element && days && !noteOf(link, element).endsWith(`Since then: ${days}`);
      })
      .map(({ link }) => fault(path, '<main>', `the note of citation ${link} does not tell when it went on`)),
  ];
}

/** The words of the note of a citation on the block of its claim. */
function noteOf(link: number, claim: Element): string {
  const notes = claim.closest('.prose > .noted')?.querySelector('.notes');
  return read(notes?.querySelector(`p:has(> a[href="#${citeId(link)}"])`)?.textContent);
}

function claimFaults(element: Element, claim: Claim): string[] {
  const self = element.querySelector('.self');
  const mark = read(self?.textContent ? self.textContent : self?.getAttribute('aria-label'));
  const words = read(element.textContent.replace(self?.textContent ?? '', ''));
  const wanted = claim.citations.map(({ link }) => `#${citeId(link)}`).join(' ');
  const cites = [...element.querySelectorAll('a.cite')].map((link) => link.getAttribute('href')).join(' ');
  return [
    ...(words === claim.flow ? [] : ['its words are not those of the content']),
    ...(element.closest('p, li, td') ? [] : ['it is not in a block of text']),
    ...(mark.endsWith(noteAnswer(claim)) || mark.endsWith(`(${noteAnswer(claim)})`)
      ? []
      : [`“${mark}” is shown where the answer is “${noteAnswer(claim)}”`]),
    ...difference('its mark', self?.textContent ? self.getAttribute('data-mark') : undefined, restMark(claim)),
    ...(cites === wanted ? [] : [`it leads to “${cites}”, not to “${wanted}”`]),
  ];
}

/** Where the list of citations does not hold each one with its evidence and the way back to its claim. */
export function citationFaults(path: string, document: Document, brief: Brief, { base }: Plan): string[] {
  return brief.citations.flatMap((citation) => {
    const { link, claim } = citation;
    const entry = document.getElementById(citeId(link));
    if (!entry) return [fault(path, '<main>', `there is no evidence of citation ${link}`)];
    const back = entry.querySelector('[role=doc-backlink]')?.getAttribute('href');
    const answer = read(entry.closest('li')?.querySelector('.verdict')?.textContent);
    return [
      ...evidenceFaults(entry, citation),
      ...sinceFaults(entry, citation.since),
      ...difference('the answer', answer, answerOf(brief, citation)),
      ...(claim && back !== base + paths.anchor(brief.slug, claim.id) ? ['it does not lead back to its claim'] : []),
    ].map((what) => fault(path, `#${citeId(link)}`, what));
  });
}
