/** Lays a style sheet over those of the page. It comes with a script, so that it cannot be lost alone. */
export function layOver(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}
