import type { Citation } from '../../model/types.ts';
import { outcomeReason } from '../../wording/verdict.ts';
import { read } from './fault.ts';

/** Where a place does not show what was found for a citation: outcome, caution, and every page with what it says. */
export function evidenceFaults(place: Element, citation: Citation): string[] {
  const { link, outcome, caution, evidence } = citation;
  const of = `citation ${link}`;
  const pages = [...place.querySelectorAll('.pages > li')];
  const says = (selector: string, wanted: string | undefined, noun: string) =>
    read(place.querySelector(selector)?.textContent) === (wanted ?? '')
      ? []
      : [`the ${noun} of ${of} is not that of the content`];
  return [
    ...says('.because', outcome && outcomeReason(outcome), 'outcome'),
    ...says('.caution', caution, 'caution'),
    ...(pages.length === evidence.length
      ? evidence.flatMap(({ source, supports }, index) => {
          const page = pages[index]!;
          return [
            ...(page.querySelector('a')?.getAttribute('href') === source.url
              ? []
              : [`${of} does not lead to ${source.url}`]),
            ...(read(page.textContent).includes(read(supports)) ? [] : [`${of} does not say “${read(supports)}”`]),
          ];
        })
      : [`${pages.length} pages are shown for ${of}, not ${evidence.length}`]),
  ];
}
