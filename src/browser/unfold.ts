/** Marks notes and contents as open where the style sheet shows them anyway, so that screen readers say the same. */
export function unfoldWhereThereIsRoom(): void {
  for (const [selector, width] of [
    ['.notes details', 66],
    ['.contents details', 72],
  ] as const) {
    const main = document.querySelector('main');
    if (main && main.clientWidth >= width * 16)
      document.querySelectorAll<HTMLDetailsElement>(selector).forEach((details) => (details.open = true));
  }
}
