import type { z } from 'zod';
import type { BriefFiles } from '../brief.ts';
import { problem, shown, type Problem } from '../problem.ts';
import type { Located } from '../records.ts';
import type { citationSchema } from '../schema.ts';
import { isCredit } from './citations.ts';
import { missing } from './references.ts';

type Citation = Located<z.infer<typeof citationSchema>>;

/** Evidence, sources and reports name each other, and none of them is left over. */
export function checkEvidence(brief: BriefFiles): Problem[] {
  const { citations, sources, reports } = brief;
  const named = new Set(citations.list.flatMap((citation) => citation.value.evidence.map((one) => one.source)));
  const carried = new Set(sources.list.map((source) => source.value.report));
  const whole = citations.list.length === citations.declared.size && citations.declared.size > 0;
  const allSources = sources.list.length === sources.declared.size && sources.declared.size > 0;
  return [
    ...citations.list.flatMap((citation) => checkSourcesNamed(citation, sources.declared)),
    ...sources.list.flatMap((source) => missing('named-report-exists', source.value.report, reports.declared, source.valueAt(['report']), 'a report of reports.yaml')),
    ...sources.list
      .filter((source) => whole && !named.has(source.id))
      .map((source) => problem(source.keyAt(), 'source-is-used', `The source ${shown(source.id)} is evidence for no citation. Name it in citations.yaml or take it out.`)),
    ...reports.list
      .filter((report) => allSources && !carried.has(report.id))
      .map((report) => problem(report.keyAt(), 'report-is-carried', `The report ${shown(report.id)} is carried by no source. Name it in sources.yaml or take it out.`)),
    ...citations.list.flatMap((citation) => checkFinding(citation, brief.frontMatter?.basedOn.paragraphs ?? Infinity)),
  ];
}

function checkSourcesNamed(citation: Citation, sources: ReadonlySet<string>): Problem[] {
  const seen = new Set<string>();
  return citation.value.evidence.flatMap(({ source }, index) => {
    const place = citation.valueAt(['evidence', index, 'source']);
    const twice = seen.has(source) ? [problem(place, 'source-is-named-once', `The source ${shown(source)} is named a second time for this citation. Say what it supports in one place.`)] : [];
    seen.add(source);
    return [...twice, ...missing('named-source-exists', source, sources, place, 'a source of sources.yaml')];
  });
}

/** A finding is what its evidence allows; README, “Findings”, says the same in words. */
function checkFinding(citation: Citation, paragraphs: number): Problem[] {
  const { finding, outcome, evidence, paragraph } = citation.value;
  const count = (strength: string) => evidence.filter((one) => one.strength === strength).length;
  const carrying = count('direct') + count('partial');
  const place = citation.valueAt(['finding']);
  const wrong = (message: string) => [problem(place, 'finding-fits-evidence', message)];
  if (finding === undefined) {
    if (isCredit(paragraph, paragraphs)) return [];
    return wrong('This citation has no finding, but it is of the article’s body. Add the finding.');
  }
  if (finding === 'supported' && count('contradicts') > 0) return wrong('The finding is supported, but a page contradicts it. Lower the finding.');
  if (finding === 'supported' && count('direct') === 0) return wrong('The finding is supported, but no page supports it directly. Lower the finding or add the page.');
  if (finding === 'partly supported' && carrying === 0) return wrong('The finding is partly supported, but no page carries any part of it. Lower the finding or add the page.');
  if (finding === 'contested' && count('contradicts') === 0) return wrong('The finding is contested, but no page contradicts it. Change the finding or add the page.');
  if (finding === 'not found' && carrying + count('contradicts') > 0) return wrong('The finding is not found, but a page bears on it. Change the finding.');
  if (finding === 'partly supported' && count('contradicts') > 0 && !outcome) {
    return [problem(place, 'outcome-tells-contradiction', 'A page contradicts part of this, but no outcome says so. Add the outcome, or make the finding contested.')];
  }
  return [];
}
