/** In the page: replaces each text by another in two `<font>`, as Google Translate does, and all that comes later. */
export function translate(): void {
  const isLeft = 'font, script, style, textarea, option, title, noscript';
  const wrap = (root: Node) => {
    const texts = document.createNodeIterator(root, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) found.push(text as Text);
    for (const text of found) {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(isLeft)) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.classList.add('translated-ltr');
    wrap(document.body);
    const seen = new MutationObserver((changes) =>
      changes.forEach(({ target, addedNodes }) => (addedNodes.length > 0 ? addedNodes.forEach(wrap) : wrap(target))),
    );
    seen.observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
