/** Moves keyboard and screen reader to the place in the address, and says if there is none. */
export function arriveWell(): void {
  followMove();
  let hasClicked = false;
  document.addEventListener('click', (event) => {
    hasClicked = Boolean((event.target as Element).closest('a[href*="#"]'));
  });
  addEventListener('hashchange', () => {
    // Going back or forward, the browser knows better where the reader was.
    arrive(hasClicked);
    hasClicked = false;
  });
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isNew = entry?.type === 'navigate';
  arrive(isNew);
  // Browsers scroll once more when a page is complete, or when they give up looking for a passage.
  if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(() => arrive(isNew)));
}

/** A redirecting page passes the fragment on. */
function followMove(): void {
  const move = document.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]');
  const to = move?.content.split('url=')[1];
  if (to && location.hash) location.replace(to + location.hash);
}

function arrive(mayScroll: boolean): void {
  document.querySelector('.lost')?.remove();
  const id = placeNamed(location.hash);
  if (!id || id === 'top') return;
  const target = document.getElementById(id);
  if (!target) return showLost(id);
  // A former id is on an empty element before or inside what it names; the address changes to the present id.
  const current = target.matches('span:empty')
    ? (target.closest('h2') ?? target.parentElement?.querySelector(`#${CSS.escape(id)} ~ .claim`))
    : null;
  if (current) return location.replace(`#${current.id}`);
  for (let outer = target.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
    outer.open = true;
  const notes = target.closest('.noted')?.querySelector('details');
  if (notes) notes.open = true;
  sayWhere(target);
  if (!target.matches('a, button, input, [tabindex]')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
  const { top, bottom } = target.getBoundingClientRect();
  if (mayScroll && (bottom < 0 || top > innerHeight * 0.9)) target.scrollIntoView();
}

/** Says below the paragraph of a claim in which section it is, and leads to the beginning; the style sheet kept the room. */
function sayWhere(claim: HTMLElement): void {
  document.querySelector('.here')?.remove();
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

/** The id in a fragment, without the passage that browsers may leave in it. */
function placeNamed(hash: string): string {
  const [id = ''] = hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function showLost(id: string): void {
  const shown = [...id].slice(0, 80).join('');
  const words = document.createElement('p');
  words.className = 'lost';
  words.role = 'status';
  document.querySelector('main')?.prepend(words);
  words.scrollIntoView({ block: 'center' });
  // Screen readers announce changes only in a region that already exists.
  setTimeout(() => {
    words.textContent = `There is no section, claim or link named “${shown}” on this page. The address may be mistyped or cut short.`;
  });
}
