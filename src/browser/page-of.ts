/** The page of the claim or section whose mark this is. */
export function pageOf(mark: HTMLAnchorElement): URL {
  return new URL(`${mark.closest('h2') ? 'sections' : 'claims'}/${mark.hash.slice(1)}/`, mark.href);
}
