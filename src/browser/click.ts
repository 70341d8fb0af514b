/** The link that a plain click is on: no key held that opens it elsewhere, in a browser that can open cards. */
export function plainClick(event: MouseEvent, links: string): HTMLAnchorElement | undefined {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  if (!('showPopover' in HTMLElement.prototype)) return undefined;
  return (event.target as Element).closest<HTMLAnchorElement>(links) ?? undefined;
}
