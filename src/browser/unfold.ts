/** Marks notes and contents as open where the style sheet shows them anyway (it hides their summary then). */
export function unfoldWhereThereIsRoom(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('.notes, .contents details')) {
    const summary = details.querySelector('summary');
    if (summary && getComputedStyle(summary).display === 'none') details.open = true;
  }
}
