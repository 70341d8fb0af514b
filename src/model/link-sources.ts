import { healthOf } from './health.ts';
import { at, exact, must, type Draft } from './linking.ts';
import type { BriefFiles } from './read/brief.ts';
import { bareTitle } from './read/forms.ts';
import type { Citation, Source } from './evidence.ts';

/** The sources of a brief by their ids; `seenOn` is the default of their `seen`. */
export function linkSources(files: BriefFiles, seenOn: string | undefined): Map<string, Source> {
  const names = new Map(files.reports.list.map((report) => [report.id, report.value]));
  const ids = new Map(files.reports.list.map((report) => [report.value, report.id]));
  const checks = new Map(files.health.list.map((check) => [check.id, healthOf(check.value)]));
  return new Map(
    files.sources.list.map(({ id, value }) => {
      const health = checks.get(id);
      const { title: said, titleFrom, seen = seenOn, from, report, ...written } = exact(value);
      const title = bareTitle(said);
      const source: Source = {
        later: false,
        ...written,
        id,
        title,
        titleFrom: title === said ? titleFrom : 'address',
        seen: must(seen, `day on which ${id} was seen`),
        isOfArticle: from === 'article',
        report: report
          ? { id: report, name: at(names, report) }
          : { id: ids.get(value.publisher) ?? value.publisher, name: value.publisher },
        ...(health && { health }),
      };
      return [id, source];
    }),
  );
}

/** The citations of a brief by their ids, each with its number. */
export function linkCitations(
  files: BriefFiles,
  numbers: ReadonlyMap<string, number>,
  sources: ReadonlyMap<string, Source>,
): Map<string, Draft<Citation>> {
  return new Map(
    files.citations.list.map(({ id, value }) => {
      const evidence = value.evidence.map((one) => ({ ...one, source: at(sources, one.source) }));
      const bearing = evidence.filter((one) => one.strength === 'direct' || one.strength === 'partial');
      const reportCount = new Set(bearing.map((one) => one.source.report.id)).size;
      const since = (value.since ?? []).map((one) => ({
        ...one,
        sources: one.sources.map((name) => at(sources, name)),
      }));
      return [id, { phrase: '', ...exact(value), id, link: at(numbers, id), evidence, since, reportCount }];
    }),
  );
}
