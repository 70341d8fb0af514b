import type { BriefFiles } from '../read/brief.ts';
import { problem, shown, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';
import { pageOf } from '../read/web-address.ts';

/** What the records of sources say agrees: a page has one, and only an article whose links are kept has sources of its own. */
export function checkSources(brief: BriefFiles): Problem[] {
  return [...checkPages(brief.sources), ...checkOwn(brief)];
}

/** A page that has two records would seem to be two pages. */
function checkPages({ list }: BriefFiles['sources']): Problem[] {
  return repeats(list, ({ value }) => pageOf(value.url)).map(({ one, first }) => {
    const where = first.value.url === one.value.url ? '' : ` at ${shown(first.value.url)}`;
    const message = `The page of ${shown(one.id)} is already recorded as ${shown(first.id)}${where}. Keep one of them.`;
    return problem(one.valueAt(['url']), 'source-is-recorded-once', message);
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
  const sources = briefs.flatMap((brief) => brief.sources.list);
  return repeats(sources, ({ value }) => value.publisher).flatMap(({ one, first }) => {
    const [here, there] = [voiceOf(one), voiceOf(first)];
    if (here === there) return [];
    const { publisher, voice } = one.value;
    const message = `${shown(publisher)} has ${here} here and ${there} in ${shown(first.id)}. Write the same in both.`;
    return [problem(voice ? one.valueAt(['voice']) : one.keyAt(), 'publisher-has-one-voice', message)];
  });
}

function voiceOf({ value: { voice } }: BriefFiles['sources']['list'][number]): string {
  return voice ? `the voice ${shown(`${voice.kind}, ${voice.of}`)}` : 'no voice';
}
