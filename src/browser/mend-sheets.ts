/**
 * Asks once more for sheets of the page that did not come; behind all others, as Chromium changes the face of a text
 * for one that comes between them.
 */
export function mendSheets(): void {
  addEventListener('load', () => {
    for (const link of document.querySelectorAll<HTMLLinkElement>('[rel=stylesheet]')) {
      if (link.sheet) continue;
      link.href += '?again';
      document.body.append(link);
    }
  });
}
