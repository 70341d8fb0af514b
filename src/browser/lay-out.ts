/** The blocks that a browser lays out only when they come near; until then their heights are estimates. */
function blocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.prose > *, .citations > li')];
}

/** Lays out all blocks now. */
export function layOut(): void {
  for (const block of blocks()) block.style.contentVisibility = 'visible';
}

const AT_ONCE = 4;

/** Lays out the blocks a few at a time when idle, so that the scroll bar is right. */
export function layOutWhenIdle(): void {
  // Safari has no idle callback, and lays out everything at first.
  if (!('requestIdleCallback' in globalThis)) return;
  const waiting = blocks();
  const next = () => {
    for (const block of waiting.splice(0, AT_ONCE)) block.style.contentVisibility = 'visible';
    if (waiting.length > 0) requestIdleCallback(next);
  };
  if (document.readyState === 'complete') requestIdleCallback(next);
  else addEventListener('load', () => requestIdleCallback(next));
}
