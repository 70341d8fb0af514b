/** Marks the section in view in the contents, where the style sheet cannot (`:target-current`). */
export function followReader(): void {
  if (CSS.supports('scroll-target-group: auto')) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  const follow = () => {
    const isAbove = ({ hash }: HTMLAnchorElement) =>
      (document.getElementById(hash.slice(1))?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3;
    const current = links.findLast(isAbove);
    for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
  };
  if (links.length > 0) addEventListener('scroll', follow, { passive: true });
}
