import { layOver } from './sheet.ts';

const LOOK =
  '.box{inline-size:min(46rem,100vi - 1.5rem);margin:1rem auto auto;padding:1rem;border:1px solid;border-radius:.5rem;background:var(--color-paper);color:var(--color-text)}.box form{display:grid;grid-template-columns:1fr auto;gap:.5rem}.box label{grid-column:1/-1;font:600 .875rem/1.4 var(--font-label)}.box input{inline-size:100%;min-block-size:2.75rem;padding-inline:.8rem}';
let look: CSSStyleSheet | undefined;

/** Adds what lies over the text when it is shown, and needs no file for its look. */
export function addBox<Name extends 'dialog' | 'div'>(name: Name, markup: string): HTMLElementTagNameMap[Name] {
  look ??= layOver(LOOK);
  const box = document.createElement(name);
  box.className = 'box';
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}
