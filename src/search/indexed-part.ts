/**
 * The part of a page that is put into the index, as a page of its own: the elements marked `data-pagefind-body`
 * without those in them that are marked `data-pagefind-ignore`. Nothing if there is none. Pagefind would find the same
 * in the whole page, which is several times as long.
 */
export function indexedPart(html: string): string | undefined {
  const bodies = elements(html, 'data-pagefind-body');
  if (bodies.length === 0) return undefined;
  const marked = bodies.map(([start, end]) => html.slice(start, end)).join('');
  const kept: string[] = [];
  let at = 0;
  for (const [start, end] of elements(marked, 'data-pagefind-ignore')) {
    kept.push(marked.slice(at, start));
    at = end;
  }
  return `<html><body>${kept.join('')}${marked.slice(at)}</body></html>`;
}

/** Where the outermost elements with an attribute begin and end. */
function elements(html: string, attribute: string): (readonly [start: number, end: number])[] {
  const found: (readonly [number, number])[] = [];
  const opening = new RegExp(`<([a-z][a-z0-9]*)(?:\\s(?:"[^"]*"|[^>"])*)?\\s${attribute}(?=[\\s=>])`, 'g');
  for (let match = opening.exec(html); match; match = opening.exec(html)) {
    opening.lastIndex = endOf(html, match.index, match[1] ?? '');
    found.push([match.index, opening.lastIndex]);
  }
  return found;
}

/** Where the element that begins at a place ends; an element without an end is a mistake of ours. */
function endOf(html: string, start: number, name: string): number {
  const tag = new RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tag.lastIndex = start;
  let depth = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return html.indexOf('>', match.index) + 1;
  }
  throw new Error(`The end of <${name}> is missing: ${html.slice(start, start + 80)}`);
}
