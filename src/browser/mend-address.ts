import { isInSight } from './in-sight.ts';

addEventListener('lost-place', (event) => mend((event as CustomEvent<number>).detail));

/** Leads from a former or damaged fragment to the place that it means, and says what is not there; a reader who has left `place` stays where they are. */
function mend(place: number): void {
  const [fragment = ''] = location.hash.slice(1).split(':~:');
  const said = decoded(fragment);
  const named = document.getElementById(said);
  const target = meant(said);
  const isWaiting = scrollY === place || (named !== null && isInSight(named));
  // Behind what follows from the new address.
  const thenSay = () => {
    if (!named && (target || !isTail(said))) say(said, target, isWaiting);
  };
  if (!target || !isWaiting) return thenSay();
  const hash = `#${target.id}`;
  addEventListener('hashchange', () => location.hash === hash && thenSay(), { once: true });
  location.replace(hash);
  // Firefox looks for the first fragment until all is loaded, and then marks nothing.
  if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(() => markAgain(target)));
}

function markAgain(target: Element): void {
  if (location.hash !== `#${target.id}` || target.matches(':target')) return;
  const place = scrollY;
  location.replace(location.hash);
  scrollTo(0, place);
}

/** Whether a fragment is what services add to addresses: it names nothing, and nothing is missed. */
function isTail(said: string): boolean {
  return !/[\p{L}\p{N}]/u.test(said) || /^([\w-]+=|top$)/i.test(said);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The place that a text names at its beginning, whatever signs, tails, line ends and capitals came to it on its way. */
function meant(said: string): Element | undefined {
  // Line ends and invisible signs part an id, and typographers have hyphens of their own.
  const whole = said.replace(/[\s\p{Cf}]/gu, '').replace(/\p{Pd}/gu, '-');
  for (const text of [said, whole]) {
    const [id] = /[a-z0-9]+(-[a-z0-9]+)*/.exec(text.toLowerCase()) ?? [];
    const place = id && document.getElementById(id);
    if (place) return current(place);
  }
  return undefined;
}

/** A former id is on an empty element before or inside what it names. */
function current(place: Element): Element {
  if (!place.matches('span:empty')) return place;
  const next = place.parentElement?.querySelector(`#${CSS.escape(place.id)} ~ .claim`);
  return place.closest('h2') ?? next ?? place;
}

/** Says at the place, or at the beginning where nobody is taken to one, what the address named. */
function say(said: string, target: Element | undefined, isWaiting: boolean): void {
  const words = document.createElement('span');
  words.className = 'lost';
  words.role = 'status';
  if (target && isWaiting) target.before(words);
  else document.querySelector('main')?.prepend(words);
  const shown = [...said].slice(0, 80).join('');
  // Screen readers announce changes only in a region that already exists.
  setTimeout(() => {
    words.append(`There is no section, claim or link named “${shown}” on this page`);
    if (target) words.append(', but there is ', link(target.id), '.');
    else words.append('. The address may be mistyped or cut short.');
    if (isWaiting) words.scrollIntoView({ block: 'nearest' });
  });
}

function link(id: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: `#${id}`, textContent: id });
}
