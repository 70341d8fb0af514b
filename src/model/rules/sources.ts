import type { BriefFiles } from '../read/brief.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { pageOf } from '../read/web-address.ts';

/** What the records of sources say agrees: a page has one, and only an article whose links are kept has sources of its own. */
export function checkSources(brief: BriefFiles): Problem[] {
  return [...checkPages(brief.sources), ...checkOwn(brief)];
}

/** A page that has two records would seem to be two pages. */
function checkPages(sources: BriefFiles['sources']): Problem[] {
  const first = new Map<string, (typeof sources.list)[number]>();
  return sources.list.flatMap((source) => {
    const { url } = source.value;
    const other = first.get(pageOf(url));
    first.set(pageOf(url), other ?? source);
    if (other === undefined) return [];
    const where = other.value.url === url ? '' : ` at ${shown(other.value.url)}`;
    const message = `The page of ${shown(source.id)} is already recorded as ${shown(other.id)}${where}. Keep one of them.`;
    return [problem(source.valueAt(['url']), 'source-is-recorded-once', message)];
  });
}

/** A source can be known as the article’s own only where the addresses behind its links are known. */
function checkOwn({ frontMatter, sources }: BriefFiles): Problem[] {
  if (!frontMatter || frontMatter.basedOn?.links === 'kept') return [];
  const message = 'The article’s links are not said to be kept, so no source is known to be its own. Take `from` out.';
  return sources.list
    .filter(({ value }) => value.from)
    .map(({ keyAt }) => problem(keyAt(['from']), 'own-source-needs-kept-links', message));
}

/** What a publisher is does not change from page to page, nor from brief to brief. */
export function checkVoices(briefs: readonly BriefFiles[]): Problem[] {
  const first = new Map<string, { readonly description: string; readonly by: string }>();
  return briefs.flatMap(({ sources }) =>
    sources.list.flatMap(({ id, value: { publisher, voice }, keyAt, valueAt }) => {
      const description = voice ? `the voice ${shown(`${voice.kind}, ${voice.of}`)}` : 'no voice';
      const other = first.get(publisher);
      if (!other) first.set(publisher, { description, by: id });
      if (!other || other.description === description) return [];
      const message = `${shown(publisher)} has ${description} here and ${other.description} in ${shown(other.by)}. Write the same in both.`;
      return [problem(voice ? valueAt(['voice']) : keyAt(), 'publisher-has-one-voice', message)];
    }),
  );
}
