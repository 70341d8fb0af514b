import type { CslItem } from './csl.ts';

/**
 * The `<meta name content>` from which reference managers read a page of ours: https://www.zotero.org/support/dev/exposing_metadata
 *
 * There is no tag for an institution as author: Zotero would split its name into a first and a last one.
 */
export function metaTags(item: CslItem) {
  const isReport = item.type === 'report';
  const tags: Readonly<Record<string, string | undefined>> = {
    'z:itemType': item.type,
    citation_title: item.title,
    citation_publication_date: item.issued && slashed(item.issued['date-parts'][0]),
    // This one alone makes Zotero take a page for a report.
    [isReport ? 'citation_technical_report_institution' : 'citation_publisher']: item.publisher,
    // A `citation_` tag for the whole it is part of would make Zotero take the page for an article or a chapter.
    'prism.publicationName': item['container-title'],
    citation_public_url: item.URL,
    citation_language: item.language,
    citation_abstract: item.abstract,
  };
  return Object.entries(tags).flatMap(([name, content]) => (content ? { name, content } : []));
}

function slashed(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('/');
}
