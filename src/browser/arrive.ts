/** Gives keyboard and screen reader the place that the address names, and says where there is none. */
export function arriveWell(): void {
  addEventListener('hashchange', arrive);
  arrive();
}

function arrive(): void {
  document.querySelector('.lost')?.remove();
  const id = placeNamed(location.hash);
  if (!id || id === 'top') return;
  const target = document.getElementById(id);
  if (!target) return tellLost(id);
  // A former id stands on an empty element before or inside what it names; the address goes on to the one it has now.
  const current = target.matches('span:empty')
    ? (target.closest('h2') ?? target.parentElement?.querySelector(`#${CSS.escape(id)} ~ .claim`))
    : null;
  if (current) return location.replace(`#${current.id}`);
  for (let outer = target.closest('details'); outer; outer = outer.parentElement?.closest('details') ?? null)
    outer.open = true;
  if (!target.matches('a, button, input, [tabindex]')) {
    target.tabIndex = -1;
    target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
  }
  target.focus({ preventScroll: true });
  // Where a passage is not found, browsers may take a while to turn to the id.
  const { top, bottom } = target.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight) target.scrollIntoView();
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

function tellLost(id: string): void {
  const shown = [...id].slice(0, 80).join('');
  const words = document.createElement('p');
  words.className = 'lost';
  words.setAttribute('role', 'status');
  words.textContent = `This page has no place named “${shown}”. The address may be mistyped or cut short; the page is shown from its top.`;
  document.querySelector('main')?.prepend(words);
}
