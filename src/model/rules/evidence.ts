import type { BriefFiles } from '../read/brief.ts';
import { problem, shown, type Problem, type Rule } from '../problem.ts';
import { isWhole } from '../read/records.ts';
import type { Path } from '../read/yaml-places.ts';
import { isCredit } from './citations.ts';
import { missing } from './references.ts';
import type { Sort, Strength } from '../words.ts';

type Citation = BriefFiles['citations']['list'][number];

/** Evidence, sources and reports refer to each other, and none is unused. */
export function checkEvidence(brief: BriefFiles): Problem[] {
  const { citations, sources, reports } = brief;
  const sorts = sortsOf(brief);
  const sourcesAstray = citations.list.flatMap((citation) => checkSourcesNamed(citation, sources.declared));
  const reportsAstray = sources.list.flatMap(({ value: { report }, valueAt }) =>
    missing('named-report-exists', report, reports.declared, valueAt(['report']), 'a report of reports.yaml'),
  );
  const named = new Set<unknown>(citations.list.flatMap((citation) => sourcesOf(citation.value)));
  const carried = new Set<unknown>(sources.list.map((source) => source.value.report));
  // A misspelt name may mean any source or report that seems unused.
  const isSure = sourcesAstray.length === 0 && isWhole(citations) && sources.declared;
  const areReportsSure = reportsAstray.length === 0 && isWhole(sources) && reports.declared;
  return [
    ...sourcesAstray,
    ...reportsAstray,
    ...(isSure ? sources.list : []).flatMap(({ id, keyAt }) => {
      const message = `No citation names the source ${shown(id)}. Name it in citations.yaml or take it out.`;
      return named.has(id) ? [] : [problem(keyAt(), 'source-is-used', message)];
    }),
    ...(areReportsSure ? reports.list : []).flatMap(({ id, keyAt }) => {
      const message = `No source names the report ${shown(id)}. Name it in sources.yaml or take it out.`;
      return carried.has(id) ? [] : [problem(keyAt(), 'report-is-used', message)];
    }),
    ...citations.list.flatMap((citation) => [
      ...checkFinding(brief, citation),
      ...(sorts ? checkDenials(citation, sorts.get(citation.id)) : []),
    ]),
  ];
}

/** The ids of the sources that a citation names. */
function sourcesOf({ evidence, since = [] }: Citation['value']): string[] {
  return [...evidence.map(({ source }) => source), ...since.flatMap(({ sources }) => sources)];
}

function checkSourcesNamed({ value, valueAt }: Citation, declared: ReadonlySet<string> | undefined): Problem[] {
  const seen = new Set<string>();
  const check = (source: string, path: Path, hint: string) => {
    const message = `The source ${shown(source)} is named a second time for this citation. ${hint}`;
    return seen.has(source)
      ? [problem(valueAt(path), 'source-is-named-once', message)]
      : missing('named-source-exists', source, declared, valueAt(path), 'a source of sources.yaml');
  };
  const evidence = value.evidence.flatMap(({ source }, index) => {
    const found = check(source, ['evidence', index, 'source'], 'Say what it supports in one place.');
    seen.add(source);
    return found;
  });
  // A page that bears on the claim is evidence, and `supports` can say what it reports of later events.
  const hint = 'For one citation a page is either evidence or a source for what happened since.';
  const since = (value.since ?? []).flatMap(({ sources }, index) =>
    sources.flatMap((source, nth) => check(source, ['since', index, 'sources', nth], hint)),
  );
  return [...evidence, ...since];
}

/** What kind of assertion cites each citation; nothing while a claim cannot be read. */
function sortsOf({ prose }: BriefFiles): ReadonlyMap<string, Sort> | undefined {
  if (!prose?.declared || prose.problems.length > 0) return undefined;
  const claims = new Map(prose.claims.map(({ id, value }) => [id, value.sort]));
  return new Map(
    prose.links.flatMap(({ url, claim = '' }) => {
      const sort = claims.get(claim);
      return sort ? [[url.slice('cite:'.length), sort] as const] : [];
    }),
  );
}

/** Only a reported statement can be both supported and denied. */
function checkDenials({ value, valueAt }: Citation, sort: Sort | undefined): Problem[] {
  if (sort === 'statement') return [];
  const message =
    'A page can deny only what a claim with `sort="statement"` reports. Write `contradicts`, or correct the `sort` of the claim.';
  return value.evidence.flatMap(({ strength }, index) =>
    strength === 'denies'
      ? [problem(valueAt(['evidence', index, 'strength']), 'denial-is-of-a-statement', message)]
      : [],
  );
}

/** A finding is what its evidence allows; content/README.md says the same in words. */
function checkFinding(
  brief: BriefFiles,
  { value: { finding, outcome, evidence, paragraph }, valueAt }: Citation,
): Problem[] {
  const report = (rule: Rule, message: string) => [problem(valueAt(['finding']), rule, message)];
  if (finding === undefined) {
    if (isCredit(brief, paragraph)) return [];
    const message = 'This citation has no finding. Add it; only links of an article’s credits have none.';
    return report('finding-fits-evidence', message);
  }
  const has = (...some: readonly Strength[]) => evidence.some(({ strength }) => some.includes(strength));
  const wrong = (why: string) => report('finding-fits-evidence', `The finding is ${finding}, but ${why}`);
  if (finding === 'supported' && has('contradicts')) return wrong('a page contradicts it. Lower the finding.');
  if (finding === 'supported' && !has('direct'))
    return wrong('no page supports it directly. Lower the finding or add the page.');
  if (finding === 'partly supported' && !has('direct', 'partial'))
    return wrong('no page supports any part of it. Lower the finding or add the page.');
  if (finding === 'contested' && !has('contradicts'))
    return wrong('no page contradicts it. Change the finding or add the page.');
  if (finding === 'not found' && has('direct', 'partial', 'contradicts'))
    return wrong('a page bears on it. Change the finding.');
  if (finding !== 'partly supported' || !has('contradicts') || outcome) return [];
  return report(
    'contradiction-has-outcome',
    'A page contradicts part of this, but no outcome says so. Add the outcome, or make the finding contested.',
  );
}
