/** In the page: whether the place of this id is shown uncovered, marked as arrived at, and has the focus. */
export function showsPlace(id: string): boolean {
  const place = document.getElementById(id);
  const box = place?.getClientRects()[0];
  if (!place || !box) return false;
  const colour = (element: Element) => getComputedStyle(element).backgroundColor;
  const others = [...document.querySelectorAll(`${place.localName}[class="${place.className}"]`)];
  const isAlone = others.every((other) => other === place || colour(other) !== colour(place));
  const isShown = box.top >= -1 && box.top < innerHeight * 0.9;
  const onTop = document.elementFromPoint(box.x + Math.min(20, box.width / 2), box.y + box.height / 2);
  return document.activeElement === place && place.matches(':target') && isAlone && isShown && place.contains(onTop);
}
