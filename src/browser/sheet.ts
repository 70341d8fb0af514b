const loaded = new Map<string, Promise<unknown>>();

/** Loads a style sheet that only parts made by script need; resolves when it applies or fails. */
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
  // After all other sheets: one inserted between them would make Chromium change the font of the whole text.
  document.body.append(link);
  return ready;
}
