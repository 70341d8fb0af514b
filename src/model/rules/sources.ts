import { folded } from '../folded.ts';
import type { BriefFiles } from '../read/brief.ts';
import { problem, problemsAt, shown, type Problem } from '../problem.ts';
import { repeats } from '../repeats.ts';
import { isCopy, pageOf } from '../read/web-address.ts';

/** What the records of sources say agrees: a page has one, and only an article whose links are kept has sources of its own. */
export function checkSources(brief: BriefFiles): Problem[] {
  return [...checkPages(brief.sources), ...checkCopies(brief.sources), ...checkOwn(brief)];
}

/** A page that has two records would seem to be two pages. */
function checkPages({ list }: BriefFiles['sources']): Problem[] {
  return repeats(list, ({ value }) => pageOf(value.url)).map(({ one, first }) => {
    const where = first.value.url === one.value.url ? '' : ` at ${shown(first.value.url)}`;
    const message = `The page of ${shown(one.id)} is already recorded as ${shown(first.id)}${where}. Keep one of them.`;
    return problem(one.valueAt(['url']), 'source-is-recorded-once', message);
  });
}

/** A stored copy is elsewhere than its page, and is of no other page. */
function checkCopies({ list }: BriefFiles['sources']): Problem[] {
  const pages = new Map(list.map(({ id, value }) => [pageOf(value.url), id]));
  const copies = list.flatMap((one) => (one.value.archived ? [{ ...one, copy: one.value.archived }] : []));
  const first = new Map(copies.toReversed().map(({ id, copy }) => [copy, id]));
  return copies.flatMap(({ id, copy, value, valueAt }) => {
    const [page = id, kept = id] = [pages.get(pageOf(copy)), first.get(copy)];
    const of = page === id ? kept : page;
    return problemsAt(
      valueAt(['archived']),
      isCopy(copy) || pageOf(copy) !== pageOf(value.url)
        ? of !== id && [
            'copy-is-of-its-page',
            `This is a stored copy of ${shown(of)}. Write that of ${shown(id)}, or take it out.`,
          ]
        : ['copy-is-of-its-page', 'This is the page itself. Write the address of a stored copy of it, or take it out.'],
    );
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

/** One publisher under two spellings would count as two reports. */
export function checkPublishers(briefs: readonly BriefFiles[]): Problem[] {
  const sources = briefs.flatMap((brief) => brief.sources.list);
  const letters = (text: string) => folded(text).replace(/[^\p{L}\p{N}]/gu, '');
  return repeats(sources, ({ value }) => letters(value.publisher)).flatMap(({ one, first }) => {
    const [here, there] = [one.value.publisher, first.value.publisher];
    if (here === there) return [];
    const message = `${shown(here)} is written ${shown(there)} in ${shown(first.id)}, and would count as another report. Write it alike.`;
    return [problem(one.valueAt(['publisher']), 'publisher-has-one-spelling', message)];
  });
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
