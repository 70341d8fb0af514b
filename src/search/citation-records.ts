import { paths } from '../links.ts';
import type { Model } from '../model/types.ts';
import { dateLabel, quoted } from '../wording/text.ts';
import type { IndexedPage } from './records.ts';
import { citationRef } from './refs.ts';

/** Every citation with the pages found for it, so that a publisher or a title is found; `base` is the path the site lies below. */
export function citationRecords({ briefs }: Model, base: string): IndexedPage[] {
  return briefs.flatMap((brief) =>
    brief.citations.map((citation) => {
      const { link, phrase, claim, evidence } = citation;
      const title = `Link ${link}: ${quoted(phrase)}`;
      const facts = {
        filter: { kind: 'source', brief: brief.slug },
        meta: {
          title,
          noun: 'source',
          ref: citationRef(citation),
          ...(briefs.length > 1 && { brief: brief.title }),
          ...(claim && { claim: base + paths.claim(brief.slug, claim.id) }),
        },
      };
      const pages = evidence.map(({ source: { title, publisher, published } }) =>
        [title, publisher, ...(published ? [dateLabel(published)] : [])].join(', '),
      );
      return { url: paths.sourcesCite(brief.slug, link), content: pageOf(title, pages, facts) };
    }),
  );
}

function pageOf(
  title: string,
  lines: readonly string[],
  facts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const marks = Object.entries(facts).flatMap(([kind, values]) =>
    Object.entries(values).map(([name, value]) => `<i data-pagefind-${kind}="${escaped(`${name}:${value}`)}"></i>`),
  );
  const list = lines.map((line) => `<li>${escaped(line)}</li>`);
  return `<html><body data-pagefind-body>${marks.join('')}<h1>${escaped(title)}</h1><ul>${list.join('')}</ul></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
