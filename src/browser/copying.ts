/** Lays a page out as on paper while it is copied: words for marks, notes in their order, nothing that is there to be used. */
export function copyAsOnPaper(): void {
  document.addEventListener('copy', ({ target }) => {
    // Firefox keeps what is selected of the text while a field has the focus.
    if ((target as Element).closest?.('input, textarea')) return;
    const media = document.querySelector<HTMLLinkElement>('link[media=print]')?.sheet?.media;
    const selection = getSelection();
    // Cards, dialogs and what stands around the text are copied as they are.
    if (!media || !selection?.containsNode(document.querySelector('main')!, true)) return;
    const [x, y] = [scrollX, scrollY];
    const back = () => {
      media.mediaText = 'print';
      scrollTo(x, y);
    };
    media.mediaText = 'all';
    // So is what is not on paper, such as a field.
    if (String(selection)) requestAnimationFrame(back);
    else back();
  });
}
