/** Whether any part of an element is in the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  // Not every browser can tell that an element is folded away.
  return element.checkVisibility?.() !== false && bottom >= 0 && top <= innerHeight;
}
