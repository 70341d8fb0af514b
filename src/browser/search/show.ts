import type { Group, Result } from './results.ts';

/** Results under a heading; as `option`s of a listbox, or as plain links with the way to the evidence. */
export function resultList({ label, results }: Group, asOptions: boolean): HTMLElement[] {
  const list = document.createElement('ul');
  const heading = element(asOptions ? 'p' : 'h2', label);
  if (asOptions) {
    list.role = 'group';
    list.ariaLabel = label;
    heading.ariaHidden = 'true';
  }
  list.append(...results.map((result) => (asOptions ? option(result) : item(result))));
  return [heading, list];
}

/** In a listbox each result is one option, which can hold no second link. */
function option(result: Result): HTMLElement {
  const row = document.createElement('li');
  const link = linkTo(result.href);
  row.role = 'presentation';
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  link.dataset['evidence'] = result.evidence ?? '';
  link.append(element('span', ...result.title), ...linesBelow(result));
  row.append(link);
  return row;
}

function item(result: Result): HTMLElement {
  const row = document.createElement('li');
  const link = linkTo(result.href);
  link.append(...result.title);
  row.append(link, ...linesBelow(result));
  if (result.evidence) {
    const evidence = linkTo(result.evidence);
    evidence.className = 'evidence-link';
    evidence.textContent = 'Claim page';
    evidence.ariaLabel = `Claim page: ${link.textContent}`;
    row.append(evidence);
  }
  return row;
}

function linesBelow({ answer, about, excerpt, lacks }: Result): HTMLElement[] {
  const line = element('small');
  if (answer) {
    const mark = element('span', answer.text);
    mark.className = 'verdict';
    mark.dataset['mark'] = answer.mark;
    line.append(mark);
  }
  if (answer && about) line.append(' · ');
  line.append(about);
  return [
    line,
    ...(excerpt ? [element('small', ...excerpt)] : []),
    ...(lacks.length > 0 ? [element('small', 'Without ', ...lacks.flatMap((word) => [element('s', word), ' ']))] : []),
  ];
}

function linkTo(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  return link;
}

function element(name: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
