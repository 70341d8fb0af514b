import type { List, Nodes } from 'mdast';
import { isBlank } from './forms.ts';
import { placeOf } from './mdx.ts';
import { textOf } from './plain-text.ts';
import { problem, shown, type Problem } from '../problem.ts';

/** Signs that a line only looks like a list item, such as a year with a full stop, and empty items. */
export function checkList(file: string, list: List, above: Nodes | undefined, text: string): Problem[] {
  const markers = list.children.map(({ position }) => /^\S+/.exec(text.slice(position?.start.offset))?.[0] ?? '');
  const meant = (message: string) => [problem(placeOf(file, list), 'list-is-meant', message)];
  const [first = ''] = markers;
  const escaped = shown(first.replace(/(?=\W)/, '\\'));
  if (!list.ordered && !first.startsWith('-'))
    return meant(
      `This line begins with ${shown(first)}, which begins a list. Write ${escaped} for the sign, or - for a list.`,
    );
  if (list.ordered && (list.start !== 1 || list.children.length < 2))
    return meant(
      `This line begins with ${shown(first)}, which begins a list. Write ${escaped} in a sentence; a list begins with 1. and goes on with 2.`,
    );
  if (breaksSentence(list, above))
    return meant(
      `This line begins a list inside a sentence. Put an empty line before the list, or write ${escaped} for the sign.`,
    );
  const wrong = list.ordered ? markers.findIndex((marker, index) => ![1, index + 1].includes(parseInt(marker))) : -1;
  if (wrong >= 0) {
    const message = `This item would get the number ${wrong + 1}, but it is marked ${shown(markers[wrong])}. Number the items from 1.`;
    return [problem(placeOf(file, list.children[wrong] ?? list), 'list-is-meant', message)];
  }
  return list.children
    .filter(({ children }) => children.every((one) => one.type === 'footnoteDefinition' || isBlank(textOf(one))))
    .map((item) => {
      const hint =
        item.children.length > 0
          ? 'Begin the text of a footnote at the start of a line, outside the list.'
          : 'Write it or take it out.';
      return problem(placeOf(file, item), 'list-is-meant', `This item of a list is empty. ${hint}`);
    });
}

function breaksSentence(list: List, above: Nodes | undefined): boolean {
  return (
    above?.type === 'paragraph' &&
    above.position?.end.line === Number(list.position?.start.line) - 1 &&
    /[\p{L}\p{N},–—-]$/u.test(textOf(above))
  );
}
