import type { Citation, Since } from '../../model/evidence.ts';
import { evidenceGroups } from '../../wording/evidence.ts';
import { dateLabel } from '../../wording/text.ts';
import { read } from './fault.ts';

/** Where a place does not show what was found for a citation: outcome, caution, and every page with what it says. */
export function evidenceFaults(place: Element, citation: Citation): string[] {
  const says = (selector: string, wanted: string | undefined, noun: string) =>
    read(place.querySelector(selector)?.textContent) === read(wanted)
      ? []
      : [`the ${noun} of citation ${citation.link} is not that of the content`];
  return [
    ...says('.because', citation.outcome?.because, 'outcome'),
    ...says('.caution', citation.caution, 'caution'),
    ...pageFaults(place, citation),
  ];
}

/** Where a place does not show every page found for a citation, the strongest first, with what it says. */
export function pageFaults(place: Element, citation: Citation): string[] {
  const of = `citation ${citation.link}`;
  const evidence = evidenceGroups(citation).flatMap((group) => group.evidence);
  const pages = [...place.querySelectorAll('.sources:not(.since .sources) > li')];
  if (pages.length !== evidence.length) return [`${pages.length} pages are shown for ${of}, not ${evidence.length}`];
  return evidence.flatMap(({ source, supports }, index) => {
    const page = pages[index]!;
    return [
      ...(page.querySelector('a')?.getAttribute('href') === source.url ? [] : [`${of} does not lead to ${source.url}`]),
      ...(read(page.textContent).includes(read(supports)) ? [] : [`${of} does not say “${read(supports)}”`]),
    ];
  });
}

/** Where a place does not tell what happened since: the day, the sentence and every page. */
export function sinceFaults(place: ParentNode, since: readonly Since[]): string[] {
  const shown = [...place.querySelectorAll('.since')];
  if (shown.length !== since.length) return [`${shown.length} things are shown since, not ${since.length}`];
  return since.flatMap(({ date, text, sources }, index) => {
    const words = read(shown[index]!.querySelector('p')?.textContent);
    const wanted = `${dateLabel(date)}: ${read(text)}`;
    const links = [...shown[index]!.querySelectorAll('.sources > li > a:first-child')].map((a) =>
      a.getAttribute('href'),
    );
    return [
      ...(words.endsWith(wanted) ? [] : [`“${words}” is shown where “${wanted}” happened since`]),
      ...sources
        .filter(({ url }) => !links.includes(url))
        .map(({ url }) => `${dateLabel(date)} does not lead to ${url}`),
    ];
  });
}
