/** The page of the claim or section whose mark this is. */
export function pageOf(mark: HTMLAnchorElement): URL {
  return new URL(`${mark.closest('h2') ? 'sections' : 'claims'}/${mark.hash.slice(1)}/`, ownAddress());
}

/** The whole address of a place of this page. */
export function placeOf({ hash }: HTMLAnchorElement): URL {
  return new URL(hash, ownAddress());
}

/** A host may serve a page at other addresses too, and services add to them; the header links to its own. */
function ownAddress(): string {
  return (document.querySelector('[aria-current=page]') as HTMLAnchorElement).href;
}
