import type { Result } from './results.ts';

/** A list of results under a heading; as `option`s of a listbox, or as plain links with the way to the evidence. */
export function resultList(label: string, results: readonly Result[], asOptions: boolean): HTMLElement[] {
  if (results.length === 0) return [];
  const list = document.createElement('ul');
  const heading = document.createElement(asOptions ? 'p' : 'h2');
  heading.textContent = label;
  if (asOptions) {
    list.role = 'group';
    list.ariaLabel = label;
    heading.ariaHidden = 'true';
  }
  list.append(...results.map((result) => resultItem(result, asOptions)));
  return [heading, list];
}

function resultItem(result: Result, asOptions: boolean): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.href;
  const title = document.createElement('span');
  title.append(...result.title);
  const about = document.createElement('small');
  about.textContent = result.about;
  const lines: HTMLElement[] = [title, about];
  if (result.excerpt) {
    const excerpt = document.createElement('small');
    excerpt.append(...result.excerpt);
    lines.push(excerpt);
  }
  if (asOptions) {
    item.role = 'presentation';
    link.role = 'option';
    link.tabIndex = -1;
    link.ariaSelected = 'false';
    link.dataset['evidence'] = result.evidence ?? '';
    link.append(...lines);
    item.append(link);
  } else {
    link.append(title);
    item.append(link, ...lines.slice(1));
    if (result.evidence) item.append(evidenceLink(result.evidence, title.textContent ?? ''));
  }
  return item;
}

function evidenceLink(href: string, claim: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.className = 'evidence-link';
  link.textContent = 'Claim page';
  link.ariaLabel = `Claim page: ${claim}`;
  return link;
}
