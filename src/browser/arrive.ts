import { isInSight } from './in-sight.ts';
import { loadScript } from './load-script.ts';
import mendUrl from './mend-address.ts?worker&url';

/**
 * Gives the focus to the place in the address once it is in sight, unless the reader has begun to act; says there in
 * which section it is, opens its notes, and leads on where the page has no such place. Does so again when the address
 * changes, and leads back to where the reader was.
 */
export function arriveWell(): void {
  followMove();
  const placeBack = keepPlaces();
  addEventListener('hashchange', () => {
    const place = placeBack();
    if (place !== undefined) scrollTo(0, place);
    arrive();
  });
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  arrive(entry?.type);
}

/** Gives where the reader was whenever they go back or forward: the first time, Chromium goes to the fragment instead. */
function keepPlaces(): () => number | undefined {
  const places = new Map<string | undefined, number>();
  let place: number | undefined;
  // Not in every browser.
  window.navigation?.addEventListener('navigate', ({ navigationType, destination }) => {
    places.set(navigation.currentEntry?.key, scrollY);
    place = navigationType === 'traverse' ? places.get(destination.key) : undefined;
  });
  return () => place;
}

/** Makes a link that the reader is at their place, in the address and to the eye, without a step to go back and without moving the text. */
export function arriveInPlace(link: HTMLAnchorElement): void {
  const { top } = link.getBoundingClientRect();
  location.replace(link.hash);
  scrollBy(0, link.getBoundingClientRect().top - top);
  link.focus({ preventScroll: true });
}

/** A redirecting page passes the fragment on. */
function followMove(): void {
  const move = document.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]');
  const to = move?.content.split('url=')[1];
  if (to && location.hash) location.replace(to + location.hash);
}

/** `entry` is how the reader came to the page; without it they were there before. The browser may still be on its way to the place. */
function arrive(entry?: string, isOnWay = Boolean(entry)): void {
  document.querySelectorAll('.lost, .here').forEach((words) => words.remove());
  // Browsers may leave the passage in the fragment.
  const [id = ''] = location.hash.slice(1).split(':~:');
  if (!id) return;
  const target = document.getElementById(id);
  if (!target || target.matches('span:empty')) return mend(isOnWay ? 0 : scrollY);
  // Chromium goes nowhere while it looks for a passage.
  if (isOnWay && entry === 'navigate' && scrollY === 0 && !target.matches(':target')) target.scrollIntoView();
  if (!isInSight(target)) {
    if (entry) addEventListener('scroll', () => arrive(entry, false), { once: true });
    return;
  }
  const notes = target.closest('.noted')?.querySelector('details');
  if (notes) notes.open = true;
  sayWhere(target);
  const hasActed = ['keydown', 'pointerdown'].some((act) => performance.eventCounts?.get(act));
  const { activeElement } = document;
  // A card that was loaded before opens faster than its place in the address is told.
  if ((entry && hasActed) || target.contains(activeElement) || activeElement?.closest('[popover]')) return;
  if (!target.matches('a, button, input, [tabindex]')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
}

/** Loads what leads from a former or damaged fragment to the place that it means, unless the reader leaves `place` or goes elsewhere. */
function mend(place: number): void {
  const { hash } = location;
  loadScript(mendUrl).then(
    () => location.hash === hash && dispatchEvent(new CustomEvent('lost-place', { detail: place })),
    () => undefined,
  );
}

/** Says below the paragraph of a claim in which section it is, and leads to the beginning; the style sheet kept the room. */
function sayWhere(claim: HTMLElement): void {
  let heading = claim.closest('.prose > *');
  while (heading && !heading.matches('h2')) heading = heading.previousElementSibling;
  if (!heading || !claim.matches('.claim')) return;
  const here = document.createElement('span');
  here.className = 'here';
  const link = (hash: string, text: string) =>
    Object.assign(document.createElement('a'), { href: hash, textContent: text });
  here.append(link('#main', 'Beginning'), ' · ', link(`#${heading.id}`, heading.textContent.trim()));
  claim.closest('p')?.append(here);
}
