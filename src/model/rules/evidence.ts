import type { BriefFiles } from '../read/brief.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { isWhole } from '../read/records.ts';
import type { Path } from '../read/yaml-places.ts';
import { isCredit } from './citations.ts';
import { missing } from './references.ts';
import type { Sort } from '../words.ts';

type Citation = BriefFiles['citations']['list'][number];

/** Evidence, sources and reports refer to each other, and none is unused. */
export function checkEvidence(brief: BriefFiles): Problem[] {
  const { citations, sources, reports } = brief;
  const sorts = sortsOf(brief);
  const sourcesAstray = citations.list.flatMap((citation) => checkSourcesNamed(citation, sources.declared));
  const reportsAstray = sources.list.flatMap(({ value: { report }, valueAt }) =>
    report === undefined
      ? []
      : missing('named-report-exists', report, reports.declared, valueAt(['report']), 'a report of reports.yaml'),
  );
  const named = new Set(citations.list.flatMap((citation) => sourcesOf(citation.value)));
  const carried = new Set(sources.list.map((source) => source.value.report));
  // A misspelt name may mean any source or report that seems unused.
  const unused =
    sourcesAstray.length > 0 || !isWhole(citations) || !sources.declared
      ? []
      : sources.list.filter((source) => !named.has(source.id));
  const uncarried =
    reportsAstray.length > 0 || !isWhole(sources) || !reports.declared
      ? []
      : reports.list.filter((report) => !carried.has(report.id));
  return [
    ...sourcesAstray,
    ...reportsAstray,
    ...unused.map((source) =>
      problem(
        source.keyAt(),
        'source-is-used',
        `No citation names the source ${shown(source.id)}. Name it in citations.yaml or take it out.`,
      ),
    ),
    ...uncarried.map((report) =>
      problem(
        report.keyAt(),
        'report-is-used',
        `No source names the report ${shown(report.id)}. Name it in sources.yaml or take it out.`,
      ),
    ),
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
  return value.evidence.flatMap(({ strength }, index) =>
    strength === 'denies'
      ? [
          problem(
            valueAt(['evidence', index, 'strength']),
            'denial-is-of-a-statement',
            'A page can deny only what a claim with `sort="statement"` reports. Write `contradicts`, or correct the `sort` of the claim.',
          ),
        ]
      : [],
  );
}

/** A finding is what its evidence allows; content/README.md says the same in words. */
function checkFinding(brief: BriefFiles, citation: Citation): Problem[] {
  const { finding, outcome, evidence, paragraph } = citation.value;
  const count = (strength: string) => evidence.filter((one) => one.strength === strength).length;
  const carrying = count('direct') + count('partial');
  const place = citation.valueAt(['finding']);
  const wrong = (message: string) => [problem(place, 'finding-fits-evidence', message)];
  if (finding === undefined) {
    if (isCredit(brief, paragraph)) return [];
    return wrong('This citation has no finding. Add it; only links of an article’s credits have none.');
  }
  if (finding === 'supported' && count('contradicts') > 0)
    return wrong('The finding is supported, but a page contradicts it. Lower the finding.');
  if (finding === 'supported' && count('direct') === 0)
    return wrong('The finding is supported, but no page supports it directly. Lower the finding or add the page.');
  if (finding === 'partly supported' && carrying === 0)
    return wrong(
      'The finding is partly supported, but no page supports any part of it. Lower the finding or add the page.',
    );
  if (finding === 'contested' && count('contradicts') === 0)
    return wrong('The finding is contested, but no page contradicts it. Change the finding or add the page.');
  if (finding === 'not found' && carrying + count('contradicts') > 0)
    return wrong('The finding is not found, but a page bears on it. Change the finding.');
  if (finding === 'partly supported' && count('contradicts') > 0 && !outcome) {
    return [
      problem(
        place,
        'contradiction-has-outcome',
        'A page contradicts part of this, but no outcome says so. Add the outcome, or make the finding contested.',
      ),
    ];
  }
  return [];
}
