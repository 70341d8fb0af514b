/** Adds what lies over the text when it is shown; its look is in the sheets of the page. */
export function addBox<Name extends 'dialog' | 'div'>(name: Name, markup: string): HTMLElementTagNameMap[Name] {
  const box = document.createElement(name);
  box.className = 'box';
  box.innerHTML = markup;
  document.body.append(box);
  return box;
}
