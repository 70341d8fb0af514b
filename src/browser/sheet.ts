const loaded = new Map<string, Promise<unknown>>();

/** Loads a style sheet that only a part made by script needs; resolves when it applies, or cannot be had. */
export function loadSheet(href: string): Promise<unknown> {
  const known = loaded.get(href);
  if (known) return known;
  const link = document.createElement('link');
  Object.assign(link, { rel: 'stylesheet', href });
  const ready = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  loaded.set(href, ready);
  // Behind all other sheets: Chromium would change the font of the whole text for one that comes between them.
  document.body.append(link);
  return ready;
}
